import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { countedVote, type VoteVisit } from "../gates.ts";
import { runs } from "../team.ts";
import type { Vote } from "../votes.query.ts";
import type { Reconciliation } from "./compare.ts";
import { findHolders, type Holder } from "./escrow.query.ts";
import { findReconciliation, findReserve, type Reserve } from "./reconciled.query.ts";

export interface ReconcileThing {
  readonly vote: Vote;
  readonly holders: readonly Holder[];
  readonly figures: Reconciliation | null;
  readonly reserve: Reserve | null;
}

/** For the two holders and whoever runs the vote, once it is counted. @throws NotFound */
export async function voteToReconcile(visit: VoteVisit<Visitor>): Promise<ReconcileThing> {
  const { db, visitor } = visit;
  const vote = await countedVote(visit);
  const holders = await findHolders(db, vote.id);
  if (!runs(visitor, vote) && !holders.some(({ personId }) => personId === visitor.id)) throw new NotFound();
  const [figures, reserve] = await Promise.all([findReconciliation(db, vote.id), findReserve(db, vote.id)]);
  return { vote, holders, figures, reserve };
}
