import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** One row of the whole database, as somebody with a copy of it has it: where it stands, who wrote it, what it holds. */
export interface StoredRow {
  readonly table: string;
  /** Its place on disk, in order: a dump lists rows so. */
  readonly place: number;
  readonly writtenBy: string;
  /** The transaction that locked or ended it; "0" for none. */
  readonly touchedBy: string;
  /** Every value as text, and the values and keys inside of lists and JSON. */
  readonly values: ReadonlySet<string>;
  readonly text: string;
}

/** Reads every row of every table, system columns included. */
export async function readEverything(db: Db): Promise<StoredRow[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(db);
  const all: StoredRow[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: object; xmin: string; xmax: string }>`
      select to_jsonb(t) as row, t.xmin::text as xmin, t.xmax::text as xmax from ${sql.raw(name)} t order by t.ctid`.execute(db);
    rows.forEach(({ row, xmin, xmax }, place) => {
      const text = JSON.stringify(row);
      all.push({ table: name, place, writtenBy: xmin, touchedBy: xmax, values: new Set(valuesIn(row)), text });
    });
  }
  return all;
}

/** Long enough to be rare: identifiers, hashes, codes, addresses, instants. */
function valuesIn(value: unknown): string[] {
  if (value === null || typeof value === "boolean" || typeof value === "number") return [];
  if (typeof value === "object") return [...Object.values(value), ...(Array.isArray(value) ? [] : Object.keys(value))].flatMap(valuesIn);
  const text = String(value).toLowerCase();
  return [text, ...(text.match(/[0-9a-z@._-]{8,}/g) ?? [])].map((one) => one.replace(/^\\x/, "")).filter((one) => one.length >= 8);
}

/** What tells one thing from another: values of which each stands for one thing alone. */
export type Marks = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Follows shared values from row to row, without end, through every value that does not belong to several people or to several
 * ballots: gives the pairs of a person and a ballot that end up together.
 */
export function joinsByValue(rows: readonly StoredRow[], persons: Marks, ballots: Marks): [string, string][] {
  const owners = (marks: Marks) => {
    const byValue = new Map<string, Set<string>>();
    for (const [who, values] of marks) for (const value of values) byValue.set(value, (byValue.get(value) ?? new Set()).add(who));
    return byValue;
  };
  const [personOf, ballotOf] = [owners(persons), owners(ballots)];
  const rowsWith = new Map<string, number[]>();
  rows.forEach(({ values }, at) => {
    for (const value of values) rowsWith.set(value, [...(rowsWith.get(value) ?? []), at]);
  });
  const held = rows.map(({ values }) => ({ persons: holders(values, personOf), ballots: holders(values, ballotOf) }));
  const group = new Int32Array(rows.length).map((_, at) => at);
  const root = (at: number): number => (group[at] === at ? at : (group[at] = root(group[at]!)));
  for (const those of rowsWith.values()) {
    const all = new Set(those.flatMap((at) => [...held[at]!.persons]));
    const every = new Set(those.flatMap((at) => [...held[at]!.ballots]));
    // A value that many share joins nothing: the vote, the day, the commune.
    if (all.size > 1 || every.size > 1) continue;
    for (const at of those) group[root(at)] = root(those[0]!);
  }
  const found = new Map<number, { persons: Set<string>; ballots: Set<string> }>();
  held.forEach((one, at) => {
    const there = found.get(root(at)) ?? { persons: new Set<string>(), ballots: new Set<string>() };
    found.set(root(at), there);
    for (const person of one.persons) there.persons.add(person);
    for (const ballot of one.ballots) there.ballots.add(ballot);
  });
  return [...found.values()].flatMap((one) => [...one.persons].flatMap((person) => [...one.ballots].map((ballot): [string, string] => [person, ballot])));
}

const holders = (values: ReadonlySet<string>, of: ReadonlyMap<string, ReadonlySet<string>>) =>
  new Set([...values].flatMap((value) => [...(of.get(value) ?? [])]));

/** So many people whom one transaction names together are told apart by nothing of it. */
const crowd = 20;

/** Rows of people that the very transaction of a ballot wrote, locked or ended, or one beside it; save where it names a crowd. */
export function joinsByTransaction(rows: readonly StoredRow[], persons: Marks, ballots: Marks): string[] {
  const near = (id: string) => [Number(id) - 1, Number(id), Number(id) + 1].map(String);
  const named = (row: StoredRow) => [...persons].filter(([, marks]) => [...marks].some((mark) => row.values.has(mark))).map(([person]) => person);
  const entered = new Set(
    rows.filter(({ values }) => [...ballots.values()].some((marks) => [...marks].some((mark) => values.has(mark)))).flatMap(({ writtenBy }) => near(writtenBy)),
  );
  const joined = rows.filter(({ writtenBy, touchedBy }) => entered.has(writtenBy) || (touchedBy !== "0" && entered.has(touchedBy)));
  return [...Map.groupBy(joined, ({ table, writtenBy, touchedBy }) => `${table} ${writtenBy} ${touchedBy}`).values()]
    .map((those) => those.filter((row) => named(row).length > 0))
    .filter((those) => those.length > 0 && new Set(those.flatMap(named)).size < crowd)
    .flatMap((those) => those.map(({ table, text }) => `${table} ${text}`));
}

/** For each table: what part of its rows stands at the place that the person's ballot has among the ballots. */
export function joinsByOrder(rows: readonly StoredRow[], persons: Marks, inOrder: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [table, those] of Map.groupBy(rows, (row) => row.table)) {
    const named = those.flatMap((row) => inOrder.filter((person) => [...persons.get(person)!].some((mark) => row.values.has(mark))));
    const first = [...new Set(named)];
    if (first.length < inOrder.length / 2) continue;
    shares.set(table, first.filter((person, at) => person === inOrder[at]).length / first.length);
  }
  return shares;
}
