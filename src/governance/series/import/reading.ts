import type { FileValue } from "./file-values.ts";

/** What the values of one day add up to: for the whole, and for all its communes. Null where the file has none. */
export interface DayTotal {
  readonly day: string;
  readonly values: number;
  readonly whole: number | null;
  readonly communes: number | null;
}

export function totalsByDay(values: readonly FileValue[]): DayTotal[] {
  const days = [...Map.groupBy(values, ({ day }) => day)].sort(([a], [b]) => a.localeCompare(b));
  return days.map(([day, ofDay]) => ({ day, values: ofDay.length, whole: sumOf(ofDay, "metropolis"), communes: sumOf(ofDay, "commune") }));
}

function sumOf(values: readonly FileValue[], kind: "metropolis" | "commune"): number | null {
  const own = values.filter(({ part }) => part.kind === kind);
  return own.length === 0 ? null : own.reduce((sum, { value }) => sum + value, 0);
}
