import type { Db } from "#platform/db/db.ts";
import { type RawBuilder, sql } from "kysely";

import type { Fate, PersonalRegister, PersonalTable, Who } from "#platform/personal/register.ts";
import { isTheirs } from "#platform/personal/rows-of.query.ts";

/** A word that nobody writes, in one row of somebody, and what the register says of it. */
export interface Poison {
  readonly marker: string;
  readonly place: string;
  readonly table: PersonalTable;
  readonly owner: Who;
  /** Null for a secret. */
  readonly fate: Fate | null;
  /** Whether the condition holds under which it goes. */
  readonly may: boolean;
}

/** What a text holds of them. */
export const markers = /zyxomma-\d{4,}-abcdefghijklm/g;

let made = 0;

interface Spot {
  readonly table: PersonalTable;
  readonly owner: Who;
  readonly ctid: string;
}

/** As whoever holds the database: no trigger fires, no key is checked. */
export const asInsider = <result>(owner: Db, work: (trx: Db) => Promise<result>): Promise<result> =>
  owner.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    return work(trx);
  });

/** A row of this table that is one of these people's, made theirs if it must be; null where that takes more than one table. */
export async function findSpot(owner: Db, table: PersonalTable, people: readonly Who[], all: readonly PersonalTable[]): Promise<Spot | null> {
  for (const who of people) {
    const ctid = await rowOf(owner, table, who);
    if (ctid) return { table, owner: who, ctid };
  }
  const who = people[0]!;
  const given =
    typeof table.person === "function" ? null : typeof table.person === "string" ? [table.person, who.id] : [table.person.address, who.addresses[0]!];
  if (!given) return null;
  // A row that is taken from somebody would take along what hangs on it.
  const had = all.flatMap((one) => (one.table === table.table ? people.map((somebody) => sql`coalesce(${isTheirs(one, somebody)}, false)`) : []));
  const nobodys = sql`not (${sql.join(had, sql` or `)}) and t::text not like '%zyxomma%'`;
  await plantRow(owner, table.table, nobodys);
  // Whoever left an address had no account.
  const nobodyElses = typeof table.person === "string" ? [] : accountsIn(all, table.table).map((column) => sql`${sql.id(column)} = null`);
  await asInsider(owner, (trx) =>
    sql`
    update ${sql.table(table.table)} set ${sql.join([sql`${sql.id(given[0]!)} = ${given[1]}`, ...nobodyElses])}
    where ctid = (select ctid from ${sql.table(table.table)} t where ${nobodys} limit 1)`.execute(trx),
  );
  return { table, owner: who, ctid: (await rowOf(owner, table, who))! };
}

const accountsIn = (all: readonly PersonalTable[], table: string): string[] =>
  all.flatMap((one) => (one.table === table && typeof one.person === "string" ? [one.person] : []));

/** Of theirs, one that nothing was written into yet. */
async function rowOf(owner: Db, table: PersonalTable, who: Who): Promise<string | undefined> {
  const { rows } = await sql<{ ctid: string }>`
    select t.ctid::text as ctid from ${sql.table(table.table)} t where ${isTheirs(table, who)} and t::text not like '%zyxomma%' limit 1`.execute(owner);
  return rows[0]?.ctid;
}

interface Column {
  readonly column: string;
  readonly type: string;
  readonly first: string | null;
}

/** One row in a table that has none such: each column that must be filled, with the first value that its constraint lists, or the plainest. */
export async function plantRow(owner: Db, table: string, such: RawBuilder<unknown> = sql`true`): Promise<void> {
  if ((await sql`select from ${sql.table(table)} t where ${such} limit 1`.execute(owner)).rows.length > 0) return;
  const { rows } = await sql<Column>`
    select a.attname::text as column, format_type(a.atttypid, null) as type, (
      select (regexp_match(pg_get_constraintdef(k.oid), '= ANY [(]+ARRAY.''([^'']+)'''))[1] from pg_constraint k
      where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as first
    from pg_attribute a
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef
      and a.attidentity = '' and a.attgenerated = ''`.execute(owner);
  const plain = ({ type, first }: Column) => {
    if (first) return first;
    if (type === "uuid") return crypto.randomUUID();
    if (type === "bytea") return Buffer.alloc(32, 7);
    if (type === "jsonb") return "{}";
    if (type.endsWith("[]")) return "{}";
    if (type === "date") return "2026-01-01";
    if (type.startsWith("time without")) return "09:00";
    if (type.startsWith("timestamp")) return "2026-01-01T00:00:00Z";
    if (type === "tstzrange") return "[2026-01-01T09:00:00Z,2026-01-01T10:00:00Z)";
    if (type === "boolean") return "false";
    if (type === "character") return "59";
    // Another one each time: it may be a part of a key.
    if (/text|character/.test(type)) return `Un texte assez long ${crypto.randomUUID().slice(0, 8)}`;
    return "1";
  };
  await dropChecks(owner, table);
  const filled = sql`(${sql.join(rows.map(({ column }) => sql.id(column)))}) values (${sql.join(rows.map(plain))})`;
  await asInsider(owner, (trx) => sql`insert into ${sql.table(table)} ${rows.length > 0 ? filled : sql`default values`}`.execute(trx));
}

/** What constraints want of a row is not what is asked here. */
export async function dropChecks(owner: Db, table: string): Promise<void> {
  await sql`
    do $$ declare one record; begin
      for one in select conname from pg_constraint where conrelid = ${sql.raw(`'${table}'`)}::regclass and contype = 'c' loop
        execute format('alter table ${sql.raw(table)} drop constraint %I', one.conname);
      end loop; end $$`.execute(owner);
}

/** Writes a marker into each column of words of that row. What a constraint refuses is told. */
export async function poison(owner: Db, { table, owner: who, ctid }: Spot, refused: string[]): Promise<Poison[]> {
  const types = await typesOf(owner, table.table);
  const written: { marker: string; column: string; fate: Fate | null }[] = [];
  let at = ctid;
  for (const [column, fate] of [...Object.entries(table.words ?? {}), ...(table.secrets ?? []).map((one) => [one, null] as const)]) {
    made += 1;
    const marker = `zyxomma-${String(made).padStart(4, "0")}-abcdefghijklm`;
    const value = leadsToThem(table, column) ? null : valueFor(types.get(column)!, marker);
    if (value === null) continue;
    const moved = await asInsider(owner, (trx) =>
      sql<{ ctid: string }>`
        update ${sql.table(table.table)} set ${sql.id(column)} = ${value} where ctid = ${at}::tid returning ctid::text as ctid`.execute(trx),
    ).catch((error: Error) => void refused.push(`${table.table}.${column}: ${error.message}`));
    if (!moved?.rows[0]) continue;
    at = moved.rows[0].ctid;
    written.push({ marker, column, fate });
  }
  return Promise.all(
    written.map(async (one) => ({ ...one, table, place: `${table.table}.${one.column}`, owner: who, may: await mayGo(owner, table, one.fate, at) })),
  );
}

/** They are looked for as names and addresses. */
const leadsToThem = ({ table, person }: PersonalTable, column: string) =>
  table === "people.person" ||
  table === "people.verification" ||
  table === "people.email_change" ||
  ["meetings.registration.email", "inquiries.inquiry.email"].includes(`${table}.${column}`) ||
  (typeof person === "object" && person.address === column);

async function mayGo(owner: Db, { table }: PersonalTable, fate: Fate | null, ctid: string): Promise<boolean> {
  if (!fate || !("when" in fate) || !fate.when) return true;
  const { rows } = await sql<{ may: boolean | null }>`select (${fate.when})::boolean as may from ${sql.table(table)} t where t.ctid = ${ctid}::tid`.execute(
    owner,
  );
  return rows[0]!.may === true;
}

async function typesOf(owner: Db, table: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ column: string; type: string }>`
    select attname::text as column, format_type(atttypid, null) as type from pg_attribute where attrelid = ${table}::regclass and attnum > 0`.execute(owner);
  return new Map(rows.map(({ column, type }) => [column, type]));
}

/** Null for what has no room for words: a postal code. */
function valueFor(type: string, marker: string): unknown {
  if (type === "jsonb") return JSON.stringify({ words: marker });
  if (type === "text[]") return [marker];
  if (type === "bytea") return Buffer.from(marker);
  return type === "text" ? marker : null;
}

/** Every row of every table of the database, as a dump has it; bytes are given as the words that they spell. */
export async function* dump(owner: Db): AsyncGenerator<{ readonly table: string; readonly row: string }> {
  const { rows } = await sql<{ table: string }>`
    select format('%I.%I', n.nspname, c.relname) as "table" from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^(pg_.*|information_schema)$' order by 1`.execute(owner);
  for (const { table } of rows) {
    const { rows: all } = await sql<{ row: string }>`select t::text as row from ${sql.raw(table)} t`.execute(owner);
    for (const { row } of all) yield { table, row: row.replace(/\\\\x((?:[0-9a-f]{2})+)/g, (_, hex: string) => Buffer.from(hex, "hex").toString("utf8")) };
  }
}

export const tablesOf = (registers: readonly PersonalRegister[]): readonly PersonalTable[] =>
  registers.flatMap(({ kept }) => kept.flatMap((one) => one.tables));
