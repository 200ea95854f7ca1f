import { sql } from "kysely";

import type { Db } from "../db/db.ts";
import type { Fate, PersonalRegister, PersonalTable, Quote, Who } from "./register.ts";
import { isTheirs } from "./rows-of.query.ts";

/** Does with what rooms keep of somebody what their registers say: the highest rooms first, since keys point downwards. */
export async function eraseRows(trx: Db, registers: readonly PersonalRegister[], who: Who, remove: boolean): Promise<void> {
  const rooms = [...registers].reverse();
  for (const { hold } of rooms) await hold?.(trx, who);
  const tables = rooms.flatMap(({ kept }) => kept.flatMap((one) => one.tables));
  const words = new Set<string>();
  for (const table of tables) for (const lost of await lostWords(trx, table, who, remove)) words.add(lost);
  for (const table of tables) await (table.erase ?? generated(table))(trx, who, remove);
  for (const quote of rooms.flatMap(({ quotes }) => quotes ?? [])) await writeOver(trx, quote, who, words);
}

const isLost = (fate: Fate, remove: boolean) => "goes" in fate && (remove || fate.goes === "always");

/** Shorter ones are words of others too. */
const shortestQuote = 20;

/** What goes of a table, to be found again where others quote it. */
async function lostWords(trx: Db, table: PersonalTable, who: Who, remove: boolean): Promise<string[]> {
  const lost = Object.entries(table.words ?? {}).filter(([, fate]) => isLost(fate, remove));
  if (lost.length === 0) return [];
  const columns = lost.map(([column, fate]) => sql`case when ${("when" in fate && fate.when) || sql`true`} then t.${sql.id(column)}::text end`);
  const { rows } = await sql`
    select array[${sql.join(columns)}]::text[] as words from ${sql.table(table.table)} t where ${isTheirs(table, who)}`.execute(trx);
  return (rows as { words: (string | null)[] }[]).flatMap(({ words }) => words.filter((one) => one !== null && one.length >= shortestQuote) as string[]);
}

const generated = (table: PersonalTable) => async (trx: Db, who: Who, remove: boolean) => {
  const theirs = isTheirs(table, who);
  if (table.row === "goes" || (table.row === "goesWhenAsked" && remove))
    await sql`delete from ${sql.table(table.table)} t where ${theirs} and ${table.row === "goes" ? sql`true` : (table.when ?? sql`true`)}`.execute(trx);
  if (table.row === "goes") return;
  const sets = Object.entries(table.words ?? {}).flatMap(([column, fate]) => {
    if (!("goes" in fate) || !isLost(fate, remove)) return [];
    const value = fate.when ? sql`case when ${fate.when} then ${fate.becomes} else t.${sql.id(column)} end` : sql`${fate.becomes}`;
    return [sql`${sql.id(column)} = ${value}`];
  });
  if (typeof table.person === "string" && table.row !== "leads") sets.push(sql`${sql.id(table.person)} = null`);
  if (sets.length > 0) await sql`update ${sql.table(table.table)} t set ${sql.join(sets)} where ${theirs}`.execute(trx);
};

/**
 * In rows of others. An address is one person's and goes wherever it stands. A name is not, nor are words: whoever calls themselves "Place de
 * la République" must not take it out of what others read. They go where they are a whole value: `{ "person": "Zoé Partie" }`; in `texts`,
 * where the house wrote the name of whoever acts, a name of two words goes too.
 */
async function writeOver(trx: Db, { table, values = [], texts = [] }: Quote, { name, addresses }: Who, words: ReadonlySet<string>): Promise<void> {
  const whole = new Set([...words, ...(name ? [name] : [])]);
  const inTexts = [...addresses, ...(/\S\s+\S/.test(name) ? [name] : [])];
  const patterns = [...inTexts.map(like), ...[...whole].map((one) => like(JSON.stringify(one)))];
  const columns = [...values, ...texts];
  const { rows } = await sql`
    select tableoid as of_table, ctid::text as place, ${sql.join(columns.map((column) => sql.id(column)))} from ${sql.table(table)}
    where concat_ws(' ', ${sql.join(columns.map((column) => sql`${sql.id(column)}::text`))}) ilike any(${patterns}) for update`.execute(trx);
  const [anAddress, aText] = [anyOf(addresses), anyOf(inTexts)];
  for (const row of rows as Readonly<Record<string, unknown>>[]) {
    const sets = [
      ...values.map((column) => sql`${sql.id(column)} = ${written(withoutValues(row[column], whole, anAddress))}`),
      ...texts.map((column) => sql`${sql.id(column)} = ${(row[column] as string | null)?.replace(aText, "…") ?? null}`),
    ];
    await sql`update ${sql.table(table)} set ${sql.join(sets)} where ctid = ${row["place"]}::tid and tableoid = ${row["of_table"]}`.execute(trx);
  }
}

const like = (words: string): string => `%${words.replace(/[\\%_]/g, "\\$&")}%`;
const anyOf = (words: readonly string[]) => new RegExp(words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "giu");

function withoutValues(value: unknown, whole: ReadonlySet<string>, anAddress: RegExp): unknown {
  if (typeof value === "string") return whole.has(value) ? "…" : value.replace(anAddress, "…");
  if (Array.isArray(value)) return value.map((one) => withoutValues(one, whole, anAddress));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutValues(one, whole, anAddress)]));
}

const written = (value: unknown): unknown => (value !== null && typeof value === "object" ? JSON.stringify(value) : value);
