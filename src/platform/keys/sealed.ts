import type { Db } from "#platform/db/db.ts";
import type { KeyName } from "./house-key.ts";

/** What a room keeps sealed under a key of the house, and what nobody opens again without it. */
export interface SealedRecords {
  readonly key: KeyName;
  /** In the plural, for whoever runs the house: "second factors". */
  readonly what: string;
  count(db: Db): Promise<number>;
  /** Gives these up, as the owner of the tables, where that is the way on; what has no such way ends by itself, as votes do. */
  forget?(db: Db): Promise<void>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    sealed: SealedRecords;
  }
}

/** "3 second factors, 1 running votes"; "" for none. */
export async function sayWhatIsSealed(db: Db, sealed: readonly SealedRecords[], key: KeyName): Promise<string> {
  const counted = await Promise.all(sealed.filter((one) => one.key === key).map(async ({ what, count }) => ({ what, count: await count(db) })));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => `${count} ${what}`)
    .join(", ");
}
