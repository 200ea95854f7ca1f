import { type RawBuilder, sql } from "kysely";
import { describe, expect, it } from "vitest";

import type { Db } from "#platform/db/db.ts";
import { testDb } from "#platform/db/test-db.ts";
import { collectOffers } from "#platform/offers.ts";
import { rooms } from "./app.ts";

const { owner } = await testDb("prepared");
const { personal, areas } = collectOffers(rooms);
const tables = personal.flatMap(({ kept }) => kept.flatMap((one) => one.tables));
/** "room.table" or "room.table.column". */
const notPersonal = new Set(
  personal.flatMap((one) =>
    Object.entries(one.notPersonal).flatMap(([name, why]) => (typeof why === "string" ? name : why.columns.map((column) => `${name}.${column}`))),
  ),
);

interface Column {
  readonly table: string;
  readonly column: string;
}

/** A list of values, or a pattern that begins with a class of signs: "a in ('x', 'y')", "a ~ '^[0-9a-f]{64}$'"; not "a ~ '^https://'", nor one that takes a name. */
const codes = "= ANY [(]+ARRAY|<@ ARRAY|~ '\\^\\[[^] :]+\\]";

/**
 * Every column that could hold words: text, names, JSON, bytes, addresses of machines, lists and domains of them. By rule none is one whose values the database lists or gives a pattern
 * of codes ("~ '^[a-z]…"), which has a fixed length, is a key of another table, or is computed from the others.
 */
async function listWordColumns(db: Db): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select format('%s.%s', n.nspname, c.relname) as "table", a.attname::text as "column"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    join pg_type y on y.oid = a.atttypid join pg_type one on one.oid = case y.typcategory when 'A' then y.typelem else y.oid end
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_.*|information_schema|public|jobs)$'
      and one.typcategory not in ('N', 'B', 'D', 'T', 'R') and one.oid <> all('{uuid,tsvector,bpchar}'::regtype[])
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey))
      and not exists (
        select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
          and pg_get_constraintdef(k.oid) ~ ${codes})
    order by 1, 2`.execute(db);
  return rows;
}

/** Every column that leads to a person: by a key, or by a name that says so. */
async function listLeads(db: Db): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select k.conrelid::regclass::text as "table", a.attname::text as "column" from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum] where k.contype = 'f' and k.confrelid = 'people.person'::regclass
    union
    select a.attrelid::regclass::text, a.attname::text from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
    join pg_namespace n on n.oid = c.relnamespace and n.nspname !~ '^(pg_.*|information_schema|public|jobs)$'
    where a.attnum > 0 and not a.attisdropped and (a.atttypid = 'uuid'::regtype and a.attname ~ '^(person_id|author_id|by|.+_by|.*judge)$'
      or (a.attrelid::regclass::text, a.attname) in (('platform.audit', 'who'), ('platform.task', 'started_by')))
    order by 1, 2`.execute(db);
  return rows;
}

const wordsOf = (table: string) =>
  new Set([
    ...tables.filter((one) => one.table === table).flatMap(({ words = {}, secrets = [] }) => [...Object.keys(words), ...secrets]),
    ...personal.flatMap(({ quotes = [] }) => quotes.filter((one) => one.table === table).flatMap(({ values = [], texts = [] }) => [...values, ...texts])),
  ]);

const nameOf = ({ table, column }: Column) => `${table}.${column}`;
/** A table that leads to people says of each of its columns why it is nobody's; a whole table is nobody's where none does. */
const leads = new Set(tables.map(({ table }) => table));
const isTold = ({ table, column }: Column) =>
  wordsOf(table).has(column) || (notPersonal.has(table) && !leads.has(table)) || notPersonal.has(`${table}.${column}`);
const missingWords = async (db: Db) => (await listWordColumns(db)).filter((one) => !isTold(one)).map(nameOf);

async function missingLeads(db: Db): Promise<string[]> {
  const known = new Set(tables.flatMap(({ table, person }) => (typeof person === "string" ? [`${table}.${person}`] : [])));
  // Of these, the register gives the rows otherwise: with the address as well.
  const otherwise = ["meetings.registration.person_id"];
  return (await listLeads(db)).map(nameOf).filter((one) => !known.has(one) && !otherwise.includes(one));
}

/** What the registers lack after a change of the tables that nobody told them of. */
function lackingAfter(change: RawBuilder<unknown>): Promise<{ words: string[]; leads: string[] }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ words: string[]; leads: string[] }>();
  const taken = new Error("taken back");
  owner
    .transaction()
    .execute(async (trx) => {
      await change.execute(trx);
      resolve({ words: await missingWords(trx), leads: await missingLeads(trx) });
      throw taken;
    })
    .catch((error) => error !== taken && reject(error));
  return promise;
}

describe("what rooms keep of people", () => {
  it("stands in a register, with every column of words of every table, or is said to be nobody's, and why", async () => {
    expect((await listWordColumns(owner)).length).toBeGreaterThan(400);
    expect(await missingWords(owner)).toEqual([]);
  });

  it("is found by every column that leads to a person", async () => {
    expect((await listLeads(owner)).length).toBeGreaterThan(110);
    expect(await missingLeads(owner)).toEqual([]);
  });

  it.each([
    ["text", sql`alter table ideas.proposal add nickname text`, ["ideas.proposal.nickname"]],
    ["JSON beside words that are known", sql`alter table places.error_report add answers jsonb not null default '{}'`, ["places.error_report.answers"]],
    ["bytes", sql`alter table people.person add portrait bytea`, ["people.person.portrait"]],
    ["an address of a machine", sql`alter table people.session add seen_from inet`, ["people.session.seen_from"]],
    ["a list", sql`alter table visits.request add companions text[]`, ["visits.request.companions"]],
    ["varchar", sql`alter table people.person add maiden_name varchar(80)`, ["people.person.maiden_name"]],
    ["a domain of text", sql`create domain people.phone as text; alter table people.person add phone people.phone`, ["people.person.phone"]],
    ["a name by a pattern", sql`alter table people.person add nick text check (nick ~ '^[[:alpha:] -]{2,80}$')`, ["people.person.nick"]],
    ["text in a table whose others are nobody's", sql`alter table thread.link add note text`, ["thread.link.note"]],
    ["an address by a pattern", sql`alter table people.person add web text check (web ~ '^https://')`, ["people.person.web"]],
  ])("lacks a column of %s that is added in no register", async (_, change, words) => {
    expect(await lackingAfter(change)).toEqual({ words, leads: [] });
  });

  it.each([
    ["a table of a person's words", sql`create table ideas.diary (person_id uuid references people.person, words text)`, ["ideas.diary.words"], "person_id"],
    ["a table that leads to a person without a key", sql`create table ideas.diary (author_id uuid)`, [], "author_id"],
    ["a table that leads by another name", sql`create table ideas.diary (friend uuid references people.person)`, [], "friend"],
  ])("lacks %s that is added in no register", async (_, change, words, lead) => {
    expect(await lackingAfter(change)).toEqual({ words, leads: [`ideas.diary.${lead}`] });
  });

  it("is named as the database names it", async () => {
    const { rows } = await sql<{ name: string }>`
      select format('%s.%s.%s', n.nspname, c.relname, a.attname) as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace where a.attnum > 0 and not a.attisdropped`.execute(owner);
    const known = new Set(rows.flatMap(({ name }) => [name, name.split(".").slice(0, 2).join(".")]));
    const said = [
      ...tables.flatMap(({ table, person, words = {}, secrets = [], facts = [] }) => [
        ...(typeof person === "string" ? [`${table}.${person}`] : typeof person === "object" ? [`${table}.${person.address}`] : []),
        ...[...Object.keys(words), ...secrets, ...facts].map((column) => `${table}.${column}`),
      ]),
      ...notPersonal,
    ];
    expect(said.filter((name) => !known.has(name))).toEqual([]);
    expect(personal.filter(({ area }) => !areas.some(({ name }) => name === area)).map(({ area }) => area)).toEqual([]);
  });
});
