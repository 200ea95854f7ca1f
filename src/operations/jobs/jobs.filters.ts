import type { JobState } from "#platform/jobs/listed-jobs.query.ts";
import { oneOf, type ValuesOf, words } from "#platform/web/filters.ts";

/** As the address says them. */
export const stateWords: Readonly<Record<JobState, string>> = {
  failed: "echoue",
  again: "reprend",
  active: "encours",
  waiting: "attend",
  done: "fini",
};

export const jobFilters = { words: words("q"), state: oneOf("etat", stateWords) };
export type JobFilters = ValuesOf<typeof jobFilters>;
