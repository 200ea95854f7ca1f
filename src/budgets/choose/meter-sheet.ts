import type { Poll } from "../votes.query.ts";

/** CSS counters cannot group thousands: the meter counts in thousands of euros where all costs are whole thousands. */
export const countsInThousands = ({ projects, vote }: Poll): boolean =>
  vote.budget_cents % 100_000 === 0 && projects.every(({ cost_cents }) => cost_cents % 100_000 === 0);

/** One rule to count, one to lay the brick: its width is the part of the budget, or of the most projects, that it takes. */
export function meterSheet(poll: Poll): string {
  const { vote, projects } = poll;
  const unit = countsInThousands(poll) ? 100_000 : 100;
  const most = vote.max_choices ?? projects.length;
  const rules = projects.map(({ number, cost_cents }) => {
    const part = vote.kind === "knapsack" ? cost_cents / vote.budget_cents : 1 / most;
    const width = Math.min(100, Math.round(part * 10_000) / 100);
    const counted = `#p${number}:checked{counter-increment:k ${Math.round(cost_cents / unit)} n}`;
    return `${counted}.ballot:has(#p${number}:checked) .b${number}{display:block}.b${number}{flex:0 0 ${width}%}`;
  });
  return `@layer components{\n${rules.join("\n")}\n}\n`;
}
