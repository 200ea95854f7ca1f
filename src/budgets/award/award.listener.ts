import type { Listener } from "#platform/events/events.ts";
import { voteSealed } from "../seal/seal-vote.command.ts";
import { awardWinners } from "./award-winners.command.ts";

/** Once a result is final, the thread goes on by itself. What cannot is left to the agents: their page of the vote says so. */
export const onSealed: Listener<{ readonly id: string }> = {
  event: voteSealed,
  async handle({ db, log }, { id }) {
    const done = await awardWinners(db, id);
    if (!done.ok) log.warn({ vote: id, problem: done.problem, proposal: done.proposalId }, "winners not awarded");
  },
};
