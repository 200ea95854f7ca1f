import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Asking, voteWithDesks } from "../gates.ts";
import { holdsDesk } from "../team.ts";
import type { Vote } from "../votes.query.ts";
import { type Desk, findDesk } from "./desk.query.ts";

export interface HeldDesk {
  readonly vote: Vote;
  readonly desk: Desk;
}

/** @throws NotFound for a desk that is not there, or that somebody else holds. */
export async function deskToHold(asking: Asking<Visitor, { readonly desk: string }>): Promise<HeldDesk> {
  const vote = await voteWithDesks(asking);
  const desk = await findDesk(asking.db, vote.id, asking.params.desk);
  if (!desk || !holdsDesk(asking.visitor, desk)) throw new NotFound();
  return { vote, desk };
}
