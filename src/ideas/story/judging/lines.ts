import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { JourneyFact } from "../../journey-fact.ts";

export interface Line {
  readonly proposal_id: string;
  readonly at: string;
  readonly act: string;
  readonly state: string | null;
  readonly as_whom: string;
  readonly words: string | null;
  /** What the house says of it. */
  readonly told?: JourneyFact;
}

/** Lines of the public journeys, in the order in which they happened. */
export const writeLines = (db: Db, lines: readonly Line[]): Promise<void> =>
  insertRows(
    db,
    "ideas.journey",
    lines.toSorted((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime()).map((line) => ({ told: null, ...line })),
  );
