import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findOwnBooking } from "../bookings.query.ts";
import { calendarOfOne } from "../feeds/one.ts";
import { routes } from "../routes.ts";
import { nameOf } from "../say.ts";
import { findOrientation } from "./paper.query.ts";
import { Paper } from "./paper.view.tsx";

/** The sheet of a booking, to print. */
const paper = page("bookings/mine", routes.paper, {
  access: signedIn,
  async get({ db, params, visitor, locale }) {
    const booking = await findOwnBooking(db, params.id, visitor.id);
    const orientation = booking && (await findOrientation(db, booking.id));
    if (!orientation) throw new NotFound();
    const commune = (await readTerritory(db)).communeByCode(orientation.communeCode)?.commune.name ?? "";
    return {
      title: nameOf(booking, locale),
      sheet: true,
      robots: "noindex",
      body: <Paper booking={booking} orientation={orientation} commune={commune} />,
    };
  },
});

/** One booking for the calendar of whoever made it. */
const calendar = page("bookings/mine", routes.calendar, {
  access: signedIn,
  async get(visit) {
    const booking = await findOwnBooking(visit.db, visit.params.id, visit.visitor.id);
    if (!booking) throw new NotFound();
    return calendarOfOne(visit, booking, routes.booking.href({ id: booking.id }));
  },
});

export const paperPages: readonly Page[] = [paper, calendar];
