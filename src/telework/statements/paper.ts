import type { StatementLine, Tax } from "./statements.query.ts";

/** "T-2026-0007", of a statement; "R-2026-0007", of a settlement. */
export const paperNumber = (kind: "T" | "R", { year, number }: { readonly year: number; readonly number: number }): string =>
  `${kind}-${year}-${String(number).padStart(4, "0")}`;

/** VAT of a sum without VAT, in cents: rounded half away from zero, once for each rate. */
export function taxOf({ vat, cents }: Pick<Tax, "vat" | "cents">): number {
  const exact = (Math.abs(cents) * (vat ?? 0)) / 10_000;
  return Math.sign(cents) * Math.floor(exact + 0.5) || 0;
}

/** What a line of a statement is about; a correction is of no cost centre, for nobody knows any more of which. */
export const labelOf = ({ kind, label }: Pick<StatementLine, "kind" | "label">, t: { readonly others: string; readonly correction: string }): string =>
  label ?? (kind === "use" ? t.others : t.correction);

interface Totals {
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
}

/** Cents. */
export function totalsOf(taxes: readonly Tax[]): Totals {
  const net = taxes.reduce((sum, one) => sum + one.cents, 0);
  const tax = taxes.reduce((sum, one) => sum + taxOf(one), 0);
  return { net, tax, gross: net + tax };
}
