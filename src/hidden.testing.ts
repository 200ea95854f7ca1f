import type { Db } from "#platform/db/db.ts";
import { type RawBuilder, sql } from "kysely";

import { rooms } from "./app.ts";
import { plantCase } from "./moderation/story/plant-case.ts";
import type { Reportable } from "#moderation";
import type { AllOffers } from "#platform/offers.ts";
import { allExamples } from "./all-examples.testing.ts";
import type { HiddenRows, Params } from "./room-examples.testing.ts";

/** What is searched for; what must not be found, each with its own number. A page may say again what it was asked. */
export const asked = "aconitum";
export const found = /belladone(\d+)/g;
const poison = (n: number, sign = " ") => `${asked}${sign}belladone${n}`;

/** As many rows of each are enough. */
const rowsEach = 3;

export interface Hidden {
  /** "places.place: a place of which agents have not decided yet". */
  readonly name: string;
  readonly rows: HiddenRows;
  readonly addresses: readonly { readonly prefix: string; readonly params: Params }[];
  /** Of the words, by their number, the column that holds each. */
  readonly columns: ReadonlyMap<number, string>;
  readonly files: readonly string[];
  /** "proposal/7d…": its place on the thread, and where it is reported. */
  readonly things: readonly string[];
}

const listeners = rooms.flatMap(({ listens = [] }) => listens);

export const told = allExamples.flatMap(({ hidden = {} }) => Object.entries(hidden));

/** Hides what is to be hidden, and writes a word of its own into each text of each hidden row, and into what was copied from it. */
export async function hide(owner: Db, offers: AllOffers): Promise<Hidden[]> {
  const kept: { readonly table: string; readonly rows: HiddenRows; readonly ids: readonly Key[]; readonly columns: ReadonlyMap<number, string> }[] = [];
  let next = 1;
  const copied = new Map<string, string>();
  for (const [table, entries] of told) {
    if (typeof entries === "string") continue;
    for (const rows of entries) {
      const ids = await rowsToHide(owner, offers, table, rows);
      const columns = new Map<number, string>();
      for (const key of ids)
        for (const { name, type } of await textColumns(owner, table)) {
          if (rows.open?.includes(name)) continue;
          const poisoned = await poisonColumn(owner, table, key, name, type, next);
          if (poisoned === null) continue;
          const { before, after } = poisoned;
          columns.set(next, name);
          if (telling.has(name) && before.length > 12 && !copied.has(before) && (await isAlone(owner, table, name, before))) copied.set(before, after);
          next++;
        }
      kept.push({ table, rows, ids, columns });
    }
  }
  await poisonCopies(owner, copied);
  // Only now does each address have its words.
  return Promise.all(
    kept.map(async ({ table, rows, ids, columns }) => ({ name: `${table}: ${rows.what}`, rows, columns, ...(await pointers(owner, table, rows, ids)) })),
  );
}

/** Columns whose words tell which thing it is, when no other row says the same or begins with it: the same words elsewhere are then a copy. */
const telling = new Set(["title", "name", "body", "words", "label", "summary", "shown", "slug"]);

async function isAlone(owner: Db, table: string, name: string, words: string): Promise<boolean> {
  const others = sql`select from ${sql.table(table)} where strpos(${sql.ref(name)}::text, ${words}) > 0 and ${sql.ref(name)}::text !~ ${found.source}`;
  const { rows } = await sql<{ others: boolean }>`select exists (${others}) as others`.execute(owner);
  return !rows[0]!.others;
}

type Key = Readonly<Record<string, unknown>>;
const where = (key: Key) =>
  sql.join(
    Object.entries(key).map(([name, value]) => sql`${sql.ref(`t.${name}`)} = ${value}`),
    sql` and `,
  );

const keys = new Map<string, Promise<string[]>>();
const keyOf = (owner: Db, table: string) => {
  const names = sql<{ name: string }>`
    select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indisprimary and i.indrelid = ${table}::regclass`
    .execute(owner)
    .then(({ rows }) => rows.map(({ name }) => name));
  return keys.get(table) ?? keys.set(table, names).get(table)!;
};

async function rowsToHide(owner: Db, offers: AllOffers, table: string, { rows, moderated, change }: HiddenRows): Promise<Key[]> {
  if (change) await change.execute(owner);
  const key = await keyOf(owner, table);
  const select = (limit: number) =>
    sql<
      Record<string, unknown>
    >`select ${sql.join(key.map((name) => sql.ref(`t.${name}`)))} from ${sql.table(table)} t where ${rows} order by 1 limit ${limit}`.execute(owner);
  if (!moderated) return (await select(rowsEach)).rows;
  const reportable = offers.reportables.find(({ kind }) => kind === moderated);
  if (!reportable) throw new Error(`Nothing called ${moderated} may be reported.`);
  const hidden: Key[] = [];
  // A record of a place is held before it is published, never after.
  const heldFirst = moderated !== "place";
  for (const row of (await select(200)).rows)
    if (hidden.length < 2 && (await hideThing(owner, offers, reportable, String(row["id"]), heldFirst && hidden.length === 0))) hidden.push(row);
  return hidden;
}

/** By a brake, or by a decision. */
async function hideThing(owner: Db, offers: AllOffers, { kind, find }: Reportable, id: string, held: boolean): Promise<boolean> {
  const thing = await find(owner, id, offers);
  if (!thing || (await owner.selectFrom("moderation.case_file").select("id").where("kind", "=", kind).where("thing_id", "=", id).executeTakeFirst()))
    return false;
  const decision = {
    by: "a0000000-0000-4000-8000-000000000009",
    daysAgo: 0,
    outcome: "hidden",
    rule: "subject",
    statement: "Une annonce, pas une contribution.",
  } as const;
  await plantCase(owner, { kind, id, thing, daysAgo: 1, ...(held ? { brakes: ["links"] } : { decision }) });
  if (!held) for (const { event, handle } of listeners) if (event === "moderation.hidden") await handle({ db: owner, offers } as never, { kind, id });
  return true;
}

const textColumns = async (owner: Db, table: string) =>
  (
    await sql<{ name: string; type: string }>`
      select column_name as name, data_type as type from information_schema.columns
      where table_schema || '.' || table_name = ${table} and data_type in ('text', 'jsonb') and is_generated = 'NEVER' order by ordinal_position`.execute(owner)
  ).rows;

/** What stood there; null when nothing did, or it takes no word of ours: an address, a state, a code. */
async function poisonColumn(owner: Db, table: string, key: Key, name: string, type: string, n: number): Promise<{ before: string; after: string } | null> {
  const [column, of] = [sql.ref(name), sql.table(table)];
  const { rows } = await sql<{ before: unknown }>`select ${column} as before from ${of} t where ${where(key)}`.execute(owner);
  const before = rows[0]?.before;
  if (before === null || before === undefined || before === "") return null;
  const values = type === "jsonb" ? [JSON.stringify(withWord(before, poison(n)))] : [`${before} ${poison(n)}`, poison(n), poison(n, "-")];
  if (type === "jsonb" && values[0] === JSON.stringify(before)) return null;
  for (const value of values)
    if (await tries(owner, sql`update ${of} t set ${column} = ${value}${type === "jsonb" ? sql`::jsonb` : sql``} where ${where(key)}`))
      return { before: String(before), after: value };
  return null;
}

const tries = (owner: Db, statement: RawBuilder<unknown>): Promise<boolean> =>
  statement.execute(owner).then(
    () => true,
    () => false,
  );

/** The same JSON with a word at the end of each text of several words. */
function withWord(value: unknown, word: string): unknown {
  if (typeof value === "string") return /\S\s\S/.test(value) ? `${value} ${word}` : value;
  if (Array.isArray(value)) return value.map((one) => withWord(one, word));
  if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withWord(one, word)]));
  return value;
}

async function pointers(owner: Db, table: string, { at = {}, kind, moderated }: HiddenRows, ids: readonly Key[]) {
  const addresses: { prefix: string; params: Params }[] = [];
  const [files, things]: [string[], string[]] = [[], []];
  const { rows: fileColumns } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_schema || '.' || table_name = ${table} and column_name like '%file_id'`.execute(
    owner,
  );
  for (const key of ids) {
    for (const [prefix, params] of Object.entries(at)) {
      const parts = Object.entries(params).map(([name, value]) => sql`(${value})::text as ${sql.ref(name)}`);
      const { rows } = await sql<Params>`select ${sql.join(parts)} from ${sql.table(table)} t where ${where(key)}`.execute(owner);
      addresses.push({ prefix, params: rows[0]! });
    }
    for (const { name } of fileColumns) {
      const { rows } = await sql<{ id: string | null }>`select ${sql.ref(name)} as id from ${sql.table(table)} t where ${where(key)}`.execute(owner);
      if (rows[0]?.id) files.push(rows[0].id);
    }
    for (const { case_id: id } of await owner.selectFrom("moderation.hidden_thing").select("case_id").where("thing_id", "=", String(key["id"])).execute())
      if (moderated) addresses.push({ prefix: "/moderation/dossiers/:id", params: { id } });
    for (const one of [kind, moderated]) if (one) things.push(`${one}/${String(key["id"])}`);
  }
  return { addresses, files, things };
}

/** Sentences that an assembly or the team of a visit wrote and answers for: they may name a place, and go on doing so when it is hidden later. */
const ownWords = /^(deliberations\..*|visits\.report)$/;

/** What other tables say with the very words of a hidden row: lists of news, cases, notices, counts that keep a title. */
async function poisonCopies(owner: Db, written: ReadonlyMap<string, string>): Promise<void> {
  const { rows: columns } = await sql<{ table: string; name: string; type: string }>`
    select c.table_schema || '.' || c.table_name as "table", column_name as name, data_type as type from information_schema.columns c
    join information_schema.tables x using (table_schema, table_name)
    where x.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'jobs', 'public', 'territory', 'people')
      and data_type in ('text', 'jsonb') and is_generated = 'NEVER'`.execute(owner);
  const patterns = [...written.keys()].map((title) => `%${title.replaceAll(/[\\%_]/g, "\\$&")}%`);
  for (const { table, name, type } of columns) {
    if (ownWords.test(table)) continue;
    const [column, of] = [sql.ref(name), sql.table(table)];
    const { rows } = await sql<{
      words: string;
    }>`select distinct ${column}::text as words from ${of} where ${column}::text like any(${patterns}) limit 50`.execute(owner);
    for (const { words } of rows) {
      if (words.includes(asked)) continue;
      let copied = words;
      for (const [before, after] of written) copied = copied.replaceAll(before, after);
      await tries(owner, sql`update ${of} set ${column} = ${copied}${type === "jsonb" ? sql`::jsonb` : sql``} where ${column}::text = ${words}`);
    }
  }
}
