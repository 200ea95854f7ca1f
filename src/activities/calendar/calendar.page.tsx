import { findPlaceBriefs } from "#places";
import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { readFilters } from "#platform/web/filters.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { activityTexts } from "../activities.texts.ts";
import { findTold } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { askedOf, calendarFilters } from "./calendar.filters.ts";
import { Calendar } from "./calendar.view.tsx";

/** Days after the first that one page looks at. */
const shownDays = 27;

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
    const [dates, places] = await Promise.all([
      findTold(db, { from, to: addDays(from, shownDays) }, asked),
      asked.place === null ? null : findPlaceBriefs(db, [asked.place]),
    ]);
    const place = places && [...places.values()].find(({ published }) => published);
    return {
      title: t.title,
      description: t.lead,
      ...(url.search && { robots: "noindex" as const }),
      body: <Calendar dates={dates.filter((date) => date.to > now)} {...{ from, today, values, territory }} placeName={place?.name ?? null} />,
    };
  },
});
