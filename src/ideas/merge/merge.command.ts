import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { addLink } from "#thread";
import { recountComments } from "../proposal.subject.ts";
import { moveProposal, writeJourney } from "../move-proposal.command.ts";
import { dayOf } from "#platform/time/day.ts";
import { isMergeable, takesIn } from "./duplicate.ts";
import { endPair, lockDuplicate, type LockedPair, type LockedProposal, lockPair } from "./lock-pair.command.ts";
import { settleSupports } from "./settle-supports.command.ts";
import { tellOfPair } from "./notify.command.ts";

export interface MergeRequest {
  readonly pairId: string;
  readonly reason: string;
  readonly by: string;
  /** In what quality the agent acts, as the public reads it. */
  readonly asWhom: string;
}

type MergeProblem = "ended" | "refused" | "waiting" | "moved";
type MergeOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: MergeProblem };

/**
 * Makes one proposal of two: supports are united, each person counting once; comments are read together; the old address leads to the
 * kept one. Every row stays with the proposal under which it was given, so that the merge can be undone.
 */
export function mergeProposals(db: Db, asked: MergeRequest): Promise<MergeOutcome> {
  return db.transaction().execute(async (trx): Promise<MergeOutcome> => {
    const pair = await lockDuplicate(trx, asked.pairId);
    const problem = await problemOf(trx, pair);
    if (problem) return { ok: false, problem };
    const { kept, gone } = await lockPair(trx, pair);
    if (!isMergeable(gone.state) || !takesIn(kept.state)) return { ok: false, problem: "moved" };
    await writeMerge(trx, pair, { kept, gone }, asked);
    return { ok: true };
  });
}

async function problemOf(trx: Db, { id, state, late }: LockedPair): Promise<MergeProblem | null> {
  if (state !== "asked") return state === "refused" ? "refused" : "ended";
  const { rows } = await sql<{ silent: number; against: number }>`
    select count(*) filter (where agrees is null)::int as silent, count(*) filter (where not agrees)::int as against
    from ideas.duplicate_answer where duplicate_id = ${id}`.execute(trx);
  if (rows[0]!.against > 0) return "refused";
  return rows[0]!.silent > 0 && !late ? "waiting" : null;
}

export const numbered = ({ number, title }: Pick<LockedProposal, "number" | "title">): string => `n°\u00a0${number}, «\u00a0${title}\u00a0»`;

interface Both {
  readonly kept: LockedProposal;
  readonly gone: LockedProposal;
}

async function writeMerge(trx: Db, pair: LockedPair, { kept, gone }: Both, { reason, by, asWhom }: MergeRequest): Promise<void> {
  const { state, state_at, state_reason } = gone;
  const { id: mergeId } = await trx
    .insertInto("ideas.merge")
    .values({
      duplicate_id: pair.id,
      kept_id: kept.id,
      gone_id: gone.id,
      gone_before: JSON.stringify({ state, state_at, state_reason }),
      reason,
      merged_by: by,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await moveProposal(trx, { id: gone.id, to: "merged", act: "merged", by, asWhom, reason: `${numbered(kept)}. ${reason}` });
  await writeJourney(trx, { proposalId: kept.id, act: "took_in", by, asWhom, words: `${numbered(gone)}. ${reason}` });
  await settleSupports(trx, kept.id);
  await recountComments(trx, kept.id);
  await endPair(trx, pair.id, { state: "merged", by, reason: null });
  const [from, to] = [
    { kind: "proposal", id: kept.id },
    { kind: "proposal", id: gone.id },
  ];
  await addLink(trx, { from, relation: "merges", to, reason, day: dayOf(new Date()), by });
  await tellOfPair(trx, { news: "merged", kept, gone, reason, except: by });
  const before = { state, supports: "united" };
  await recordAct(trx, { who: by, act: "proposal.merge", room: "participation", about: from, before, after: { gone: gone.id, merge: mergeId }, reason });
}
