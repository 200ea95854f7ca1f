import { dayOf } from "#platform/time/day.ts";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { findClosings } from "../closings/closings.query.ts";
import { lastChange } from "../saving/change-place.ts";
import { findSteered, type SteeredRecord } from "../steer/find-steered.query.ts";
import { copyMonday, gridOf, readHoursForm, valuesOf, type Way } from "./hours.form.ts";
import { hoursRoutes } from "./hours-edit.routes.ts";
import { hoursTexts } from "./hours-edit.texts.ts";
import { HoursView } from "./hours.view.tsx";
import { previewFrom } from "./preview.ts";
import { saveHours } from "./save-hours.command.ts";

const power = "places.edit";

export default page("places/hours-edit", hoursRoutes.hours, {
  access: may(power),

  async get(visit) {
    const place = await findSteered(visit.db, visit.params.slug, visit.visitor, power);
    const grid = gridOf(place.hours);
    const asked = visit.url.searchParams.get("saisie");
    const way: Way = asked === "brute" || asked === "grille" ? asked : grid ? "grille" : "brute";
    const values = { ...(grid && valuesOf(grid)), brut: place.hours };
    return show(visit, place, { way, values, saved: visit.url.searchParams.get("fait") === "horaires", seen: await lastChange(visit.db, place.id) });
  },

  async post(visit) {
    const { db, visitor, params, locale, now } = visit;
    const place = await findSteered(db, params.slug, visitor, power);
    const fields = await visit.form();
    const way: Way = fields.saisie === "brute" ? "brute" : "grille";
    const typed = { way, values: fields, seen: seenOf(fields) };
    if (fields.acte === "recopier") return show(visit, place, { ...typed, values: copyMonday(fields) });
    const read = readHoursForm(fields, locale);
    if (!read.ok) return { ...(await show(visit, place, { ...typed, problems: read.problems })), status: 422 };
    // Only what was shown is saved: typed over after the preview, it is shown again.
    if (fields.acte !== "enregistrer" || fields.vu !== (read.text ?? "")) return show(visit, place, { ...typed, checked: read });

    const outcome = await saveHours(db, visitor, { place, text: read.text, seen: typed.seen, today: dayOf(now) });
    if (outcome.ok) return { redirect: withQuery(hoursRoutes.hours.href({ slug: place.slug }), { fait: "horaires" }) };
    const fresh = await findSteered(db, params.slug, visitor, power);
    return { ...(await show(visit, fresh, { ...typed, seen: outcome.seen, checked: read, theirs: { text: fresh.hours } })), status: 409 };
  },
});

const seenOf = ({ lu = "" }: Record<string, string>) => (/^\d{1,15}$/.test(lu) ? Number(lu) : 0);

interface More {
  readonly way: Way;
  readonly values: Values;
  readonly seen: number;
  readonly problems?: Problems;
  readonly saved?: boolean;
  /** What would be saved, to be looked at. */
  readonly checked?: { readonly text: string | null };
  readonly theirs?: { readonly text: string | null };
}

async function show({ db, locale, now }: Pick<Visit, "db" | "locale" | "now">, place: SteeredRecord, { checked, theirs, ...more }: More): Promise<HtmlAnswer> {
  const today = dayOf(now);
  const closings = await findClosings(db, place.id);
  const fortnight = (text: string | null) => previewFrom(text, today, closings);
  return {
    title: `${hoursTexts[locale].title}, ${place.name}`,
    robots: "noindex",
    body: (
      <HoursView
        place={place}
        today={today}
        gridLoses={gridOf(place.hours) === null}
        present={fortnight(place.hours)}
        checked={checked && { ...checked, days: fortnight(checked.text) }}
        theirs={theirs && { ...theirs, days: fortnight(theirs.text) }}
        {...more}
      />
    ),
  };
}
