import { type AllFacts, factColumns } from "../saving/place-facts.ts";
import { sameFact } from "../saving/same.ts";

/** Facts that make sense only together: a street of one record in the commune of the other would be nowhere. */
const together = {
  address: ["insee_code", "postal_code", "address", "address_extra"],
  point: ["longitude", "latitude", "location_precision"],
  structure: ["structure_name", "structure_pivot"],
  fees: ["fees", "price_note"],
} as const satisfies Record<string, readonly (keyof AllFacts)[]>;

/** What no merge asks about: the kept record's own. */
const apart: readonly string[] = ["status", "demo"];

export interface ComparedFact {
  /** A column of the place, or the name of a group of them. */
  readonly key: string;
  readonly columns: readonly (keyof AllFacts)[];
}

export const comparedFacts: readonly ComparedFact[] = factColumns.flatMap((column): ComparedFact[] => {
  if (apart.includes(column)) return [];
  const group = Object.entries(together).find(([, columns]) => (columns as readonly string[]).includes(column));
  if (!group) return [{ key: column, columns: [column] }];
  const [key, columns] = group;
  return columns[0] === column ? [{ key, columns: [...columns] }] : [];
});

export const sides = ["one", "other", "both"] as const;
/** From which record a fact comes; both: two lists united. */
export type Side = (typeof sides)[number];
export type Choices = Readonly<Record<string, Side>>;

/** One of two records, as they are compared. */
export interface ComparedRecord extends AllFacts {
  /** Fields that somebody wrote by hand: a host, an officer. */
  readonly held: readonly string[];
  readonly known_on: string;
}

export interface Difference extends ComparedFact {
  readonly united: boolean;
  /** The better fact: said rather than empty, written by hand rather than imported, younger rather than older. */
  readonly usual: "one" | "other";
}

export function compare(one: ComparedRecord, other: ComparedRecord): { differing: Difference[]; equal: ComparedFact[] } {
  const differs = ({ columns }: ComparedFact) => columns.some((column) => !sameFact(column, one[column], other[column]));
  return {
    differing: comparedFacts.filter(differs).map((fact) => ({ ...fact, united: isList(fact, one), usual: betterOf(fact, one, other) })),
    equal: comparedFacts.filter((fact) => !differs(fact)),
  };
}

function isList({ columns }: ComparedFact, place: AllFacts): boolean {
  return columns.length === 1 && Array.isArray(place[columns[0]!]);
}

function betterOf({ columns }: ComparedFact, one: ComparedRecord, other: ComparedRecord): "one" | "other" {
  const said = (place: ComparedRecord) => columns.some((column) => !isEmpty(place[column]));
  if (said(one) !== said(other)) return said(one) ? "one" : "other";
  const held = (place: ComparedRecord) => columns.some((column) => place.held.includes(column));
  if (held(one) !== held(other)) return held(one) ? "one" : "other";
  return other.known_on > one.known_on ? "other" : "one";
}

/** The facts that the kept record has after the merge. `choices` says it for each fact that differs. */
export function mergedFacts(one: ComparedRecord, other: ComparedRecord, choices: Choices): Partial<AllFacts> {
  const facts: Record<string, unknown> = {};
  for (const { key, columns, united, usual } of compare(one, other).differing) {
    const side = choices[key] ?? usual;
    for (const column of columns) facts[column] = side === "both" && united ? unite(one[column], other[column]) : (side === "other" ? other : one)[column];
  }
  return facts as Partial<AllFacts>;
}

function unite(one: unknown, other: unknown): unknown[] {
  return [...new Set([...(one as unknown[]), ...(other as unknown[])])];
}

function isEmpty(fact: unknown): boolean {
  return fact === null || fact === undefined || fact === "" || (Array.isArray(fact) && fact.length === 0);
}
