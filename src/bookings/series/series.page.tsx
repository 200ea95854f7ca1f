import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { instantOf, minutesOf } from "#platform/time/clock.ts";
import { acts, again, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import type { Wish } from "../taking/plan.ts";
import { firstValues, readWish } from "../book/book.form.ts";
import { readShown } from "../charges/read-shown.ts";
import type { Priced } from "../charges/pricing.ts";
import { showPrice } from "../charges/price.outcome.ts";
import { findShown, type Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { wordsIn } from "../say.ts";
import { previewSeries, type SeriesDate } from "./preview.query.ts";
import { bookSeries } from "./series.command.ts";
import { daysOf, rhythmOf, rhythmWords } from "./series.ts";
import { seriesTexts } from "./series.texts.ts";
import { Series } from "./series.view.tsx";

type SeriesVisit = VisitOf<typeof routes.series>;

interface Thing {
  readonly resource: Resource;
  /** Null before the dates were asked for. */
  readonly dates: readonly SeriesDate[] | null;
  /** What all chosen dates cost, once it is known. */
  readonly price?: Priced;
}

/** Somebody books one hour on many days: first sees which are free, then confirms those they want, all or none. */
export default acts("bookings/series", routes.series, {
  access: signedIn,
  async find({ db, params, visitor }: SeriesVisit): Promise<Thing> {
    const resource = await findShown(db, params.slug, visitor);
    if (!resource?.told) throw new NotFound();
    return { resource, dates: null };
  },
  values: ({ url, now }, { resource }) => ({ ...firstValues(resource, url.searchParams, dayOf(now)), rythme: rhythmWords.weekly }),
  show: ({ locale, params }, thing, form) => ({
    title: seriesTexts[locale].title(wordsIn(thing.resource, locale).name),
    robots: "noindex",
    body: <Series {...thing} form={form} action={routes.series.href(params)} />,
  }),
  acts: (step) => ({
    preview: step({ read: (form, _, { resource }) => readSeries(form, resource), run: preview }),
    book: step({ read: readChosen, brake: { of: "bookings.book", limit: 60, windowSeconds: 3600 }, run: confirm }),
  }),
});

/** The dates of the series: the same time on the clock of each day, as long as the first. */
function readSeries(form: Reader, resource: Resource): Wish[] {
  const t = seriesTexts[form.locale].problems;
  const { wish } = readWish(form, resource);
  const rhythm = rhythmOf(form.text("rythme"));
  form.check("rythme", rhythm !== undefined, t.rhythm);
  const [first, until] = [form.text("jour"), form.text("jusque")];
  form.check("jusque", isDayOfThisCentury(until) && until > first, t.until);
  if (!form.isRight() || !rhythm) return [];
  const nights = Math.round((Date.parse(dayOf(wish.to)) - Date.parse(dayOf(wish.from))) / 86_400_000);
  const at = (day: string, instant: Date) => instantOf(day, minutesOf(instant));
  return daysOf(first, rhythm, until).map((day) => ({ ...wish, from: at(day, wish.from), to: at(addDays(day, nights), wish.to) }));
}

function readChosen(
  form: Reader,
  _: unknown,
  { resource }: Thing,
): { readonly all: readonly Wish[]; readonly chosen: readonly Wish[]; readonly shown: number | null } {
  const all = readSeries(form, resource);
  const days = new Set(form.all("dates"));
  const chosen = all.filter(({ from }) => days.has(dayOf(from)));
  form.check("dates", chosen.length > 0, seriesTexts[form.locale].problems.dates);
  return { all, chosen, shown: readShown(form) };
}

async function preview({ db, visitor, now, offers }: SeriesVisit, { resource }: Thing, wishes: readonly Wish[]): Promise<Outcome<Thing>> {
  const dates = await previewSeries(db, { offers }, visitor.id, wishes, now);
  const free = dates.flatMap(({ wish, problem }) => (problem ? [] : [dayOf(wish.from)]));
  return again({ dates: free }, { resource, dates });
}

async function confirm(visit: SeriesVisit, { resource }: Thing, { all, chosen, shown }: ReturnType<typeof readChosen>): Promise<Outcome<Thing>> {
  const { db, visitor, locale, now, offers } = visit;
  const t = seriesTexts[locale].problems;
  const booked = await bookSeries(db, { offers }, visitor.id, chosen, { offers, shown });
  if (booked.ok) return done(routes.mine.href(), "serie", booked.made.length);
  const dates = await previewSeries(db, { offers }, visitor.id, all, now);
  if (booked.problem === "price") return showPrice(locale, { resource, dates, price: booked.price }, shown);
  const free = dates.flatMap(({ wish, problem }) => (problem ? [] : [dayOf(wish.from)]));
  if (free.length === 0) return wrong({ dates: t.dates }, undefined, { dates: [] }, { resource, dates });
  return conflict(t.changed, undefined, { thing: { resource, dates }, values: { dates: free } });
}
