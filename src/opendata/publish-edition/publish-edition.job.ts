import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import type { DatasetField, DatasetRow } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { csvResponse, type Rows } from "#platform/web/stream.ts";
import { facetCandidates, longestKey } from "../facets/facets.ts";
import { keepFacets } from "../facets/facets.command.ts";
import { chooseFacets, facetValues } from "../facets/facets.query.ts";
import { changedRows, diffOf, keyedRows } from "../published/diff.query.ts";
import { columnsOut, type Diff, type EditionWork, fieldsOf, type PublishedDataset, type Report, undecided } from "../published/published.ts";
import { findEdition, findPublished } from "../published/published.query.ts";

/** Makes a version that waits the one that everybody reads. Killed in the middle nothing of it is seen, and it begins again. */
export const publishEditionJob: Job<EditionWork & { readonly by: string }> = {
  name: "opendata/publish-edition",
  says: { fr: "Jeu de données\u00a0: publier une version", en: "Dataset: publish a version", nl: "Dataset: een versie publiceren" },
  async run(context, { dataset: id, number, by }) {
    const { db } = context;
    const [dataset, edition] = [await findPublished(db, id), await findEdition(db, id, number)];
    if (!dataset || !edition?.report || edition.publishedAt || edition.discardedAt || undecided(edition.report, dataset.columns).length > 0) return;
    const settled = await settle(db, dataset, number, edition.report);
    const original = settled.out.length > 0 ? edition.fileId : null;
    const rows = rowsToPublish(db, id, number);
    await db.transaction().execute((trx) => publishWithin(trx, context.files, { ...settled, dataset, number, by, rows }));
    // What was left out stands in it.
    if (original) await context.files.remove(original);
  },
};

interface PublicationChoice {
  /** Columns that are not published. */
  readonly out: readonly string[];
  readonly key: string | null;
  readonly fields: readonly DatasetField[];
  /** Columns by which its rows are found at once. */
  readonly facets: readonly string[];
}

/** A key that was left out, that two lines have once they are read, or that is too long for an address, is none. */
async function settle(db: Db, { id, columns }: PublishedDataset, number: number, report: Report): Promise<PublicationChoice> {
  const out = columnsOut(report, columns);
  const proposed = report.key !== null && !out.includes(report.key) ? report.key : null;
  const key = proposed !== null && (await tellsApart(db, id, number, proposed)) ? proposed : null;
  const facets = await chooseFacets(db, { dataset: id, number, key }, facetCandidates(report, out));
  return { out, key, fields: fieldsOf({ ...report, key }, columns), facets };
}

async function tellsApart(db: Db, id: string, number: number, key: string): Promise<boolean> {
  const { rows } = await sql<{ alone: boolean }>`
    select count(*) = count(distinct nullif(row ->> ${key}::text, '')) and max(octet_length(row ->> ${key}::text)) <= ${longestKey} as alone
    from opendata.edition_row
    where dataset = ${id} and number = ${number}`.execute(db);
  return rows[0]!.alone;
}

interface Publishing extends PublicationChoice {
  readonly dataset: Pick<PublishedDataset, "id" | "current">;
  readonly number: number;
  readonly by: string;
  /** Those of `opendata.edition_row`, without the columns that are left out. */
  readonly rows: Rows<DatasetRow>;
  /** When; null: now. */
  readonly at?: Date | null;
}

/** A version that was read becomes the one that everybody reads: its file, what it changes, its rows. */
export async function publishWithin(trx: Db, files: JobContext["files"], publishing: Publishing): Promise<void> {
  const { dataset, number, by, out, key, fields, rows: told, at = null } = publishing;
  const { id, current } = dataset;
  await waitInLine(trx, `opendata/api/${id}`);
  const { rows: open } = await sql`
    select from opendata.edition where dataset = ${id} and number = ${number} and published_at is null and discarded_at is null for update`.execute(trx);
  if (open.length === 0) return;
  const content = csvResponse(columnsOf(fields), told, { bom: true });
  const put = await files.put((await content).body!, { name: `${id}-v${number}.csv`, room: "opendata", accept: ["text/csv"], maxBytes: 1_000_000_000 }, trx);
  if (!put.ok) throw new Error(`our own file was refused: ${put.problem}`);
  const diff = current === null ? await diffOf(trx, id, number, key, out) : await keepChanges(trx, id, number, key, out);
  await writeRecords(trx, id, number, publishing);
  const { file } = put;
  await sql`
    update opendata.edition set published_at = coalesce(${at}::timestamptz, clock_timestamp()), published_by = ${by}, fields = ${JSON.stringify(fields)}::jsonb,
      diff = ${JSON.stringify(diff)}::jsonb, report = report || jsonb_build_object('key', ${key}::text), public_file_id = ${file.id}, sha256 = ${file.sha256},
      bytes = ${file.size}, file_id = case when ${out.length > 0} then null else file_id end
    where dataset = ${id} and number = ${number}`.execute(trx);
  await sql`update opendata.published set current = ${number}, changed_at = coalesce(${at}::timestamptz, clock_timestamp()) where id = ${id}`.execute(trx);
  await sql`delete from opendata.edition_row where dataset = ${id} and number = ${number}`.execute(trx);
  await recordAct(trx, {
    who: by,
    act: "dataset.publish",
    room: "opendata",
    about: { kind: "dataset", id },
    after: { version: number, sha256: file.sha256, out },
  });
}

async function* rowsToPublish(db: Db, id: string, number: number): AsyncGenerator<DatasetRow> {
  const query = db.selectFrom("opendata.edition_row").select("row").where("dataset", "=", id).where("number", "=", number).orderBy("line");
  for await (const { row } of streamRows(db, query)) yield row as DatasetRow;
}

const columnsOf = (fields: readonly DatasetField[]) => Object.fromEntries(fields.map(({ name }) => [name, (row: DatasetRow) => cellOf(row[name])]));
const cellOf = (value: DatasetRow[string] | undefined) => (typeof value === "object" && value !== null ? value.join("|") : value);

/** Row by row, what this version changes, which the versions after it do not say any more; and its counts. */
async function keepChanges(trx: Db, id: string, number: number, key: string | null, out: readonly string[]): Promise<Diff> {
  await sql`insert into opendata.edition_change (dataset, number, kind, place, key, before, after)
    select ${id}, ${number}::integer, kind, place, key, before, after from (${changedRows(id, number, key, out)}) one`.execute(trx);
  const { rows } = await sql<Diff>`
    select added, changed, removed, (select count(*)::int from opendata.edition_row where dataset = ${id} and number = ${number}) - added - changed as same
    from (select count(*) filter (where kind = 'added')::int as added, count(*) filter (where kind = 'changed')::int as changed,
        count(*) filter (where kind = 'removed')::int as removed
      from opendata.edition_change where dataset = ${id} and number = ${number}) counted`.execute(trx);
  return rows[0]!;
}

/** What is new or different is written, what is gone is marked: whoever follows the dataset reads that alone. */
async function writeRecords(trx: Db, id: string, number: number, { key, out, facets }: Pick<PublicationChoice, "key" | "out" | "facets">): Promise<void> {
  await sql`insert into opendata.collection (id) values (${id}) on conflict do nothing`.execute(trx);
  await sql`
    insert into opendata.record (collection, key, row, changed_at, position, facet_1, facet_2, facet_3, facet_4)
    select ${id}, key, row, clock_timestamp(), line, ${facetValues(facets)} from (${keyedRows(id, number, key, out)}) fresh
    on conflict (collection, key) do update set row = excluded.row, position = excluded.position,
      facet_1 = excluded.facet_1, facet_2 = excluded.facet_2, facet_3 = excluded.facet_3, facet_4 = excluded.facet_4,
      changed_at = case when record.row is distinct from excluded.row then excluded.changed_at else record.changed_at end`.execute(trx);
  await sql`
    update opendata.record r set row = null, facet_1 = null, facet_2 = null, facet_3 = null, facet_4 = null, changed_at = clock_timestamp()
    where r.collection = ${id} and r.row is not null
      and not exists (select from (${keyedRows(id, number, key, out)}) fresh where fresh.key = r.key)`.execute(trx);
  await keepFacets(trx, id, facets);
  await sql`
    update opendata.collection set version = version + 1, read_at = clock_timestamp(),
      changed_at = coalesce((select max(changed_at) from opendata.record where collection = id), changed_at) where id = ${id}`.execute(trx);
}
