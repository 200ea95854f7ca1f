import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { OpenAct } from "#processes";
import type { ProposalState } from "./proposal.ts";
import type { ProposalAddress } from "./proposal-address.ts";

/** The proposal that an act falls on, locked: itself, or the one that took it in. */
export interface Root extends ProposalAddress {
  readonly id: string;
  readonly processId: string;
  readonly state: ProposalState;
  /** Whether a stage is open for the act. */
  readonly open: boolean;
  /** The instant at which that was asked, after all waiting for locks, as PostgreSQL writes it: what the act is dated with. */
  readonly at: string;
}

/** Meanwhile it was merged, or a merge was undone: the act starts again on the proposal that it falls on now. */
const moved = Symbol("moved");
const mostTurns = 8;

/**
 * Does one act on a proposal, in one transaction: the stages are locked first (shared), then the one proposal that counts, never two.
 * Whoever merges, splits or undoes locks the same row, so no act is lost on the way. Null for a proposal that is not there.
 */
export async function actOnProposal<outcome>(
  db: Db,
  proposalId: string,
  act: OpenAct,
  work: (trx: Db, root: Root) => Promise<outcome>,
): Promise<outcome | null> {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const done = await db.transaction().execute(async (trx) => {
      const root = await lockRoot(trx, proposalId, act);
      return root && root !== moved ? work(trx, root) : root;
    });
    if (done !== moved) return done;
  }
  throw new Error(`The proposal ${proposalId} was merged and parted ${mostTurns} times while one act was done`);
}

async function lockRoot(trx: Db, proposalId: string, act: OpenAct): Promise<Root | null | typeof moved> {
  await sql`
    select from processes.stage s join ideas.proposal p on p.process_id = s.process_id
    where p.id = ${proposalId} order by s.id for share of s`.execute(trx);
  const { rows: found } = await sql<{ id: string }>`
    select p.id from ideas.proposal p where p.id = ideas.root_of(${proposalId}) for update`.execute(trx);
  if (!found[0]) return null;
  // Read after the wait: what the statement that waited gives may be older than the row it locked.
  const { rows } = await sql<Root & { root: string }>`
    with asked as materialized (select clock_timestamp() as at)
    select p.id, p.number, p.slug, p.process_id as "processId", p.state, ideas.root_of(${proposalId}) as root, asked.at::text as at,
      ${isOpenFor(act, sql`p.process_id`, sql`asked.at`)} as open
    from ideas.proposal p cross join asked where p.id = ${found[0].id}`.execute(trx);
  const root = rows[0];
  return root && root.root === root.id ? root : moved;
}

/**
 * Whether a stage of the process is open for the act at an instant. Ideas are supported and discussed while they are collected; the
 * settings of a stage may say otherwise: `{"comments": true}` for a feasibility, `{"supports": false}` for a collection.
 */
export function isOpenFor(act: OpenAct, processId: RawBuilder<unknown>, at: RawBuilder<unknown> = sql`clock_timestamp()`): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from processes.stage s join processes.process r on r.id = s.process_id
    where s.process_id = ${processId} and r.state in ('published', 'rehearsal')
      and coalesce((s.settings ->> ${act}::text)::boolean, s.kind = 'collect')
      and s.opens_at <= ${at} and (s.closes_at is null or ${at} < s.closes_at))`;
}
