import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Decision {
  readonly number: number;
  /** Markdown. */
  readonly text: string;
  readonly asWhom: string;
  /** A day. */
  readonly decidedOn: string;
  readonly deliberation: string | null;
  readonly link: string | null;
  /** What this version changed; null for the first. */
  readonly correction: string | null;
  readonly at: Date;
}

const columns = sql`number, text, as_whom as "asWhom", decided_on as "decidedOn", deliberation, link, correction, at`;

/** Every version, the one that holds first; none while nothing is decided. */
export async function readDecision(db: Db, processId: string): Promise<Decision[]> {
  return (
    await sql<Decision>`select ${columns} from processes.process_decision where process_id = ${processId}
    order by number desc`.execute(db)
  ).rows;
}

/** Process id → the decision that holds. */
export async function readDecisions(db: Db, processIds: readonly string[]): Promise<ReadonlyMap<string, Decision>> {
  const { rows } = await sql<Decision & { processId: string }>`
    select distinct on (process_id) process_id as "processId", ${columns} from processes.process_decision
    where process_id = any(${[...processIds]}::uuid[]) order by process_id, number desc`.execute(db);
  return new Map(rows.map(({ processId, ...decision }) => [processId, decision]));
}
