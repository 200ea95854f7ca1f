import type { Translated } from "#platform/i18n/locale.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Kind } from "../resource.ts";

/** What a host may do next about a booking that has begun, in another room: note what came of an appointment. */
export interface AfterBooking {
  readonly label: Translated;
  readonly says: Translated;
  /** Null: nothing to do about this one, or not by this person. */
  href(booking: BegunBooking, someone: Visitor, now: Date): string | null;
}

/** Of a booking, what is not about whoever booked. */
interface BegunBooking {
  readonly kind: Kind;
  readonly placeId: string;
  readonly from: Date;
  readonly to: Date;
}

declare module "#platform/offers.ts" {
  interface Offers {
    afterBookings: AfterBooking;
  }
}
