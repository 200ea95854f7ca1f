import { type RawBuilder, sql } from "kysely";

import type { Db } from "../db/db.ts";
import type { Merging, PersonalRegister, PersonalTable, Retention } from "./register.ts";

/** Two accounts of one person: what was of `gone` becomes of `kept`. */
export interface Pair {
  readonly kept: string;
  readonly gone: string;
}

interface MergedColumn {
  readonly table: string;
  readonly column: string;
  readonly merge: Merging;
}

/** Each column that leads to an account, once, with what becomes of its rows. */
function ledOf(tables: readonly PersonalTable[]): MergedColumn[] {
  const led = new Map<string, MergedColumn>();
  for (const { table, person, merge } of tables) {
    if (typeof person !== "string") continue;
    const known = led.get(`${table}.${person}`);
    led.set(`${table}.${person}`, { table, column: person, merge: merge ?? known?.merge ?? "moves" });
  }
  return [...led.values()];
}

const isOf = ({ column }: MergedColumn, id: string): RawBuilder<boolean> => sql<boolean>`t.${sql.id(column)} = ${id}`;

/** The kept account has one with the same of these columns: there is one of them for a person. */
const hasTwin = ({ table, column }: MergedColumn, once: readonly string[], { kept }: Pair): RawBuilder<boolean> => sql<boolean>`
  exists (select from ${sql.table(table)} own where own.${sql.id(column)} = ${kept}
    ${sql.join(
      once.map((one) => sql`and own.${sql.id(one)} is not distinct from t.${sql.id(one)}`),
      sql` `,
    )})`;

/** Does with the rows of the account that goes what registers say, in the caller's transaction: rooms that hold things do so first. */
export async function mergeRows(trx: Db, registers: readonly PersonalRegister[], pair: Pair): Promise<void> {
  const tables = registers.flatMap(({ kept }) => kept.flatMap((one) => one.tables));
  for (const one of ledOf(tables)) await mergeOne(trx, one, pair);
  for (const { person, merge } of tables) if (typeof person !== "string" && typeof merge === "object" && "does" in merge) await merge.does(trx, pair);
}

async function mergeOne(trx: Db, led: MergedColumn, pair: Pair): Promise<void> {
  const { table, column, merge } = led;
  if (typeof merge === "object") {
    if ("stays" in merge) return;
    if ("does" in merge) return merge.does(trx, pair);
    if ("goes" in merge) {
      await sql`delete from ${sql.table(table)} t where ${isOf(led, pair.gone)}`.execute(trx);
      return;
    }
    const twin = hasTwin(led, merge.once, pair);
    if (!merge.else) await sql`delete from ${sql.table(table)} t where ${isOf(led, pair.gone)} and ${twin}`.execute(trx);
    await sql`update ${sql.table(table)} t set ${sql.id(column)} = ${pair.kept} where ${isOf(led, pair.gone)} and not ${twin}`.execute(trx);
    return;
  }
  await sql`update ${sql.table(table)} t set ${sql.id(column)} = ${pair.kept} where ${isOf(led, pair.gone)}`.execute(trx);
}

/** Of what is kept for one purpose: how many rows pass to the kept account, how many it has already, how many go, how many stay where they are. */
export interface MergeCount {
  readonly what: Retention["what"];
  readonly moves: number;
  readonly twice: number;
  readonly goes: number;
  readonly stays: number;
}

/** What a merging would do, in the words of the privacy page; purposes of which the other account has nothing are absent. Writes nothing. */
export async function countMerging(db: Db, registers: readonly PersonalRegister[], pair: Pair): Promise<MergeCount[]> {
  const counts: MergeCount[] = [];
  const seen = new Set<string>();
  for (const { what, tables } of registers.flatMap(({ kept }) => kept)) {
    const sums = { moves: 0, twice: 0, goes: 0, stays: 0 };
    for (const led of ledOf(tables)) {
      const name = `${led.table}.${led.column}`;
      if (seen.has(name)) continue;
      seen.add(name);
      const { all, twice } = await countOne(db, led, pair);
      sums.twice += twice;
      sums[fateOf(led.merge)] += all - twice;
    }
    if (Object.values(sums).some((sum) => sum > 0)) counts.push({ what, ...sums });
  }
  return counts;
}

const fateOf = (merge: Merging): "moves" | "goes" | "stays" =>
  typeof merge === "object" && "goes" in merge ? "goes" : typeof merge === "object" && "stays" in merge ? "stays" : "moves";

async function countOne(db: Db, led: MergedColumn, pair: Pair): Promise<{ all: number; twice: number }> {
  const twin = typeof led.merge === "object" && "once" in led.merge ? hasTwin(led, led.merge.once, pair) : sql<boolean>`false`;
  const { rows } = await sql`
    select count(*)::int as all, (count(*) filter (where ${twin}))::int as twice from ${sql.table(led.table)} t where ${isOf(led, pair.gone)}`.execute(db);
  return (rows as { all: number; twice: number }[])[0]!;
}
