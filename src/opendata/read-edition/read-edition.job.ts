import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import { startTask } from "#platform/jobs/task.ts";
import { readTerritory } from "#territory";
import { diffOf } from "../published/diff.query.ts";
import { columnsOut, type Edition, type EditionWork, type PublishedDataset, type Report, undecided } from "../published/published.ts";
import { publishEditionJob } from "../publish-edition/publish-edition.job.ts";
import { findEdition, findPublished } from "../published/published.query.ts";
import { type OpenedFile, openingsOf } from "../reading/openings.ts";
import { readTable, type Refusal } from "../reading/read-table.ts";
import type { Opens } from "../reading/table.ts";
import { type Converting, convertRows } from "./convert-rows.ts";

/** One version that was sent. Killed in the middle, it begins again: rows that were written before go first. */
export const readEditionJob: Job<EditionWork> = {
  name: "opendata/read-edition",
  says: { fr: "Jeu de données\u00a0: lire un fichier envoyé", en: "Dataset: read a file that was sent", nl: "Dataset: een verzonden bestand lezen" },
  async run(context, { dataset: id, number }) {
    const { db, files } = context;
    const [dataset, edition] = [await findPublished(db, id), await findEdition(db, id, number)];
    if (!dataset || !edition || edition.report || edition.refusal || edition.discardedAt || edition.publishedAt) return;
    const opened = await openKept(files, edition);
    const read = opened ? await readTable(opened.open, (lines) => context.progress(lines, null)) : ({ ok: false, refusal: "format" } as const);
    if (!read.ok) return refuse(db, edition, read.refusal);
    await sql`delete from opendata.edition_row where dataset = ${id} and number = ${number}`.execute(db);
    const { profile, position } = read.table;
    const territory = await readTerritory(db);
    const { columns: words, schema } = dataset;
    const report = await store(context, dataset, edition, { ...opened!, profile, position, territory, words, schema });
    if (report && edition.publishesFor && isClean(report, dataset) && !(await becomesText(db, dataset, report)))
      await publishItself(context, dataset, number, edition.publishesFor);
  },
};

/** Nothing is left for a person to look at. */
const isClean = (report: Report, dataset: PublishedDataset): boolean =>
  report.misfitCount === 0 && report.beyond === null && undecided(report, dataset.columns).length === 0;

/** Something that was published as a number, a day or a boolean would be a text because of a few cells: programs read it as what it was. */
async function becomesText(db: Db, { id, current, columns: words }: PublishedDataset, { columns }: Report): Promise<boolean> {
  const nearly = columns.filter(({ name, nearly }) => nearly && !words[name]?.out);
  if (nearly.length === 0 || current === null) return nearly.length > 0;
  const before = (await findEdition(db, id, current))?.report?.columns ?? [];
  return nearly.some(({ name }) => before.find((one) => one.name === name)?.type !== "string");
}

async function publishItself({ db }: JobContext, { id, title }: PublishedDataset, number: number, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const task = await startTask(trx, { kind: publishEditionJob.name, title, data: { dataset: id, number, by }, by });
    await sql`update opendata.edition set task_id = ${task} where dataset = ${id} and number = ${number}`.execute(trx);
  });
}

async function openKept(files: JobContext["files"], { fileId, kind }: Edition): Promise<OpenedFile | null> {
  if (!fileId) return null;
  const kept: Opens = async () => {
    const found = await files.get(fileId);
    if (!found) throw new Error("the file of this version is not kept any more");
    return found.stream;
  };
  return openingsOf(kind, kept);
}

async function refuse(db: Db, { dataset, number }: Edition, refusal: Refusal): Promise<void> {
  await sql`
    update opendata.edition set refusal = ${refusal}, read_at = clock_timestamp()
    where dataset = ${dataset} and number = ${number} and report is null`.execute(db);
}

const batch = 2_000;

/** Its rows by their lines, then what is told of them. Somebody may discard it meanwhile. */
async function store(
  { db, signal, progress }: JobContext,
  { current, columns }: PublishedDataset,
  { dataset, number }: Edition,
  given: Converting,
): Promise<Report | null> {
  const { rows, report } = convertRows(given);
  let waiting: { line: number; row: object }[] = [];
  let done = 0;
  const write = async () => {
    signal.throwIfAborted();
    await writeRows(db, dataset, number, waiting);
    done += waiting.length;
    waiting = [];
    await progress(done, given.profile.rows);
  };
  for await (const one of rows) {
    waiting.push(one);
    if (waiting.length === batch) await write();
  }
  if (waiting.length > 0) await write();
  const told = report();
  const diff = current === null ? null : await diffOf(db, dataset, number, told.key, columnsOut(told, columns));
  const { numAffectedRows } = await sql`
    update opendata.edition set report = ${JSON.stringify({ ...told, diff })}::jsonb, rows = ${done}, read_at = clock_timestamp()
    where dataset = ${dataset} and number = ${number} and report is null and discarded_at is null`.execute(db);
  return numAffectedRows ? { ...told, diff } : null;
}

async function writeRows(db: Db, dataset: string, number: number, rows: readonly { readonly line: number; readonly row: object }[]): Promise<void> {
  await sql`
    insert into opendata.edition_row (dataset, number, line, row)
    select ${dataset}, ${number}::integer, g.line, g.row
    from unnest(${rows.map(({ line }) => line)}::integer[], ${rows.map(({ row }) => JSON.stringify(row))}::jsonb[]) as g (line, row)`.execute(db);
}
