import { can, type Visitor } from "#platform/web/visitor.ts";

/** Visits cross communes: who plans them does so for the whole metropolis or for the network. */
export const planWhere = { network: "visits" } as const;

/** Gate: an agent of the metropolis, an administrator, the network's coordinator; not an agent of one commune. */
export const planner = (someone: Visitor | null): someone is Visitor => can(someone, "visits.plan", planWhere);
