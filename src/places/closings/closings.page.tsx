import { addDays, dayOf } from "#platform/time/day.ts";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { previewFrom } from "../hours-edit/preview.ts";
import { findSteered, type SteeredRecord } from "../steer/find-steered.query.ts";
import { addClosing, removeClosing } from "./closing.command.ts";
import { type NewClosing, readClosingForm } from "./closing.form.ts";
import { findClosings } from "./closings.query.ts";
import { closingsRoutes } from "./closings.routes.ts";
import { closingsTexts } from "./closings.texts.ts";
import { ClosingsView, type Done } from "./closings.view.tsx";

const power = "places.edit";

export default page("places/closings", closingsRoutes.closings, {
  access: may(power),

  async get(visit) {
    const place = await findSteered(visit.db, visit.params.slug, visit.visitor, power);
    return show(visit, place, { done: visit.url.searchParams.get("fait") });
  },

  async post(visit) {
    const { db, visitor, params, locale, now } = visit;
    const place = await findSteered(db, params.slug, visitor, power);
    const fields = await visit.form();
    const back = (fait: Done) => ({ redirect: withQuery(closingsRoutes.closings.href({ slug: place.slug }), { fait }) });
    if (fields.retirer !== undefined) return back((await removeClosing(db, visitor, place, fields.retirer)) ? "retiree" : "deja");

    const read = readClosingForm(fields, dayOf(now), locale);
    if (!read.ok) return { ...(await show(visit, place, { values: fields, problems: read.problems })), status: 422 };
    if (fields.acte === "voir") return show(visit, place, { values: fields, tried: read.closing });
    const added = await addClosing(db, visitor, place, read.closing);
    if (added.ok) return back("ajoutee");
    const problems = { premier: closingsTexts[locale].problems[added.problem] };
    return { ...(await show(visit, place, { values: fields, problems })), status: added.problem === "overlap" ? 409 : 422 };
  },
});

interface More {
  readonly values?: Values;
  readonly problems?: Problems;
  readonly done?: string | null;
  readonly tried?: NewClosing;
}

async function show({ db, locale, now }: Pick<Visit, "db" | "locale" | "now">, place: SteeredRecord, { tried, ...more }: More): Promise<HtmlAnswer> {
  const today = dayOf(now);
  const closings = await findClosings(db, place.id);
  const effect = tried && [...closings, { from: tried.first, until: addDays(tried.last, 1), reason: tried.reason }];
  // A few days before the closing show where it begins.
  const start = tried && tried.first > addDays(today, 3) ? addDays(tried.first, -3) : today;
  return {
    title: `${closingsTexts[locale].title}, ${place.name}`,
    robots: "noindex",
    body: (
      <ClosingsView
        place={place}
        today={today}
        coming={closings.filter(({ until }) => until > today)}
        past={closings.filter(({ until }) => until <= today).reverse()}
        days={previewFrom(place.hours, start, effect ?? closings)}
        tried={tried !== undefined}
        {...more}
      />
    ),
  };
}
