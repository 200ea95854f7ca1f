import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type VoteVisit, voteWithDesks } from "../gates.ts";
import { holdsDesk } from "../team.ts";
import type { Vote } from "../votes.query.ts";
import { type Desk, findDesk } from "./desk.query.ts";

export interface HeldDesk {
  readonly vote: Vote;
  readonly desk: Desk;
}

/** A desk without a network needs its list until the closing; then the roll is consulted name by name. */
export const printsRoll = ({ phase }: Vote): boolean => phase === "announced" || phase === "open";

/** @throws NotFound for a desk that is not there, or that somebody else holds. */
export async function deskToHold(visit: VoteVisit<Visitor, { readonly desk: string }>): Promise<HeldDesk> {
  const vote = await voteWithDesks(visit);
  const desk = await findDesk(visit.db, vote.id, visit.params.desk);
  if (!desk || !holdsDesk(visit.visitor, desk)) throw new NotFound();
  return { vote, desk };
}
