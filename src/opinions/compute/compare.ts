import type { Findings } from "../analyse/findings.ts";

/** The first figure that is not the same, as `path: published ≠ calculated`; null when all are. Importance is no part of the votes file. */
export function firstDifference(published: Findings, calculated: Findings): string | null {
  const told = ({ statements, ...rest }: Findings) => ({ ...rest, statements: statements.map(({ important: _, ...one }) => one) });
  return differ(told(published), told(calculated), "");
}

function differ(one: unknown, other: unknown, path: string): string | null {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= 1e-6 ? null : `${path}: ${one} ≠ ${other}`;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return one === other ? null : `${path}: ${String(one)} ≠ ${String(other)}`;
  }
  const [mine, yours] = [Object.entries(one), new Map(Object.entries(other))];
  if (mine.length !== yours.size) return `${path}: ${mine.length} ≠ ${yours.size}`;
  for (const [key, value] of mine) {
    const found = differ(value, yours.get(key), path ? `${path}.${key}` : key);
    if (found) return found;
  }
  return null;
}
