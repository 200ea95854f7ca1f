import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { DatabaseQuestions } from "#platform/db/asked-of-database.ts";

/** What a name of the database stands for: a table, or the text that makes a view or a function. */
type Meaning = { readonly table: true } | { readonly text: string };

const meanings = new WeakMap<Db, Promise<ReadonlyMap<string, Meaning>>>();

/** Migrations run before a process opens: names do not change while it lives. */
function meaningsOf(db: Db): Promise<ReadonlyMap<string, Meaning>> {
  let known = meanings.get(db);
  if (!known) meanings.set(db, (known = readMeanings(db)));
  return known;
}

async function readMeanings(db: Db): Promise<ReadonlyMap<string, Meaning>> {
  const { rows } = await sql<{ name: string; text: string | null }>`
    select n.nspname || '.' || c.relname as name, case when c.relkind = 'v' then pg_get_viewdef(c.oid) end as text
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^(pg_|information_schema)'
    union all
    select n.nspname || '.' || p.proname, string_agg(p.prosrc, ' ')
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname !~ '^(pg_|information_schema)' and p.prosrc is not null
    group by 1`.execute(db);
  return new Map(rows.map(({ name, text }) => [name, text === null ? { table: true } : { text }]));
}

const clocks =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(|\bcurrent_(date|time|timestamp)\b|\blocaltime(stamp)?\b|\brandom\s*\(/i;

/**
 * The tables that these statements read, through views and functions too, in the order of their names; null where the hour has a say in
 * what they give.
 */
export async function tablesOf(db: Db, { texts, instant }: DatabaseQuestions): Promise<readonly string[] | null> {
  if (instant) return null;
  const known = await meaningsOf(db);
  const [tables, seen, waiting] = [new Set<string>(), new Set<string>(), [...texts]];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    if (clocks.test(text)) return null;
    for (const [, schema, name] of text.matchAll(/"?\b(\w+)"?\."?(\w+)\b/g)) {
      const whole = `${schema}.${name}`;
      const meaning = known.get(whole);
      if (!meaning || seen.has(whole)) continue;
      seen.add(whole);
      if ("table" in meaning) tables.add(whole);
      else waiting.push(meaning.text);
    }
  }
  return [...tables].sort();
}

/**
 * A print of all rows of these tables: it moves with each row that is added, changed or deleted, by whatever process, and tells nothing of
 * what stands in them. Made of which transaction wrote each row version (`xmin`) and where it lies (`ctid`), without reading the rows' values.
 */
export async function printOf(db: Db, tables: readonly string[]): Promise<string> {
  const prints = tables.map((name) => sql`select count(*) as many, sum(hashtidextended(ctid, xmin::text::bigint)) as sum from ${sql.table(name)}`);
  if (prints.length === 0) return "none";
  const { rows } = await sql<{ print: string }>`
    select string_agg(many || ':' || coalesce(sum, 0), ' ') as print from (${sql.join(prints, sql` union all `)}) one`.execute(db);
  return rows[0]!.print;
}
