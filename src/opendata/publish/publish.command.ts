import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { startTask } from "#platform/jobs/task.ts";
import { otherSlug, slugOf } from "#platform/text/slug.ts";
import { publishEditionJob } from "../publish-edition/publish-edition.job.ts";
import { type ColumnWords, type PublishedDataset, reserved, undecided } from "../published/published.ts";
import { useKey } from "../keys/keys.command.ts";
import type { OpenKey } from "../keys/keys.query.ts";
import { findEdition } from "../published/published.query.ts";
import { readEditionJob } from "../read-edition/read-edition.job.ts";
import type { Description } from "./describe.form.ts";
import type { SentRows } from "./sent-file.ts";

const room = "opendata";
const about = (id: string) => ({ kind: "dataset", id });

interface Sending {
  readonly db: Db;
  readonly files: Files;
  /** Who sends it. */
  readonly by: string;
  /** Of the task: "Lecture de arbres.csv". */
  readonly title: string;
  readonly most: number;
  /** What a program showed. */
  readonly key?: OpenKey;
}

interface NewDataset extends Description {
  readonly communeCode: string | null;
  /** Addresses that rooms' own datasets have. */
  readonly taken: readonly string[];
}

/** A dataset with its first version, which a job begins to read. Null when the file is not what it says it is. */
export async function createDataset(sending: Sending, { communeCode, taken, ...told }: NewDataset, sent: SentRows): Promise<string | null> {
  const { title, description, keywords, theme, refresh, licence, source } = told;
  return sending.db.transaction().execute(async (trx) => {
    const insert = (id: string) =>
      sql`insert into opendata.published (id, title, description, keywords, theme, refresh, licence, commune_code, source_title, source_href, created_by)
        values (${id}, ${title}, ${description}, ${keywords}, ${theme}, ${refresh}, ${licence}, ${communeCode}, ${source?.title ?? null}, ${source?.href ?? null},
          ${sending.by}) on conflict do nothing returning id`.execute(trx);
    const own = slugOf(title, "jeu");
    let id = [...reserved, ...taken].includes(own) ? otherSlug(own.slice(0, 70)) : own;
    while ((await insert(id)).rows.length === 0) id = otherSlug(own.slice(0, 70));
    const number = await addEdition(trx, sending, id, sent);
    if (number === null) await sql`delete from opendata.published where id = ${id}`.execute(trx);
    return number === null ? null : id;
  });
}

/** A version that takes the place of one that waits. Gives its number; null when the file is not what it says it is. */
export async function sendEdition(sending: Sending, id: string, sent: SentRows): Promise<number | null> {
  const { before, number } = await sending.db.transaction().execute(async (trx) => {
    await sql`select from opendata.published where id = ${id} for update`.execute(trx);
    if (sending.key && !(await useKey(trx, sending.key.id))) return { before: null, number: null };
    return { before: await discardWaiting(trx, id), number: await addEdition(trx, sending, id, sent) };
  });
  if (before?.file) await sending.files.remove(before.file);
  return number;
}

async function addEdition(
  trx: Db,
  { files, by, title, most, key }: Sending,
  id: string,
  { kind, fileName, encoding, content, keptAs, link }: SentRows,
): Promise<number | null> {
  const put = await files.put(content(), { ...keptAs, room, maxBytes: most * 2_000_000 }, trx);
  if (!put.ok) return null;
  const { rows } = await sql<{ number: number }>`
    insert into opendata.edition (dataset, number, kind, file_id, file_name, encoding, sent_by, publishes_for)
    select ${id}, coalesce(max(number), 0) + 1, ${kind}, ${put.file.id}::uuid, ${fileName}, ${encoding}, ${by}::uuid,
      ${key?.publishes ? by : null}::uuid
    from opendata.edition where dataset = ${id} returning number`.execute(trx);
  const { number } = rows[0]!;
  await beginReading(trx, id, number, title, by);
  await sql`
    update opendata.published set link = ${link?.url ?? null}, link_print = ${link?.print ?? null}, link_fault = null,
      link_read_at = ${link ? sql`clock_timestamp()` : null} where id = ${id}`.execute(trx);
  await recordAct(trx, {
    who: by,
    act: "dataset.send",
    room,
    about: about(id),
    after: { version: number, file: fileName, ...(link && { link: link.url }), ...(key && { key: key.name }) },
  });
  return number;
}

async function beginReading(trx: Db, id: string, number: number, title: string, by: string): Promise<void> {
  const task = await startTask(trx, { kind: readEditionJob.name, title, data: { dataset: id, number }, by });
  await sql`update opendata.edition set task_id = ${task} where dataset = ${id} and number = ${number}`.execute(trx);
}

interface DiscardedVersion {
  readonly number: number;
  /** What nobody names any more: removed once the transaction stands. */
  readonly file: string | null;
}

async function discardWaiting(trx: Db, id: string): Promise<DiscardedVersion | null> {
  const { rows } = await sql<DiscardedVersion>`
    update opendata.edition e set discarded_at = clock_timestamp(), file_id = null
    from (select number, file_id from opendata.edition where dataset = ${id} and published_at is null and discarded_at is null) old
    where e.dataset = ${id} and e.number = old.number returning e.number, old.file_id as file`.execute(trx);
  if (!rows[0]) return null;
  await sql`delete from opendata.edition_row where dataset = ${id} and number = ${rows[0].number}`.execute(trx);
  return rows[0];
}

type House = Pick<Sending, "db" | "files">;

export async function discardEdition({ db, files }: House, id: string, by: string): Promise<boolean> {
  const gone = await db.transaction().execute(async (trx) => {
    const discarded = await discardWaiting(trx, id);
    if (discarded) await recordAct(trx, { who: by, act: "dataset.discard", room, about: about(id), after: { version: discarded.number } });
    return discarded;
  });
  if (gone?.file) await files.remove(gone.file);
  return gone !== null;
}

type KeepOutcome = { readonly ok: true } | { readonly ok: false };

/** Unless somebody described it since. */
export const describeDataset = (
  db: Db,
  { id, revision }: Pick<PublishedDataset, "id" | "revision">,
  told: Description & { readonly schema: object | null },
  by: string,
): Promise<KeepOutcome> =>
  db.transaction().execute(async (trx) => {
    const { title, description, keywords, theme, refresh, licence, source, schema } = told;
    const { rows } = await sql`
      update opendata.published set title = ${title}, description = ${description}, keywords = ${keywords}, theme = ${theme}, refresh = ${refresh},
        licence = ${licence}, source_title = ${source?.title ?? null}, source_href = ${source?.href ?? null},
        schema = ${schema ? JSON.stringify(schema) : null}::jsonb, revision = revision + 1
      where id = ${id} and revision = ${revision} returning id`.execute(trx);
    if (rows.length === 0) return { ok: false };
    await recordAct(trx, { who: by, act: "dataset.describe", room, about: about(id) });
    return { ok: true };
  });

interface Wording {
  readonly id: string;
  readonly revision: number;
  readonly number: number;
  readonly columns: Readonly<Record<string, ColumnWords>>;
  /** Something is read otherwise: the file is read again. */
  readonly again: boolean;
  readonly title: string;
  readonly by: string;
}

/** What was said of columns, for this version and those to come. */
export const wordColumns = (db: Db, { id, revision, number, columns, again, title, by }: Wording): Promise<KeepOutcome> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update opendata.published set columns = columns || ${JSON.stringify(columns)}::jsonb, revision = revision + 1
      where id = ${id} and revision = ${revision} returning id`.execute(trx);
    if (rows.length === 0) return { ok: false };
    if (again) {
      const { rows: open } = await sql`
        update opendata.edition set report = null, read_at = null, rows = null
        where dataset = ${id} and number = ${number} and published_at is null and discarded_at is null and file_id is not null returning number`.execute(trx);
      if (open.length > 0) await beginReading(trx, id, number, title, by);
    }
    await recordAct(trx, { who: by, act: "dataset.columns", room, about: about(id), after: { version: number, columns } });
    return { ok: true };
  });

type Publication = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "undecided" };

/** Asks a job to publish a version that waits, once nothing of it is left to decide. */
export const askPublication = (db: Db, { id, number, title, by }: { id: string; number: number; title: string; by: string }): Promise<Publication> =>
  db.transaction().execute(async (trx): Promise<Publication> => {
    const { rows } = await sql<{ columns: PublishedDataset["columns"] }>`select columns from opendata.published where id = ${id} for update`.execute(trx);
    const edition = await findEdition(trx, id, number);
    if (!rows[0] || !edition?.report || edition.publishedAt || edition.discardedAt) return { ok: false, problem: "moved" };
    if (undecided(edition.report, rows[0].columns).length > 0) return { ok: false, problem: "undecided" };
    const task = await startTask(trx, { kind: publishEditionJob.name, title, data: { dataset: id, number, by }, by });
    await sql`update opendata.edition set task_id = ${task} where dataset = ${id} and number = ${number}`.execute(trx);
    return { ok: true };
  });

/** From everybody's sight, or back; false when it is so already. */
export const withdrawDataset = (db: Db, id: string, away: boolean, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update opendata.published set withdrawn_at = ${away ? sql`clock_timestamp()` : sql`null`}
      where id = ${id} and current is not null and (withdrawn_at is null) = ${away} returning id`.execute(trx);
    if (rows.length === 0) return false;
    await recordAct(trx, { who: by, act: away ? "dataset.withdraw" : "dataset.put_back", room, about: about(id) });
    return true;
  });

/** One of which nothing was ever published. */
export async function deleteDraft({ db, files }: House, id: string, by: string): Promise<boolean> {
  const gone = await db.transaction().execute(async (trx) => {
    const { rows } = await sql`select from opendata.published where id = ${id} and current is null for update`.execute(trx);
    if (rows.length === 0) return null;
    const discarded = await discardWaiting(trx, id);
    await sql`delete from opendata.published where id = ${id}`.execute(trx);
    await recordAct(trx, { who: by, act: "dataset.delete", room, about: about(id) });
    return { file: discarded?.file ?? null };
  });
  if (gone?.file) await files.remove(gone.file);
  return gone !== null;
}
