import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type AwardOutcome, awardProposals } from "#ideas";
import { findDepartures } from "../result/result.query.ts";
import { routes } from "../routes.ts";
import { findVoteById, type Vote } from "../votes.query.ts";
import { readRanks } from "./ranks.query.ts";

type WinnersOutcome = AwardOutcome | { readonly ok: true; readonly nothing: true };

/**
 * The ideas behind the projects of a sealed vote go on in their process, by its result and the departures from it: those that are funded
 * are awarded, the others are told why not. What agents moved on before is left alone, so that it can be done again.
 */
export async function awardWinners(db: Db, voteId: string): Promise<WinnersOutcome> {
  let done = await awardOnce(db, voteId);
  // An idea that another process has moved on meanwhile is theirs; what still waits is asked again. Each time fewer do.
  while (!done.ok && done.problem === "gone_on" && !(await isWaiting(db, voteId, done.proposalId))) done = await awardOnce(db, voteId);
  return done;
}

const isWaiting = async (db: Db, voteId: string, idea: string | undefined): Promise<boolean> => (await findWaiting(db, voteId)).some(({ id }) => id === idea);

async function awardOnce(db: Db, voteId: string): Promise<WinnersOutcome> {
  const vote = await findVoteById(db, voteId);
  if (vote?.state !== "sealed" || vote.rehearsal_of) return { ok: true, nothing: true };
  const waiting = await findWaiting(db, voteId);
  if (waiting.length === 0) return { ok: true, nothing: true };
  const rankOf = await readRanks(db, voteId);
  const departures = new Map((await findDepartures(db, voteId)).map((one) => [one.projectNumber, one]));
  const isFunded = (number: number) => departures.get(number)?.kept ?? rankOf.has(number);
  for (const [processId, ideas] of Map.groupBy(waiting, (idea) => idea.processId)) {
    const awarded = ideas.filter(({ number }) => isFunded(number)).map(({ id, number }) => ({ proposalId: id, rank: rankOf.get(number) ?? null }));
    const others = ideas
      .filter(({ number }) => !isFunded(number))
      .map(({ id, number }) => ({ proposalId: id, reason: departures.get(number)?.reason.slice(0, 2000) ?? notChosen(vote) }));
    const reference = routes.result.href({ slug: vote.slug });
    const done = await awardProposals(db, { processId, awarded, others, source: "vote", reference, by: null, asWhom: ideas[0]!.service });
    if (!done.ok) return done;
  }
  return { ok: true };
}

const notChosen = ({ title }: Vote) => `Le vote «\u00a0${title}\u00a0» ne l’a pas retenue. Son résultat public dit ce qui lui a manqué.`;

interface WaitingIdea {
  readonly id: string;
  readonly number: number;
  readonly processId: string;
  readonly process: string;
  readonly service: string;
}

/** Ideas whose vote is over and that are still where they were before it. */
export async function findWaiting(db: Db, voteId: string): Promise<WaitingIdea[]> {
  const { rows } = await sql<WaitingIdea>`
    select i.id, p.number, i.process_id as "processId", r.slug as process, r.owner_service as service
    from budgets.project p join ideas.proposal i on i.id = p.proposal_id join processes.process r on r.id = i.process_id
    where p.vote_id = ${voteId} and i.state = 'feasible' order by p.number`.execute(db);
  return rows;
}
