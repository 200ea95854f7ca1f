import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { removeLink } from "#thread";
import { recountComments } from "../proposal.subject.ts";
import { moveProposal, writeJourney } from "../move-proposal.command.ts";
import type { ProposalState } from "../proposal.ts";
import { endPair, lockDuplicate, lockPair } from "./lock-pair.command.ts";
import { type MergeRequest, numbered } from "./merge.command.ts";
import { settleSupports } from "./settle-supports.command.ts";
import { tellOfPair } from "./notify.command.ts";

type UnmergeOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "undone_already" | "kept_is_merged" };

interface Merge {
  readonly id: string;
  readonly gone_before: { readonly state: ProposalState; readonly state_at: string; readonly state_reason: string | null };
}

/**
 * Makes two proposals again of one, each with its own supports, comments and followers; what was given to the kept one since stays with
 * it. A kept proposal that was merged in its turn is given back first. The pair is remembered as no duplicates.
 */
export function unmergeProposals(db: Db, asked: MergeRequest): Promise<UnmergeOutcome> {
  return db.transaction().execute(async (trx): Promise<UnmergeOutcome> => {
    const pair = await lockDuplicate(trx, asked.pairId);
    const { kept, gone } = await lockPair(trx, pair);
    const merge = await findOpenMerge(trx, pair.id);
    if (!merge) return { ok: false, problem: "undone_already" };
    if (kept.state === "merged") return { ok: false, problem: "kept_is_merged" };
    const { reason, by, asWhom } = asked;
    await sql`
      update ideas.merge set undone_by = ${by}, undone_at = clock_timestamp(), undo_reason = ${reason} where id = ${merge.id}`.execute(trx);
    await moveProposal(trx, { id: gone.id, to: merge.gone_before.state, act: "unmerged", by, asWhom, reason });
    const { state_at, state_reason } = merge.gone_before;
    await sql`update ideas.proposal set state_at = ${state_at}, state_reason = ${state_reason} where id = ${gone.id}`.execute(trx);
    await writeJourney(trx, { proposalId: kept.id, act: "gave_back", by, asWhom, words: `${numbered(gone)}. ${reason}` });
    for (const id of [gone.id, kept.id]) {
      await settleSupports(trx, id);
      await recountComments(trx, id);
    }
    await endPair(trx, pair.id, { state: "not_duplicates", by, reason });
    const [from, to] = [
      { kind: "proposal", id: kept.id },
      { kind: "proposal", id: gone.id },
    ];
    await removeLink(trx, { from, relation: "merges", to, reason, by });
    await tellOfPair(trx, { news: "unmerged", kept, gone, reason, except: by });
    await recordAct(trx, { who: by, act: "proposal.unmerge", room: "participation", about: from, after: { gone: gone.id, merge: merge.id }, reason });
    return { ok: true };
  });
}

async function findOpenMerge(trx: Db, pairId: string): Promise<Merge | undefined> {
  const { rows } = await sql<Merge>`select id, gone_before from ideas.merge where duplicate_id = ${pairId} and undone_at is null`.execute(trx);
  return rows[0];
}
