import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Dataset, DatasetRow } from "#platform/open-data/dataset.ts";
import { type Scope, whole } from "#platform/web/visitor.ts";
import type { Diff, Edition, PublishedDataset } from "./published.ts";

const columns = sql`
  p.id, p.title, p.description, p.keywords, p.theme, p.refresh, p.licence, p.commune_code as "communeCode", c.name as "communeName",
  p.source_title as "sourceTitle", p.source_href as "sourceHref", p.columns, p.schema, p.chart, p.revision, p.current, p.withdrawn_at as "withdrawnAt",
  p.changed_at as "changedAt", p.created_at as "createdAt", p.link, p.link_fault as "linkFault"`;
const from = sql`opendata.published p left join territory.commune c on c.code = p.commune_code`;

export async function findPublished(db: Db, id: string): Promise<PublishedDataset | null> {
  return (await sql<PublishedDataset>`select ${columns} from ${from} where p.id = ${id}`.execute(db)).rows[0] ?? null;
}

/** Those that stand in the catalogue, by title; the one of this name alone, where one is asked. */
export async function listOpen(db: Db, id?: string): Promise<PublishedDataset[]> {
  const { rows } = await sql<PublishedDataset>`
    select ${columns} from ${from} where p.current is not null and p.withdrawn_at is null ${id === undefined ? sql`` : sql`and p.id = ${id}`} order by p.title collate "fr-x-icu", p.id`.execute(
    db,
  );
  return rows;
}

export interface DeskLine extends PublishedDataset {
  /** Of the version that waits; null when none does. */
  readonly waiting: number | null;
  readonly rows: number | null;
}

/** Those that somebody may publish, the ones that were changed last first. */
export async function listWithin(db: Db, scopes: readonly Scope[], { limit, offset }: { readonly limit: number | null; readonly offset: number }) {
  const { rows } = await sql<DeskLine>`
    select ${columns}, w.number as waiting, e.rows
    from ${from}
    left join opendata.edition w on w.dataset = p.id and w.published_at is null and w.discarded_at is null
    left join opendata.edition e on e.dataset = p.id and e.number = p.current
    where ${within(scopes)} order by coalesce(w.sent_at, p.changed_at, p.created_at) desc, p.id limit ${limit} offset ${offset}`.execute(db);
  const { rows: counted } = await sql<{ total: number }>`select count(*)::int as total from opendata.published p where ${within(scopes)}`.execute(db);
  return { rows, total: counted[0]!.total };
}

function within(scopes: readonly Scope[]): RawBuilder<unknown> {
  if (scopes.some(({ kind }) => kind === whole)) return sql`true`;
  const codes = scopes.flatMap(({ kind, id }) => (kind === "commune" && id ? [id] : []));
  return sql`p.commune_code = any(${codes}::text[])`;
}

const edition = sql`
  e.dataset, e.number, e.kind, e.file_id as "fileId", e.file_name as "fileName", e.encoding, e.sent_at as "sentAt", e.task_id as "taskId", e.publishes_for as "publishesFor",
  e.read_at as "readAt", e.refusal, e.report, e.discarded_at as "discardedAt", e.published_at as "publishedAt", e.rows, e.diff,
  e.public_file_id as "publicFileId", e.sha256, e.bytes`;

export async function findEdition(db: Db, dataset: string, number: number): Promise<Edition | null> {
  if (!Number.isSafeInteger(number) || number < 1 || number > 1_000_000) return null;
  return (await sql<Edition>`select ${edition} from opendata.edition e where e.dataset = ${dataset} and e.number = ${number}`.execute(db)).rows[0] ?? null;
}

/** The last one first. */
export async function listEditions(db: Db, dataset: string): Promise<Edition[]> {
  return (await sql<Edition>`select ${edition} from opendata.edition e where e.dataset = ${dataset} order by e.number desc limit 200`.execute(db)).rows;
}

/** The first rows of a version that waits. */
export async function firstRows(db: Db, dataset: string, number: number, limit: number): Promise<{ line: number; row: DatasetRow }[]> {
  const { rows } = await sql<{ line: number; row: DatasetRow }>`
    select line, row from opendata.edition_row where dataset = ${dataset} and number = ${number} order by line limit ${limit}`.execute(db);
  return rows;
}

interface OfVersion {
  readonly number: number;
  readonly diff: Diff;
  readonly fields: Dataset["fields"];
  readonly key: string | null;
}

/** A version that was published, and the one that stood before it; null for another. */
export async function findComparison(db: Db, dataset: string, number: number): Promise<(OfVersion & { readonly before: OfVersion | null }) | null> {
  const { rows } = await sql<OfVersion>`
    select number, coalesce(diff, '{"added": 0, "changed": 0, "removed": 0, "same": 0}') as diff, coalesce(fields, '[]') as fields, report ->> 'key' as key
    from opendata.edition where dataset = ${dataset} and published_at is not null and number <= ${number} order by number desc limit 2`.execute(db);
  const [own, before = null] = rows;
  return own?.number === number ? { ...own, before } : null;
}
