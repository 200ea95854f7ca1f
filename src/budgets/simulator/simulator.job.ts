import type { Parameters } from "#engines/budgeting/budgeting.ts";
import type { Job } from "#platform/jobs/job.ts";
import { tryRules } from "./try-rules.command.ts";

/** A large vote takes seconds by each rule: pages do not wait for it. */
export const tryRulesJob: Job<{ readonly pastVoteId: string; readonly rules: readonly Parameters[] }> = {
  name: "budgets/try-rules",
  run: ({ db, signal, progress }, { pastVoteId, rules }) => tryRules(db, { pastVoteId, rules, signal, progress }),
};
