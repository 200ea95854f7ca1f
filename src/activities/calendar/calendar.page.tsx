import { findPlaceBriefs } from "#places";
import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { readFilters } from "#platform/web/filters.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory } from "#territory";
import { activityTexts } from "../activities.texts.ts";
import { firstDays } from "../activity.ts";
import { countTold, findTold } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { askedOf, calendarFilters } from "./calendar.filters.ts";
import { Calendar } from "./calendar.view.tsx";

/** Days after the first that one page looks at. */
const shownDays = 27;
/** About as many lines on one page as anybody reads; the next days have a page of their own. */
const mostLines = 60;

/** What happens in the places, four weeks from a day, by day. */
export default page("activities/calendar", routes.calendar, {
  access: anyone,

  async get({ db, url, locale, now }) {
    const t = activityTexts[locale];
    const territory = await readTerritory(db);
    const values = readFilters(calendarFilters, url.searchParams);
    const today = dayOf(now);
    const typed = values.day ?? "";
    const from = isDayOfThisCentury(typed) && typed >= today && typed <= addDays(today, 740) ? typed : today;
    const asked = askedOf(values, territory);
    const [days, places] = await Promise.all([
      countTold(db, { from, to: addDays(from, shownDays) }, asked, now),
      asked.place === null ? null : findPlaceBriefs(db, [asked.place]),
    ]);
    const { shown, next } = firstDays(
      days.flatMap(({ day, count }) => Array.from({ length: count }, () => ({ day }))),
      mostLines,
    );
    const dates = await findTold(db, { from, to: shown.at(-1)?.day ?? from }, asked, { after: now });
    const place = places && [...places.values()].find(({ published }) => published);
    return {
      title: t.title,
      description: t.lead,
      alternates: { "text/calendar": routes.feed.href() },
      ...(isNarrowed(url) && { robots: "noindex" as const }),
      body: <Calendar {...{ dates, days, next, from, today, values, territory }} placeName={place?.name ?? null} />,
    };
  },
});
