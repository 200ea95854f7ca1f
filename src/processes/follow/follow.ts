import type { ComponentChildren } from "preact";

import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";

/** What else than processes one may follow, as the room whose things they are hands it over: a part of "what I follow". */
export interface FollowList {
  /** Of its section in the page. */
  readonly id: string;
  readonly title: Translated;
  /** What this person follows among what they still may find, the latest first. */
  find(db: Db, personId: string, locale: Locale): Promise<readonly FollowedThing[]>;
}

export interface FollowedThing {
  readonly title: string;
  readonly href: string;
  readonly meta: readonly ComponentChildren[];
  /** Where following it begins and ends. */
  readonly act: string;
}

declare module "#platform/offers.ts" {
  interface Offers {
    followLists: FollowList;
  }
}
