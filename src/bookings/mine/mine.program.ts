import type { ProgramAct } from "#platform/web/program.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";

/** What somebody has booked, for a calendar or a badge of theirs. */
export const bookingsByProgram: ProgramAct = {
  name: "bookings.mine",
  says: { fr: "Lire mes réservations", en: "Read my bookings", nl: "Mijn boekingen lezen" },
  method: "GET",
  address: routes.mineCsv,
  opensTo: signedIn,
};
