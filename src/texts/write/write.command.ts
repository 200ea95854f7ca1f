import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { sha256 } from "#platform/crypto/sha256.ts";
import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { slugOf } from "#platform/text/slug.ts";
import { holdText } from "../compose.command.ts";
import { tellVersion } from "../notify-version.command.ts";
import { type Block, joinMarkdown } from "../text.ts";
import { readVersion } from "../text.query.ts";
import type { TextSource } from "./write.form.ts";

/** A draft that its team alone reads. Gives its address. */
export async function createText(db: Db, at: { processId: string; stageId: string; by: string }, written: TextSource): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const rules = { reserved: ["nouveau"], processId: at.processId };
    const slug = await freeSlug(trx, "texts.text", slugOf(written.title, "texte"), rules);
    const { rows } = await sql<{ id: string }>`
      insert into texts.text (process_id, stage_id, slug, title, introduction, created_by)
      values (${at.processId}, ${at.stageId}, ${slug}, ${written.title}, ${written.introduction}, ${at.by}) returning id`.execute(trx);
    const { id } = rows[0]!;
    await sql`insert into texts.text_version (text_id, number) values (${id}, 1)`.execute(trx);
    await putBlocks(trx, id, written.blocks);
    await recordAct(trx, { who: at.by, act: "text.create", room: "participation", about: { kind: "text", id }, after: { title: written.title } });
    return slug;
  });
}

/** What is compared to know whether the draft is still the one that was opened. */
export async function editionOf(db: Db, textId: string): Promise<string> {
  return digestOf(await readVersion(db, textId, 1));
}

const digestOf = (blocks: readonly Block[]) => sha256(joinMarkdown(blocks)).toString("base64url").slice(0, 16);

type SaveOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "published" | "other" };

/** Saves the draft of the first version; `edition` is that of the draft as it was opened. */
export async function saveDraft(db: Db, textId: string, written: TextSource, { edition, by }: { edition: string; by: string }): Promise<SaveOutcome> {
  return db.transaction().execute(async (trx) => {
    const { state } = await holdText(trx, textId);
    if (state !== "draft") return { ok: false, problem: "published" };
    const now = await readVersion(trx, textId, 1);
    if (digestOf(now) !== edition && digestOf(now) !== digestOf(written.blocks)) return { ok: false, problem: "other" };
    await sql`update texts.text set title = ${written.title}, introduction = ${written.introduction} where id = ${textId}`.execute(trx);
    await sql`delete from texts.text_paragraph where text_id = ${textId} and version = 1`.execute(trx);
    await putBlocks(trx, textId, written.blocks);
    await recordAct(trx, { who: by, act: "text.write", room: "participation", about: { kind: "text", id: textId } });
    return { ok: true };
  });
}

/** The paragraphs of a first version. */
export async function putBlocks(trx: Db, textId: string, blocks: readonly Block[]): Promise<void> {
  await sql`
    insert into texts.text_paragraph (text_id, version, paragraph, position, level, body)
    select ${textId}, 1, position, position, level, body
    from jsonb_to_recordset(${JSON.stringify(blocks.map((block, at) => ({ ...block, position: at + 1 })))}::jsonb) as t (position integer,
      level smallint, body text)`.execute(trx);
  await sql`update texts.text set last_paragraph = ${blocks.length} where id = ${textId}`.execute(trx);
}

/** Gives the first version to the public: from here on paragraphs keep their numbers. */
export async function publishFirst(db: Db, textId: string, by: string): Promise<SaveOutcome> {
  return db.transaction().execute(async (trx) => {
    const { state } = await holdText(trx, textId);
    if (state !== "draft") return { ok: false, problem: "published" };
    await sql`update texts.text_version set published_at = now(), published_by = ${by} where text_id = ${textId} and number = 1`.execute(trx);
    await sql`update texts.text set state = 'open', version = 1 where id = ${textId}`.execute(trx);
    await tellVersion(trx, textId, { by });
    await recordAct(trx, { who: by, act: "text.publish", room: "participation", about: { kind: "text", id: textId }, after: { number: 1 } });
    return { ok: true };
  });
}
