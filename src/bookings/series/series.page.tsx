import { dayOf } from "#platform/time/day.ts";
import { acts, again, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { firstValues } from "../book/book.form.ts";
import type { PriceOffer } from "../charges/pricing.ts";
import { showPrice } from "../charges/price.outcome.ts";
import { findShown } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { wordsIn } from "../say.ts";
import { findChoices } from "../whom/choices.query.ts";
import { whomTexts } from "../whom/whom.texts.ts";
import { findHolidays } from "../holidays/holidays.query.ts";
import { previewSeries, type SeriesDate } from "./preview.query.ts";
import { bookSeries } from "./series.command.ts";
import { type SeriesRequest, type SeriesForm, type FormContext, readChosen, readSeries } from "./series.form.ts";
import { rhythmWords } from "./series.ts";
import { seriesTexts } from "./series.texts.ts";
import { Series } from "./series.view.tsx";

type SeriesVisit = VisitOf<typeof routes.series>;

interface Thing extends FormContext {
  /** Null before the dates were asked for. */
  readonly dates: readonly SeriesDate[] | null;
  /** Days that lie in school holidays. */
  readonly skipped: readonly string[];
  /** What all chosen dates cost, once it is known. */
  readonly price?: PriceOffer;
}

/** Somebody books one hour on many days: first sees which are free, says what they want instead of the others, then confirms, all or none. */
export default acts("bookings/series", routes.series, {
  access: signedIn,
  async find({ db, params, visitor, now }: SeriesVisit): Promise<Thing> {
    const resource = await findShown(db, params.slug, visitor);
    if (!resource?.told) throw new NotFound();
    // Nobody books a series for somebody whom they help: each appointment has its sheet.
    const { structures } = await findChoices(db, visitor);
    return { resource, choices: { structures, helps: false }, holidays: await findHolidays(db, dayOf(now)), dates: null, skipped: [] };
  },
  values: ({ url, now }, { resource }) => ({ ...firstValues(resource, url.searchParams, dayOf(now)), rythme: rhythmWords.weekly }),
  show: ({ locale, params }, thing, form) => ({
    title: seriesTexts[locale].title(wordsIn(thing.resource, locale).name),
    robots: "noindex",
    body: <Series {...thing} form={form} action={routes.series.href(params)} />,
  }),
  acts: (step) => ({
    preview: step({ read: (form, _, thing) => readSeries(form, thing), run: preview }),
    price: step({ read: (form, _, thing) => ({ ...readChosen(form, thing), shown: null }), run: confirm }),
    book: step({
      read: (form, _, thing) => readChosen(form, thing),
      brake: { of: "bookings.book", limit: 60, windowSeconds: 3600 },
      run: confirm,
    }),
  }),
});

const look = ({ db, visitor, now, offers }: SeriesVisit, { resource }: Thing, { wishes, whom }: SeriesRequest) =>
  previewSeries(db, resource, wishes, { personId: visitor.id, whom, now, offers });

const freeOf = (dates: readonly SeriesDate[]): string[] => dates.flatMap(({ wish, problem }) => (problem ? [] : [dayOf(wish.from)]));

async function preview(visit: SeriesVisit, thing: Thing, asked: SeriesRequest): Promise<Outcome<Thing>> {
  const dates = await look(visit, thing, asked);
  return again({ dates: freeOf(dates) }, { ...thing, dates, skipped: asked.skipped });
}

async function confirm(visit: SeriesVisit, before: Thing, asked: SeriesForm): Promise<Outcome<Thing>> {
  const { db, visitor, locale, offers } = visit;
  const t = seriesTexts[locale].problems;
  const { chosen, whom, shown, code, skipped } = asked;
  const booked = await bookSeries(db, { offers }, visitor.id, chosen, { offers, shown, code, whom });
  if (booked.ok) return done(routes.mine.href(), "serie", booked.made.length);
  const dates = await look(visit, before, asked);
  const thing = { ...before, dates, skipped };
  if (booked.problem === "price") return showPrice(locale, { ...thing, price: booked.price }, shown);
  if (booked.problem === "stranger") return conflict(whomTexts[locale].stranger, undefined, { thing });
  const free = freeOf(dates);
  if (free.length === 0 && dates.every(({ ways }) => ways.length === 0)) return wrong({ dates: t.dates }, undefined, { dates: [] }, thing);
  return conflict(t.changed, undefined, { thing, values: { dates: free } });
}
