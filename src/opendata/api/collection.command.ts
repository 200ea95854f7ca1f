import { createHash, randomUUID } from "node:crypto";
import { sql } from "kysely";

import { noteAsked, unnoted } from "#platform/db/asked-of-database.ts";
import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { Dataset, DatasetRow } from "#platform/open-data/dataset.ts";
import { printOf, tablesOf } from "#platform/open-data/rows-print.query.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Visit } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { isStored } from "../published/published.dataset.ts";
import type { Copy } from "./record.query.ts";
import { rowSchema } from "./row-schema.ts";

export interface Collection extends Copy {
  /** One more with each reading that found something changed. */
  readonly version: number;
  /** Of the last change that is in it, as "2026-11-29T12:00:00.123456Z". */
  readonly changedAt: string;
  /** What was taken away before is known by nobody. */
  readonly begunAt: string;
}

type House = Pick<Visit, "db" | "offers" | "settings">;

/** A copy is not compared with its tables more often; one in which the hour has a say is read anew after a minute. Milliseconds. */
const [comparedEvery, readEvery] = [2_000, 60_000];

/** What this process knows of a copy: when it compared it last, and the reading that goes on. */
interface CopyMemory {
  comparedAt: number;
  reading?: Promise<Collection> | undefined;
}
const known = new WeakMap<Db, Map<string, CopyMemory>>();

/**
 * The rows of a dataset as the machine interface gives them: read anew when a row of their tables has changed, two seconds late at most.
 * Whoever asks while they are read waits for it, and holds no connection meanwhile.
 * @throws ZodError when the dataset gives a row that is not as it describes them.
 */
export async function bringUpToDate(house: House, dataset: Dataset): Promise<Collection> {
  const { db } = house;
  if (isStored(dataset)) return (await find(db, dataset.id))!;
  const one = known.getOrInsertComputed(db, () => new Map()).getOrInsertComputed(dataset.id, () => ({ comparedAt: 0 }));
  if (one.reading) return one.reading;
  const now = Date.now();
  const kept = await find(db, dataset.id);
  if (kept && now - one.comparedAt < comparedEvery) return kept;
  if (!(kept && (await isFresh(db, kept)))) {
    one.reading ??= readAnew(house, dataset, kept).finally(() => (one.reading = undefined));
    await one.reading;
  }
  one.comparedAt = now;
  return (await find(db, dataset.id))!;
}

/**
 * What `ask` finds in the rows of a dataset, and of which version it is. Where another version came meanwhile its columns may stand elsewhere: it
 * is asked again.
 */
export async function askCopy<found>(house: House, dataset: Dataset, ask: (copy: Collection) => Promise<found>): Promise<{ copy: Collection; found: found }> {
  let copy = await bringUpToDate(house, dataset);
  for (let turns = 0; copy.rows !== null && turns < 3; turns += 1) {
    const found = await ask(copy);
    const now = (await find(house.db, dataset.id)) ?? copy;
    if (now.version === copy.version) return { copy, found };
    copy = now;
  }
  // Without its facets nothing is looked for at a wrong place, whatever comes.
  return { copy, found: await ask({ ...copy, facets: [], rows: null }) };
}

interface CollectionRow extends Collection {
  readonly tables: readonly string[] | null;
  readonly print: string | null;
  readonly readAt: Date;
}

const instant = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

async function find(db: Db, id: string): Promise<CollectionRow | undefined> {
  const { rows } = await sql<CollectionRow>`
    select id, version, facets, rows, ${instant("changed_at")} as "changedAt", ${instant("begun_at")} as "begunAt", tables, print, read_at as "readAt"
    from opendata.collection where id = ${id}`.execute(db);
  return rows[0];
}

const printNow = async (db: Db, tables: readonly string[]): Promise<string> => `${dayOf(Date.now())} ${await printOf(db, tables)}`;

async function isFresh(db: Db, { tables, print, readAt }: CollectionRow): Promise<boolean> {
  if (tables === null) return Date.now() - readAt.getTime() < readEvery;
  return print !== null && print === (await printNow(db, tables));
}

/**
 * Rows go by and only their keys are held: what is new or different waits in `opendata.incoming`, and stands all at once. What another process read
 * and wrote meanwhile stands: ours may be older.
 */
async function readAnew(house: House, dataset: Dataset, kept: CollectionRow | undefined): Promise<Collection> {
  const { db } = house;
  const run = randomUUID();
  const before = kept?.tables ? await printNow(db, kept.tables) : null;
  const { result: keys, asked } = await noteAsked(() => readRecords(house, dataset, run));
  const tables = await tablesOf(db, asked);
  const same = before !== null && tables?.join() === kept?.tables?.join() && before === (await printNow(db, tables!));
  return db.transaction().execute(async (trx) => {
    await waitInLine(trx, `opendata/api/${dataset.id}`);
    const meanwhile = await find(trx, dataset.id);
    const isOurs = meanwhile?.readAt.getTime() === kept?.readAt.getTime();
    if (isOurs) await sql`insert into opendata.collection (id) values (${dataset.id}) on conflict do nothing`.execute(trx);
    const changes = isOurs ? (await takeIncoming(trx, dataset.id, run)) + (await markRemoved(trx, dataset.id, keys)) : 0;
    await sql`delete from opendata.incoming where run = ${run}`.execute(trx);
    if (!isOurs) return meanwhile!;
    await sql`
      update opendata.collection set tables = ${tables}, print = ${same ? before : null}, read_at = clock_timestamp(),
        version = version + ${changes > 0 || !kept ? 1 : 0},
        changed_at = coalesce((select max(changed_at) from opendata.record where collection = id), changed_at)
      where id = ${dataset.id}`.execute(trx);
    return (await find(trx, dataset.id))!;
  });
}

const batch = 2_000;

/** Each row whole and as it is described, told to the database by its key. Gives the keys. */
async function readRecords({ db, offers, settings }: House, dataset: Dataset, run: string): Promise<readonly string[]> {
  const schema = rowSchema(dataset);
  const keys = new Set<string>();
  let waiting = new Map<string, string>();
  const write = async () => {
    const rows = waiting;
    waiting = new Map();
    await unnoted(() => keepDifferent(db, dataset.id, run, rows));
  };
  for await (const given of dataset.rows(db, offers, siteOf(settings))) {
    const row = schema.parse(Object.fromEntries(dataset.fields.map(({ name }) => [name, given[name] ?? null]))) as DatasetRow;
    const text = JSON.stringify(row);
    const key = keyOf(dataset, row, text, keys);
    keys.add(key);
    waiting.set(key, text);
    if (waiting.size === batch) await write();
  }
  if (waiting.size > 0) await write();
  return [...keys];
}

/** What tells a row from the others; where nothing does, its own print, numbered where rows are alike. */
export function keyOf({ key }: Pick<Dataset, "key">, row: DatasetRow, text: string, taken: ReadonlySet<string>): string {
  if (key.length > 0) return key.map((name) => String(row[name]).replaceAll("%", "%25").replaceAll("~", "%7E")).join("~");
  const print = createHash("sha256").update(text).digest("hex").slice(0, 16);
  for (let at = 1; ; at += 1) {
    const numbered = at === 1 ? print : `${print}-${at}`;
    if (!taken.has(numbered)) return numbered;
  }
}

async function keepDifferent(db: Db, id: string, run: string, rows: ReadonlyMap<string, string>): Promise<void> {
  await sql`
    insert into opendata.incoming (collection, run, key, row)
    select ${id}, ${run}, g.key, g.row
    from unnest(${[...rows.keys()]}::text[], ${[...rows.values()]}::jsonb[]) as g (key, row)
    left join opendata.record r on r.collection = ${id} and r.key = g.key
    where r.row is distinct from g.row
    on conflict (run, key) do update set row = excluded.row`.execute(db);
}

/** Gives how many are new or different. */
async function takeIncoming(trx: Db, id: string, run: string): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into opendata.record (collection, key, row, changed_at)
    select ${id}, i.key, i.row, clock_timestamp() from opendata.incoming i
    left join opendata.record r on r.collection = ${id} and r.key = i.key
    where i.run = ${run} and r.row is distinct from i.row
    on conflict (collection, key) do update set row = excluded.row, changed_at = excluded.changed_at`.execute(trx);
  return Number(numAffectedRows ?? 0);
}

async function markRemoved(trx: Db, id: string, keys: readonly string[]): Promise<number> {
  const { numAffectedRows } = await sql`
    update opendata.record r set row = null, changed_at = clock_timestamp()
    where r.collection = ${id} and r.row is not null
      and not exists (select from unnest(${keys}::text[]) as k (key) where k.key = r.key)`.execute(trx);
  return Number(numAffectedRows ?? 0);
}

/** What is neither offered any more nor published by anybody goes, and the marks of what was taken away a year ago. */
export async function forgetOld(db: Db, ids: readonly string[]): Promise<void> {
  await sql`
    delete from opendata.collection where not (id = any(${ids}::text[])) and id not in (select id from opendata.published)`.execute(db);
  await sql`delete from opendata.incoming where begun_at < clock_timestamp() - interval '1 day'`.execute(db);
  await sql`delete from opendata.record where row is null and changed_at < clock_timestamp() - interval '1 year'`.execute(db);
}

/** Of those that were ever asked for: what was erased elsewhere does not wait here until somebody asks again. */
export async function bringAllUpToDate(house: House): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from opendata.collection order by id`.execute(house.db);
  for (const { id } of rows) {
    const dataset = house.offers.datasets.find((one) => one.id === id);
    if (dataset) await bringUpToDate(house, dataset);
  }
}
