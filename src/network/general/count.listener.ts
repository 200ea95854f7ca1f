import { voteCounted } from "#budgets";
import type { Listener } from "#platform/jobs/listener.ts";
import { takeCount } from "./vote.command.ts";

/** Once a box is counted, the item whose vote it was has its result. */
export const onCounted: Listener<{ readonly id: string }> = {
  event: voteCounted,
  handle: ({ db }, { id }) => takeCount(db, id),
};
