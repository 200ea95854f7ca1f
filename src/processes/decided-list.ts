import type { VNode } from "preact";

import type { Db } from "#platform/db/db.ts";
import type { Territory } from "#territory";
import type { ListenFilters } from "./process.filters.ts";

export interface DecidedAbout {
  readonly db: Db;
  /** Of the page: the list reads its own choices from it. */
  readonly url: URL;
  readonly territory: Territory;
  readonly filters: ListenFilters;
  /** Only what was decided in these processes: those that concern the chosen commune or scale. */
  readonly processes: readonly string[];
}

/** Decisions as the room that keeps them lists them: a band with its own choices and pages, and those of its choices that other filters keep. */
export type DecidedList = (about: DecidedAbout) => Promise<{ readonly band: VNode; readonly kept: Readonly<Record<string, string>> }>;
