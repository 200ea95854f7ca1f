import { taxOf } from "#telework";
import type { StatementLine } from "./statements.query.ts";

/** Between the structure and one other: above nought to be received, below to be paid. */
export interface Balance {
  readonly name: string;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
  readonly minutes: number;
}

/** VAT is rounded once for each rate and other structure: on both statements alike. */
export const balancesOf = (lines: readonly StatementLine[]): Balance[] =>
  [...Map.groupBy(lines, ({ otherName }) => otherName)].map(([name, own]) => {
    const net = own.reduce((sum, { cents }) => sum + cents, 0);
    const rates = [...Map.groupBy(own, ({ vat }) => vat)];
    const tax = rates.reduce((sum, [vat, rows]) => sum + taxOf({ vat, cents: rows.reduce((all, { cents }) => all + cents, 0) }), 0);
    return { name, net, tax, gross: net + tax, minutes: own.reduce((sum, { minutes }) => sum + minutes, 0) };
  });
