import type { Db } from "#platform/db/db.ts";
import { Refused } from "#platform/refused.ts";
import { NotFound } from "#platform/web/errors.ts";
import { can, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { runs } from "./team.ts";
import { findPoll, findVote, type Poll, type Vote } from "./votes.query.ts";

/** Somebody who runs votes somewhere; each page asks again for its vote. */
export const runsSomewhere = (someone: Visitor | null): someone is Visitor => can(someone, "budgets.run");
export const holdsADesk = (someone: Visitor | null): someone is Visitor => can(someone, "budgets.desk");

/** Communes for which this person may run votes; null for any, and for the metropolis. */
export function ownersFor(visitor: Visitor): readonly string[] | null {
  const scopes = scopesOf(visitor, "budgets.run");
  if (scopes.some(({ kind }) => kind === "metropolis")) return null;
  return scopes.flatMap(({ kind, id }) => (kind === "commune" && id ? [id] : []));
}

/** The address of a vote, and whoever asks for it. */
export interface VoteVisit<visitor, params = unknown> {
  readonly db: Db;
  readonly visitor: visitor;
  readonly params: params & { readonly slug: string };
}

/** @throws NotFound for a vote that is not there, or not for these eyes. */
export async function voteToSee({ db, params, visitor }: VoteVisit<Visitor | null>): Promise<Vote> {
  const vote = await findVote(db, params.slug, visitor);
  if (!vote) throw new NotFound();
  return vote;
}

/** @throws NotFound for a vote that is not there, or not for these eyes. */
export async function pollToSee({ db, params, visitor }: VoteVisit<Visitor | null>): Promise<Poll> {
  const poll = await findPoll(db, params.slug, visitor);
  if (!poll) throw new NotFound();
  return poll;
}

/** The same, for pages that speak of a budget and its projects. @throws NotFound, also for the vote of an assembly */
export async function budgetToSee(visit: VoteVisit<Visitor | null>): Promise<Vote> {
  const vote = await voteToSee(visit);
  if (vote.electors === "voices") throw new NotFound();
  return vote;
}

/** The same, with all that can be chosen. @throws NotFound, also for the vote of an assembly */
export async function projectsToSee(visit: VoteVisit<Visitor | null>): Promise<Poll> {
  const poll = await pollToSee(visit);
  if (poll.vote.electors === "voices") throw new NotFound();
  return poll;
}

/** @throws NotFound for a vote of which nothing is counted yet. */
export async function countedVote(visit: VoteVisit<Visitor | null>): Promise<Vote> {
  const vote = await voteToSee(visit);
  if (vote.state !== "counted" && vote.state !== "sealed") throw new NotFound();
  return vote;
}

/** The same, where challenges are raised: not on the vote of an assembly, whose members contest before it. @throws NotFound */
export async function challengeableVote(visit: VoteVisit<Visitor | null>): Promise<Vote> {
  await budgetToSee(visit);
  return countedVote(visit);
}

/** @throws NotFound for a vote that is not there, or that this person does not run; and for that of an assembly. */
export async function voteToRun(visit: VoteVisit<Visitor>): Promise<Vote> {
  const vote = await budgetToSee(visit);
  if (!runs(visit.visitor, vote)) throw new NotFound();
  return vote;
}

/** @throws NotFound; Refused (409) once the vote is announced. */
export async function draftToRun(visit: VoteVisit<Visitor>): Promise<Vote> {
  const vote = await voteToRun(visit);
  if (vote.state !== "draft") throw new Refused(409);
  return vote;
}

/** @throws NotFound for a draft, and for an open ballot, which has none; Refused (409) for a vote that has no desks any more. */
export async function voteWithDesks(visit: VoteVisit<Visitor>): Promise<Vote> {
  const vote = await budgetToSee(visit);
  if (vote.state === "draft" || vote.open_ballot) throw new NotFound();
  if (vote.state === "cancelled") throw new Refused(409);
  return vote;
}
