import { dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { day as dayFilter } from "#platform/web/filters.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { findPlace, findPlaceDay } from "./day.query.ts";
import { dayTexts } from "./day.texts.ts";
import { Day } from "./day.view.tsx";

const wanted = dayFilter("jour");

/** One day of a place: all that whoever looks may book there. */
export default page("bookings/day", routes.day, {
  access: anyone,
  async get({ db, params, visitor, locale, now, url }) {
    const place = await findPlace(db, params.slug);
    if (!place) throw new NotFound();
    const today = dayOf(now);
    const asked = wanted.read(url.searchParams.getAll(wanted.name));
    const day = asked !== null && isDayOfThisCentury(asked) && asked >= today ? asked : today;
    const shown = await findPlaceDay(db, place.id, day, { visitor, now });
    return {
      title: dayTexts[locale].title(place.name),
      description: dayTexts[locale].lead,
      ...(asked !== null && { robots: "noindex" as const }),
      enhance: ["choose-span"],
      body: <Day place={place} day={day} today={today} {...shown} guest={visitor === null} />,
    };
  },
});
