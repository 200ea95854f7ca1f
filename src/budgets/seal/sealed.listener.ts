import type { Listener } from "#platform/jobs/listener.ts";
import { awardWinners } from "../award/award-winners.command.ts";
import { keepOwnVote } from "../simulator/keep-own.command.ts";
import { voteSealed } from "./seal-vote.command.ts";

/**
 * Once a result is final, the ideas behind its projects go on by themselves, and its ballots can be tried with other rules. An award that
 * the process refuses is left to the agents: their page of the vote says so.
 */
export const onSealed: Listener<{ readonly id: string }> = {
  event: voteSealed,
  async handle({ db, log }, { id }) {
    const problem = await keepOwnVote(db, id);
    if (problem) log.warn({ vote: id, problem }, "not kept for the simulator");
    const done = await awardWinners(db, id);
    if (!done.ok) log.warn({ vote: id, problem: done.problem, proposal: done.proposalId }, "winners not awarded");
  },
};
