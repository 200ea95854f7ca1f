import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { draftToRun, budgetToSee, type VoteVisit } from "../gates.ts";
import { runs } from "../team.ts";
import type { Vote } from "../votes.query.ts";
import { type Bureau, findBureau } from "./bureau.query.ts";

export interface DraftBureau {
  readonly vote: Vote;
  /** Null: the server alone. */
  readonly bureau: Bureau | null;
}

/** @throws NotFound; Refused (409) once the vote is announced. */
export async function bureauOfDraft(visit: VoteVisit<Visitor>): Promise<DraftBureau> {
  const vote = await draftToRun(visit);
  return { vote, bureau: await findBureau(visit.db, vote.id) };
}

export interface HeldBureau {
  readonly vote: Vote;
  readonly bureau: Bureau;
}

/** For its members and whoever runs the vote, from the announcement on. @throws NotFound */
export async function bureauToJoin(visit: VoteVisit<Visitor>): Promise<HeldBureau> {
  const vote = await budgetToSee(visit);
  const bureau = vote.state === "draft" ? null : await findBureau(visit.db, vote.id);
  const belongs = bureau && (runs(visit.visitor, vote) || bureau.members.some(({ personId }) => personId === visit.visitor.id));
  if (!belongs) throw new NotFound();
  return { vote, bureau };
}
