import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { collectOffers } from "#platform/offers.ts";
import { rooms } from "./app.ts";

const { owner } = await testDb("prepared");
const { personal, areas } = collectOffers(rooms);
const tables = personal.flatMap(({ kept }) => kept.flatMap((one) => one.tables));
const notPersonal = Object.fromEntries(personal.flatMap((one) => Object.entries(one.notPersonal)));

interface Column {
  readonly table: string;
  readonly column: string;
}

/** A list of values, or a pattern that begins with a class of signs: "a in ('x', 'y')", "a ~ '^[0-9a-f]{64}$'"; not "a ~ '^https://'". */
const codes = "= ANY [(]+ARRAY|<@ ARRAY|~ '\\^\\[";

/**
 * Every column that could hold words: text, names, JSON, bytes, lists. By rule none is one whose values the database lists or gives a pattern
 * of codes ("~ '^[a-z]…"), which has a fixed length, is a key of another table, or is computed from the others.
 */
async function listWordColumns(): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select format('%s.%s', n.nspname, c.relname) as "table", a.attname::text as "column"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_.*|information_schema|public|jobs)$'
      and a.atttypid = any('{text,varchar,json,jsonb,bytea,text[],bytea[]}'::regtype[])
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey))
      and not exists (
        select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
          and pg_get_constraintdef(k.oid) ~ ${codes})
    order by 1, 2`.execute(owner);
  return rows;
}

/** Every column that leads to a person: by a key, or by a name that says so. */
async function listLeads(): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select k.conrelid::regclass::text as "table", a.attname::text as "column" from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum] where k.contype = 'f' and k.confrelid = 'people.person'::regclass
    union
    select a.attrelid::regclass::text, a.attname::text from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
    join pg_namespace n on n.oid = c.relnamespace and n.nspname !~ '^(pg_.*|information_schema|public|jobs)$'
    where a.attnum > 0 and not a.attisdropped and (a.atttypid = 'uuid'::regtype and a.attname ~ '^(person_id|author_id|by|.+_by|.*judge)$'
      or (a.attrelid::regclass::text, a.attname) in (('platform.audit', 'who'), ('platform.task', 'started_by')))
    order by 1, 2`.execute(owner);
  return rows;
}

const wordsOf = (table: string) =>
  new Set([
    ...tables.filter((one) => one.table === table).flatMap(({ words = {}, secrets = [] }) => [...Object.keys(words), ...secrets]),
    ...personal.flatMap(({ quotes = [] }) => quotes.filter((one) => one.table === table).flatMap(({ values = [], texts = [] }) => [...values, ...texts])),
  ]);

describe("what rooms keep of people", () => {
  it("stands in a register, with every column of words of every table, or is said to be nobody's, and why", async () => {
    const columns = await listWordColumns();
    expect(columns.length).toBeGreaterThan(400);
    const missing = columns.filter(({ table, column }) => !wordsOf(table).has(column) && !notPersonal[table] && !notPersonal[`${table}.${column}`]);
    expect(missing.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  it("is found by every column that leads to a person", async () => {
    const leads = await listLeads();
    expect(leads.length).toBeGreaterThan(110);
    const known = new Set(tables.flatMap(({ table, person }) => (typeof person === "string" ? [`${table}.${person}`] : [])));
    // Of these, the register gives the rows otherwise: with the address as well.
    const otherwise = ["meetings.registration.person_id"];
    expect(leads.map(({ table, column }) => `${table}.${column}`).filter((one) => !known.has(one) && !otherwise.includes(one))).toEqual([]);
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
      ...Object.keys(notPersonal),
    ];
    expect(said.filter((name) => !known.has(name))).toEqual([]);
    expect(personal.filter(({ area }) => !areas.some(({ name }) => name === area)).map(({ area }) => area)).toEqual([]);
  });
});
