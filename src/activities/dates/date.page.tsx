import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { sayWhen } from "../say.ts";
import { datesTexts } from "./dates.texts.ts";
import { DatePage } from "./date.view.tsx";
import { findOwnSeat } from "./seats.query.ts";
import { findShown } from "./shown.query.ts";

/** One date: when, where, what is left of it, and what this person has of it. */
export default page("activities/dates", routes.date, {
  access: anyone,
  async get({ db, params, visitor, locale, now }) {
    const date = await findShown(db, params.id, visitor);
    const seat = visitor ? await findOwnSeat(db, date.id, visitor.id) : null;
    return {
      title: `${date.title}, ${sayWhen(date, locale)}`,
      description: `${sayWhen(date, locale)}, ${date.placeName}`,
      ...(date.told && date.to > now ? {} : { robots: "noindex" as const }),
      says: datesTexts[locale].done,
      body: <DatePage date={date} seat={seat} signedIn={visitor !== null} now={now} />,
    };
  },
});
