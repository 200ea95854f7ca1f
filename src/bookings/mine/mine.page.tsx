import { plural } from "#platform/i18n/format.ts";
import { oneOf } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { localOf } from "#platform/time/clock.ts";
import { phaseOf } from "../booking.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { routes } from "../routes.ts";
import { nameOf } from "../say.ts";
import { seriesTexts } from "../series/series.texts.ts";
import { countMissed } from "../taking/had.query.ts";
import { listOwn } from "./mine.query.ts";
import { parts } from "./parts.ts";
import { mineTexts } from "./mine.texts.ts";
import { Mine } from "./mine.view.tsx";

/** What somebody has booked: to come, past, ended. */
export default list("bookings/mine", routes.mine, {
  access: signedIn,
  find: ({ db, visitor }) => countMissed(db, { personId: visitor.id }),
  filters: { part: oneOf("etat", parts, "coming") },
  rows: ({ db, visitor }, _, { part }, range) => listOwn(db, visitor.id, part, range),
  show: ({ locale, now }, missed, found) => ({
    title: bookingsTexts[locale].mine,
    robots: "noindex",
    says: {
      serie: (count) => plural(count, locale, seriesTexts[locale].booked),
      annulees: (count) => plural(count, locale, seriesTexts[locale].cancelled),
    },
    body: <Mine found={found} now={now} missed={missed} />,
  }),
  csv: {
    path: routes.mineCsv,
    filename: "mes-reservations.csv",
    columns: (locale) => {
      const c = mineTexts[locale].columns;
      const now = new Date();
      return {
        [c.what]: (row) => nameOf(row, locale),
        [c.place]: ({ placeName }) => placeName,
        [c.from]: ({ from }) => localOf(from),
        [c.to]: ({ to }) => localOf(to),
        [c.state]: (row) => bookingsTexts[locale].phases[phaseOf(row, now)],
      };
    },
  },
});
