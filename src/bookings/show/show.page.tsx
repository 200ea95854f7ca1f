import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { day as dayFilter } from "#platform/web/filters.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findCheckIn } from "../arrivals/arrivals.query.ts";
import { breakdownTexts } from "../breakdowns/breakdowns.texts.ts";
import { mondayOf } from "../calendar/days.ts";
import { findWeek } from "../calendar/week.query.ts";
import { askedIn } from "../conditions/asked-in.ts";
import { findLacks, findTold } from "../conditions/ask.query.ts";
import { keeps } from "../keeper.ts";
import { findParts, findShown } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { sayPrice, saySize, wordsIn } from "../say.ts";
import { Show } from "./show.view.tsx";

const wanted = dayFilter("jour");

/** One resource: what it is, its rules, its week. */
export default page("bookings/show", routes.show, {
  access: anyone,

  async get(visit) {
    const { db, params, visitor, locale, now, url, offers } = visit;
    const found = await findShown(db, params.slug, visitor);
    if (!found) throw new NotFound();
    const today = dayOf(now);
    const asked = wanted.read(url.searchParams.getAll(wanted.name));
    const [territory, calendar, parts, told, lacks, checkIn] = await Promise.all([
      readTerritory(db),
      calendarOf(visit, found.id, asked !== null && isDayOfThisCentury(asked) && asked >= today ? asked : null),
      findParts(db, found.id, visitor),
      findTold(db, { offers }, [found.id]),
      visitor ? findLacks(db, { offers }, visitor.id, { resourceId: found.id, ...askedIn(url.searchParams, now) }, now) : [],
      findCheckIn(db, found.id),
    ]);
    const { name, about } = wordsIn(found, locale);
    const communeName = territory.communeByCode(found.communeCode)?.commune.name ?? found.communeCode;
    return {
      title: `${name}, ${found.placeName}`,
      says: breakdownTexts[locale].done,
      description: [saySize(found, locale), sayPrice(found, locale), about.slice(0, 200)].filter(Boolean).join(". "),
      ...(found.told && found.audience === "everybody" && found.state === "open" && asked === null ? {} : { robots: "noindex" as const }),
      enhance: ["choose-span"],
      body: (
        <Show
          resource={{ ...found, communeName }}
          {...calendar}
          today={today}
          parts={parts}
          asks={told.get(found.id) ?? []}
          lacks={lacks}
          grace={checkIn.checkIn ? checkIn.grace : null}
          keeps={keeps(visitor, found)}
          guest={visitor === null && found.guests}
        />
      ),
    };
  },
});

/** The week of the day that is asked; nobody asked for one: this week, or the next where nothing is left of it. */
async function calendarOf({ db, visitor, now }: Pick<Visit, "db" | "visitor" | "now">, resourceId: string, asked: string | null) {
  const at = async (day: string) => ({
    day,
    week: (await findWeek(db, { resourceId, first: mondayOf(day), personId: visitor?.id ?? null, now }))!,
  });
  const today = dayOf(now);
  const first = await at(asked ?? today);
  const left = first.week.days.some(({ cells }) => [...cells.values()].some(({ standing }) => standing === "free"));
  return asked !== null || left ? first : at(addDays(mondayOf(today), 7));
}
