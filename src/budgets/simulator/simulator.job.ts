import type { Parameters } from "#engines/budgeting/budgeting.ts";
import type { Job } from "#platform/jobs/job.ts";
import { findPastVotes } from "./simulator.query.ts";
import { usualRules } from "./trial.ts";
import { tryRules } from "./try-rules.command.ts";

/** Rules that the house has learnt since a vote of the past came in are tried on it too; so is what a stopped process left out. */
export const tryMissingJob: Job = {
  name: "budgets/try-missing-rules",
  says: { fr: "Essais d’autres règles qui manquent", en: "Trials of other rules that are missing", nl: "Ontbrekende proeven met andere regels" },
  cron: "50 3 * * *",
  async run({ db, signal }) {
    for (const { id, kind } of await findPastVotes(db)) await tryRules(db, { pastVoteId: id, rules: usualRules(kind), signal });
  },
};

/** A large vote takes seconds by each rule: pages do not wait for it. */
export const tryRulesJob: Job<{ readonly pastVoteId: string; readonly rules: readonly Parameters[] }> = {
  name: "budgets/try-rules",
  says: { fr: "Essai d’un résultat par d’autres règles", en: "Trial of a result by other rules", nl: "Proef van een uitslag met andere regels" },
  run: ({ db, signal, progress }, { pastVoteId, rules }) => tryRules(db, { pastVoteId, rules, signal, progress }),
};
