import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import type { Settings } from "#platform/settings.ts";

/** What a room has to say and do when two accounts of one person become one, besides what its register says of its rows. */
export interface AccountMerge {
  /** Why it cannot be today, in the reader's language; none unless something stands in the way. */
  obstacles?(db: Db, pair: Pair, locale: Locale): Promise<readonly string[]>;
  /** What the person is to know before they agree: shown to them alone. */
  notes?(house: MergeHouse, pair: Pair, locale: Locale): Promise<readonly string[]>;
  /** In the transaction, before any row moves. */
  merge?(house: MergeHouse, pair: Pair): Promise<void>;
}

export interface MergeHouse {
  readonly db: Db;
  readonly offers: AllOffers;
  readonly settings: Settings;
}

declare module "#platform/offers.ts" {
  interface Offers {
    accountMerges: AccountMerge;
  }
}
