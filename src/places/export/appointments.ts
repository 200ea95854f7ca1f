import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";

/** Where somebody's time is booked at a place, in this house. Rooms offer it; exports name it where the place names no address of its own. */
export interface AppointmentAddresses {
  /** Identifier of a place → an address of this house, from its root: "/reserver/aide-numerique". */
  find(db: Db): Promise<ReadonlyMap<string, string>>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    appointmentAddresses: AppointmentAddresses;
  }
}

/** Of all rooms; the first that knows a place counts. */
export async function findAppointments(db: Db, offers: AllOffers): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(offers.appointmentAddresses.map((one) => one.find(db)));
  return new Map(found.toReversed().flatMap((one) => [...one]));
}
