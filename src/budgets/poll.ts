import type { Choosable, Limits } from "./vote.ts";
import type { Poll } from "./votes.query.ts";

export function limitsOf({ vote, envelopes }: Poll): Limits {
  return {
    kind: vote.kind,
    budgetCents: vote.budget_cents,
    minChoices: vote.min_choices,
    maxChoices: vote.max_choices,
    maxOfCategory: vote.max_of_category,
    maxOfCommune: vote.max_of_commune,
    pointsTotal: vote.points_total,
    pointsMax: vote.points_max,
    maxAgainst: vote.max_against,
    envelopes: envelopes.map(({ number, amount_cents, max_choices, district }) => ({ number, amountCents: amount_cents, maxChoices: max_choices, district })),
  };
}

export const choosable = ({ projects }: Pick<Poll, "projects">): Choosable[] =>
  projects.map(({ number, cost_cents, envelope, category, commune_code }) => ({ number, costCents: cost_cents, envelope, category, commune: commune_code }));
