import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Settings } from "#platform/settings.ts";

/** What a provider of payments tells of one checkout. Each is told at least once, at any time and in any order. */
export interface Notice {
  /** The provider's own name of it: what comes again has the same. */
  readonly id: string;
  readonly checkoutId: string;
  readonly kind: "paid" | "failed" | "refunded";
  /** What came in, or went back. */
  readonly cents: number;
}

/** A notice as it was sent: the words that were signed, and their signature. */
export interface SignedNotice {
  readonly text: string;
  readonly signature: string;
}

/** What a provider may use of the house. */
export interface PaymentHouse {
  readonly db: Db;
  readonly settings: Settings;
  readonly now: Date;
}

/** Whoever takes money online for places: everything about cards happens at theirs. */
export interface PaymentProvider {
  /** As it is kept with each checkout, and as its notices are addressed. */
  readonly name: string;
  /** Beside the button that leads there. */
  readonly says: Translated;
  /** Where the person pays; `link`: the token of the mailed link by which whoever has no account comes back, null for whoever has one. */
  pageOf(checkout: { readonly id: string; readonly link: string | null }): string;
  /** Asks for money to be given back. Asked again for the same checkout, it does nothing more. */
  giveBack(house: PaymentHouse, checkout: { readonly id: string; readonly refund: number }): Promise<void>;
  /** Null for what this provider did not sign, or signed too long ago. */
  read(house: Pick<PaymentHouse, "settings" | "now">, sent: SignedNotice): Notice | null;
}
