import type { Limits } from "../vote.ts";
import type { Selection } from "./selection.form.ts";

interface ProjectCost {
  readonly number: number;
  readonly cost_cents: number;
  readonly envelope: number | null;
}

export interface Sums {
  readonly count: number;
  readonly cents: number;
  /** Those for projects. */
  readonly points: number;
  /** What the selection leaves of the budget, in cents; below 0 when it is over. */
  readonly left: number;
  readonly parts: readonly { readonly number: number; readonly cents: number; readonly amountCents: number }[];
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** What the meter shows. */
export function sumsOf({ choices, points }: Selection, limits: Limits, projects: readonly ProjectCost[]): Sums {
  const chosen = projects.filter(({ number }) => choices.includes(number));
  const cents = total(chosen.map(({ cost_cents }) => cost_cents));
  return {
    count: chosen.length,
    cents,
    points: total((points ?? []).filter((one) => one > 0)),
    left: limits.budgetCents - cents,
    parts: limits.envelopes.map(({ number, amountCents }) => ({
      number,
      amountCents,
      cents: total(chosen.filter(({ envelope }) => envelope === number).map(({ cost_cents }) => cost_cents)),
    })),
  };
}
