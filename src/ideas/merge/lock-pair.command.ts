import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ProposalState } from "../proposal.ts";

export interface LockedProposal {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly state: ProposalState;
  /** With all its digits: put back, it is exactly what it was. */
  readonly state_at: string;
  readonly state_reason: string | null;
}

/** Locks both proposals of a pair, in the order of their identifiers: whoever supports or comments holds one of them at a time. */
export async function lockPair(trx: Db, { kept_id, gone_id }: { readonly kept_id: string; readonly gone_id: string }) {
  const ids = [kept_id, gone_id];
  await sql`select from ideas.proposal where id = any(${ids}::uuid[]) order by id for update`.execute(trx);
  const { rows } = await sql<LockedProposal>`
    select id, number, slug, title, state, state_at::text as state_at, state_reason from ideas.proposal where id = any(${ids}::uuid[])`.execute(trx);
  const of = (id: string): LockedProposal => rows.find((row) => row.id === id)!;
  return { kept: of(kept_id), gone: of(gone_id) };
}

export interface LockedPair {
  readonly id: string;
  readonly process_id: string;
  readonly kept_id: string;
  readonly gone_id: string;
  readonly state: string;
  readonly reason: string;
  readonly asked_by: string | null;
  /** Whether the deadline of the authors is past, by the clock of the database. */
  readonly late: boolean;
}

/** One act on a pair at a time. */
export async function lockDuplicate(trx: Db, id: string): Promise<LockedPair> {
  await sql`select from ideas.duplicate where id = ${id} for update`.execute(trx);
  const { rows } = await sql<LockedPair>`
    select id, process_id, kept_id, gone_id, state, reason, asked_by, answer_by <= clock_timestamp() as late from ideas.duplicate
      where id = ${id}`.execute(trx);
  return rows[0]!;
}

export async function endPair(
  trx: Db,
  id: string,
  ended: { readonly state: string; readonly by: string | null; readonly reason: string | null },
): Promise<void> {
  await sql`
    update ideas.duplicate set state = ${ended.state}, ended_by = ${ended.by}, ended_at = clock_timestamp(), end_reason = ${ended.reason}
    where id = ${id}`.execute(trx);
}
