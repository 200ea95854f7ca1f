import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findOpening, type Opening } from "#processes";
import { isSupportable } from "../proposal.ts";
import type { ProposalSheet } from "../proposal.query.ts";

export interface SupportState {
  readonly supports: number;
  /** Of them, counted on lists by agents. */
  readonly counted: number;
  readonly mine: boolean;
  readonly opening: Opening;
}

/** What the button says to this reader. */
export async function findSupport(db: Db, proposal: Pick<ProposalSheet, "id" | "processId" | "state">, visitor: Visitor | null): Promise<SupportState> {
  const [{ rows }, opening] = await Promise.all([
    sql<Omit<SupportState, "opening">>`
      select supports, counted_supports as counted,
        exists (select from ideas.support where counts_for = p.id and person_id = ${visitor?.id ?? null} and counted) as mine
      from ideas.proposal p where id = ${proposal.id}`.execute(db),
    findOpening(db, proposal.processId, "supports"),
  ]);
  const decided = !isSupportable(proposal.state) && opening.phase === "open";
  return { ...rows[0]!, opening: decided ? { phase: "over", since: null } : opening };
}
