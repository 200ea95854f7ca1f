import { dayOf } from "#platform/time/day.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may } from "#platform/web/visitor.ts";
import { findClosings } from "../hours/closings.query.ts";
import { lastChange } from "../saving/change-place.command.ts";
import { findPlaceFor, type PlaceRecord } from "../acts/visible-place.query.ts";
import { sayWrittenHours } from "../hours/say-written-hours.ts";
import { copyMonday, gridOf, readHours, valuesOf, type Way } from "./hours.form.ts";
import { HoursView } from "./hours.view.tsx";
import { hoursTexts } from "./hours-edit.texts.ts";
import { previewFrom } from "./preview.ts";
import { saveHours } from "./save-hours.command.ts";
import { routes } from "../routes.ts";

const power = "places.edit";

type HoursVisit = VisitOf<typeof routes.hours>;

/** `vu` is what the page shows of the hours before they are saved, `lu` the last change that was seen. */
const look = (text: string | null) => again({ vu: text ?? "" });

export default acts("places/hours-edit", routes.hours, {
  access: may(power),
  find: ({ db, params, visitor }) => findPlaceFor(db, params.slug, visitor, power),

  async values({ db, url, locale }, place) {
    const grid = gridOf(place.hours);
    const asked = url.searchParams.get("saisie");
    const way: Way = asked === "brute" || (asked !== "grille" && !grid) ? "brute" : "grille";
    return { ...(grid && valuesOf(grid)), brut: place.hours && sayWrittenHours(place.hours, locale), saisie: way, lu: String(await lastChange(db, place.id)) };
  },

  show,

  acts: (step) => ({
    check: step({ read: (form, _visit, place) => readHours(form, place.hours), run: (_visit, _place, text) => look(text) }),
    copy: step({ read: copyMonday, run: (_visit, _place, copied) => again({ ...copied, vu: undefined }) }),
    save: step({
      read: (form, _visit, place) => ({ text: readHours(form, place.hours), looked: form.all("vu")[0], seen: seenBy(form) }),
      async run({ db, visitor, params, locale, now }, place, { text, looked, seen }) {
        // Only what was shown is saved: typed over after the preview, it is shown again.
        if (looked !== (text ?? "")) return look(text);
        const saved = await saveHours(db, visitor, { place, text, seen, today: dayOf(now) });
        if (saved.ok) return done(routes.hours.href(params), "horaires");
        return conflict(hoursTexts[locale].clash, hoursTexts[locale].clashNote, { values: { lu: String(saved.seen) } });
      },
    }),
  }),
});

const seenBy = (form: Reader) => (/^\d{1,15}$/.test(form.text("lu")) ? Number(form.text("lu")) : 0);

async function show({ db, locale, now }: HoursVisit, place: PlaceRecord, form: FormState) {
  const t = hoursTexts[locale];
  const today = dayOf(now);
  const closings = await findClosings(db, place.id);
  const version = (text: string | null) => ({ text, days: previewFrom(text, today, closings) });
  const { vu: looked } = form.values;
  const body = (
    <HoursView
      place={place}
      today={today}
      gridLoses={gridOf(place.hours) === null}
      present={version(place.hours).days}
      checked={typeof looked === "string" && form.status !== 422 ? version(looked || null) : undefined}
      theirs={form.status === 409 ? version(place.hours) : undefined}
      form={form}
    />
  );
  const says = { horaires: { sentence: t.saved, next: t.savedNote } };
  return { title: `${t.title}, ${place.name}`, robots: "noindex", says, body } as const;
}
