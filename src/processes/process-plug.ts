import type { VNode } from "preact";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { DecidedList } from "./decided-list.ts";
import type { ProcessSheet } from "./process.query.ts";
import type { StageLink } from "./stage-plug.ts";

/** What a room that plugs into processes keeps of one as a whole, whatever its stages. */
export interface ProcessPlug {
  /** At the foot of its page: a band, or null when there is nothing to say. */
  foot?(db: Db, processId: string): Promise<VNode | null>;
  /** Who gave something in it: told what becomes of it, as those who follow it are. */
  participants?(trx: Db, processId: string): Promise<readonly string[]>;
  /** Category id → how many things are in it: a category that is used stays. */
  uses?(db: Db, processId: string): Promise<ReadonlyMap<string, number>>;
  /** When a process that was rehearsed is published: deletes what was given in rehearsal, and gives the files that nothing leads to any more. */
  clear?(trx: Db, processId: string): Promise<readonly string[]>;
  /** Process id → what it received, of all processes that received something. */
  totals?(db: Db): Promise<ReadonlyMap<string, Totals>>;
  /** Where everything that was given is read, in all processes at once. */
  all?(locale: Locale): StageLink;
  /** Where those who run it bring in what another platform collected. */
  imports?(process: ProcessSheet, locale: Locale): StageLink | null;
  /** On the page of what is decided: its decisions one by one. */
  decided?: DecidedList;
}

export interface Totals {
  readonly filed: number;
  readonly selected: number;
  readonly awardedCents: number;
}

declare module "#platform/offers.ts" {
  interface Offers {
    processPlugs: ProcessPlug;
  }
}
