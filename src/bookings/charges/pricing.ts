import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";

/** A time that somebody wants to have, as far as its price depends on it. */
export interface PricedTime {
  readonly resourceId: string;
  readonly from: Date;
  readonly to: Date;
  readonly units: number;
  /** It is lent for whole days: days alone are sold, and nothing that was bought by the hour is spent. */
  readonly lent?: boolean;
}

/** One reason of a sum: "Demi-journée". */
interface PriceLine {
  readonly says: Translated;
  /** Of all units; null for what costs nothing. */
  readonly cents: number | null;
}

/** What somebody would pay, and why. */
export interface PriceOffer {
  readonly cents: number;
  readonly lines: readonly PriceLine[];
  /** Sentences beside it: what comes back, and when. */
  readonly notes: readonly Translated[];
  /** A code may take something off. */
  readonly takesCode: boolean;
}

/** What is still to be settled of one booking: "Reste à payer : 5 €", and where. */
export interface OpenCharge {
  readonly says: Translated;
  readonly href: string;
  readonly go: Translated;
}

/** A price as it is judged in the transaction that books. */
export interface PriceJudgement extends PriceOffer {
  /** It takes something that was bought before: shown first, though it costs no money. */
  readonly spends: boolean;
  /** Keeps it with the bookings that were made, one for each time in their order. */
  keep(bookingIds: readonly string[]): Promise<void>;
}

/** Who reads what is owed: whoever booked, whoever keeps the place, or whoever has the mailed link of a booking without an account. */
export type OwedReader = "person" | "host" | { readonly link: string };

interface PricingContext {
  /** A booking that is being moved. */
  readonly except: string | null;
  /** The structure in whose name it is booked. */
  readonly structureId: string | null;
  /** What was typed as a code that takes something off. */
  readonly code: string | null;
}

/** What another room asks to be paid for what is booked. */
export interface Pricing {
  /**
   * The price of these times for this person, by the clock of the database; within the transaction that books it holds what is spent to its
   * end. Null: nothing of it has a price.
   */
  judge(db: Db, personId: string, times: readonly PricedTime[], more: PricingContext): Promise<PriceJudgement | null>;
  /** What everybody is told of the price of resources, "à partir de 5 €", or of a day for which they are lent; those without a price are left out. */
  tells(db: Db, resourceIds: readonly string[], lent?: boolean): Promise<ReadonlyMap<string, Translated>>;
  /** What is owed for a booking, or given back, as its reader reads it. Empty where nothing was ever asked. */
  owed(db: Db, bookingId: string, reader: OwedReader): Promise<readonly OpenCharge[]>;
  /** Cents at which it was booked, as whoever booked was shown; null: it had no price. */
  quoted(db: Db, bookingId: string): Promise<number | null>;
  /** Of these bookings, those that stand only once they are paid, and are not. */
  unpaid(db: Db, bookingIds: readonly string[]): Promise<readonly string[]>;
}

/** What it takes to pay: a request lends it. */
export interface Pays {
  readonly offers: Pick<AllOffers, "bookingPrices">;
  /** Cents that this person was shown; null before they were. */
  readonly shown: number | null;
  /** What they typed as a code that takes something off. */
  readonly code?: string | null;
}

declare module "#platform/offers.ts" {
  interface Offers {
    bookingPrices: Pricing;
  }
}
