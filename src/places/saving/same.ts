import { factColumns, type AllFacts } from "./place-facts.ts";

export type Field = keyof AllFacts;

/** Lists in which the order says something: the first address is the one that is shown. The others are sets. */
const ordered: ReadonlySet<Field> = new Set(["emails", "websites"]);

export function sameFact(field: Field, a: unknown, b: unknown): boolean {
  return JSON.stringify(comparable(field, a)) === JSON.stringify(comparable(field, b));
}

function comparable(field: Field, value: unknown): unknown {
  if (Array.isArray(value) && !ordered.has(field)) return [...value].sort();
  return value === undefined || (value === "" && field !== "address") ? null : value;
}

export function isField(name: string): name is Field {
  return (factColumns as readonly string[]).includes(name);
}
