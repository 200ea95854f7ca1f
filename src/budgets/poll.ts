import type { Choosable, Limits } from "./vote.ts";
import type { Poll } from "./votes.query.ts";

export function limitsOf({ vote, envelopes }: Poll): Limits {
  return {
    kind: vote.kind,
    budgetCents: vote.budget_cents,
    minChoices: vote.min_choices,
    maxChoices: vote.max_choices,
    pointsTotal: vote.points_total,
    pointsMax: vote.points_max,
    envelopes: envelopes.map(({ number, amount_cents }) => ({ number, amountCents: amount_cents })),
  };
}

export const choosable = ({ projects }: Pick<Poll, "projects">): Choosable[] =>
  projects.map(({ number, cost_cents, envelope }) => ({ number, costCents: cost_cents, envelope }));
