import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Commune } from "#territory";
import type { StageLink } from "./stage-plug.ts";
import type { StageKind } from "./stage.ts";

/** What people may take part in now though it is a stage of no process: a vote of its own. */
export interface OpenAlone {
  readonly kind: StageKind;
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  /** A few words each: where, how much. */
  readonly meta: readonly string[];
  readonly closesAt: Date;
  readonly act: StageLink;
}

/** Asked for a commune, gives what concerns it: what is of it, and what is of the whole metropolis. */
export type OpenAloneList = (db: Db, asked: { readonly locale: Locale; readonly commune: Commune | null }) => Promise<readonly OpenAlone[]>;

declare module "#platform/offers.ts" {
  interface Offers {
    openAlone: OpenAloneList;
  }
}
