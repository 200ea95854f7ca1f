import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { TextState } from "./text.ts";

interface TextLock {
  readonly state: TextState;
  /** The version that the public reads. */
  readonly version: number;
}

/** Whoever changes the next version holds the text first: acts of several agents come one after the other. */
export async function holdText(trx: Db, textId: string): Promise<TextLock> {
  const { rows } = await sql<TextLock>`select state, version from texts.text where id = ${textId} for update`.execute(trx);
  return rows[0]!;
}

/**
 * The version that is being composed; begun as a copy of the one that the public reads, revisions included: who read a paragraph before
 * and answers after is told what changed in between.
 */
export async function beginNextVersion(trx: Db, textId: string, version: number): Promise<number> {
  const next = version + 1;
  const { rows } = await sql`
    insert into texts.text_version (text_id, number) values (${textId}, ${next}) on conflict do nothing returning 1`.execute(trx);
  if (rows.length > 0)
    await sql`
      insert into texts.text_paragraph (text_id, version, paragraph, position, level, body, revision)
      select text_id, ${next}, paragraph, position, level, body, revision from texts.text_paragraph
      where text_id = ${textId} and version = ${version}`.execute(trx);
  return next;
}

interface Row {
  readonly position: number;
  readonly level: number;
  readonly body: string;
  readonly revision: number;
}

async function readParagraph(trx: Db, textId: string, version: number, paragraph: number): Promise<Row | null> {
  const { rows } = await sql<Row>`
    select position, level, body, revision from texts.text_paragraph
    where text_id = ${textId} and version = ${version} and paragraph = ${paragraph}`.execute(trx);
  return rows[0] ?? null;
}

/** A paragraph as the next version has it, or would have it: while none is composed, as the public reads it. Begins none. */
export async function readNextParagraph(trx: Db, textId: string, version: number, paragraph: number): Promise<Row | null> {
  const { rows } = await sql<Row>`
    select position, level, body, revision from texts.text_paragraph
    where text_id = ${textId} and paragraph = ${paragraph}
      and version = (select max(number) from texts.text_version where text_id = ${textId} and number in (${version}, ${version + 1}))`.execute(trx);
  return rows[0] ?? null;
}

interface Origin {
  readonly amendmentId?: string;
  /** Of a correction by whoever holds the pen. */
  readonly reason?: string;
  readonly by: string;
}

interface At {
  readonly textId: string;
  readonly version: number;
  readonly paragraph: number;
}

export async function replaceParagraph(trx: Db, at: At, body: string, origin: Origin): Promise<void> {
  const before = (await readParagraph(trx, at.textId, at.version, at.paragraph))!;
  await sql`
    update texts.text_paragraph set body = ${body}, revision = revision + 1
    where text_id = ${at.textId} and version = ${at.version} and paragraph = ${at.paragraph}`.execute(trx);
  await writeChange(trx, at, "replaced", before, origin);
}

export async function deleteParagraph(trx: Db, at: At, origin: Origin): Promise<void> {
  const before = (await readParagraph(trx, at.textId, at.version, at.paragraph))!;
  await sql`
    delete from texts.text_paragraph where text_id = ${at.textId} and version = ${at.version} and paragraph = ${at.paragraph}`.execute(trx);
  await writeChange(trx, at, "deleted", before, origin);
}

/** Puts a new paragraph after a position; 0 for the beginning. Gives its number, which no other paragraph ever had. */
export async function insertParagraph(trx: Db, { textId, version }: Omit<At, "paragraph">, after: number, body: string, origin: Origin): Promise<number> {
  const { rows } = await sql<{ paragraph: number }>`
    update texts.text set last_paragraph = last_paragraph + 1 where id = ${textId} returning last_paragraph as paragraph`.execute(trx);
  const { paragraph } = rows[0]!;
  await putAt(trx, { textId, version, paragraph }, { position: after + 1, level: 0, body });
  await writeChange(trx, { textId, version, paragraph }, "inserted", null, origin);
  return paragraph;
}

/** Those behind it move by one. */
export async function putAt(trx: Db, { textId, version, paragraph }: At, { position, level, body }: Omit<Row, "revision">): Promise<void> {
  await sql`
    update texts.text_paragraph set position = position + 1
    where text_id = ${textId} and version = ${version} and position >= ${position}`.execute(trx);
  await sql`
    insert into texts.text_paragraph (text_id, version, paragraph, position, level, body)
    values (${textId}, ${version}, ${paragraph}, ${position}, ${level}, ${body})`.execute(trx);
}

async function writeChange(
  trx: Db,
  { textId, version, paragraph }: At,
  change: string,
  before: Row | null,
  { amendmentId, reason, by }: Origin,
): Promise<void> {
  await sql`
    insert into texts.text_change (text_id, version, paragraph, change, amendment_id, reason, before, by)
    values (${textId}, ${version}, ${paragraph}, ${change}, ${amendmentId ?? null}, ${reason ?? null},
      ${before && JSON.stringify({ position: before.position, level: before.level, body: before.body })}::jsonb, ${by})`.execute(trx);
}

/**
 * Where an insertion goes in a version: after its paragraph or, when that one is gone, after the nearest before it that is still there.
 * 0 for the beginning.
 */
export async function positionAfter(
  trx: Db,
  textId: string,
  version: number,
  { base, paragraph }: { base: number; paragraph: number | null },
): Promise<number> {
  if (paragraph === null) return 0;
  const { rows } = await sql<{ position: number }>`
    select now.position from texts.text_paragraph asked
    join texts.text_paragraph near on near.text_id = asked.text_id and near.version = asked.version and near.position <= asked.position
    join texts.text_paragraph now on now.text_id = asked.text_id and now.version = ${version} and now.paragraph = near.paragraph
    where asked.text_id = ${textId} and asked.version = ${base} and asked.paragraph = ${paragraph}
    order by near.position desc limit 1`.execute(trx);
  return rows[0]?.position ?? 0;
}
