import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { beginNextVersion, deleteParagraph, holdText, insertParagraph, putAt, readNextParagraph, replaceParagraph } from "../compose.command.ts";
import { tellAnswer } from "../notify-answer.command.ts";
import type { DraftingProblem } from "../text.ts";
import { tellVersion } from "../notify-version.command.ts";

export type NextOutcome = { readonly ok: true; readonly version?: number } | { readonly ok: false; readonly problem: DraftingProblem };

export interface Correction {
  readonly paragraph: number;
  readonly act: "replace" | "insert" | "delete";
  readonly body: string | null;
  readonly reason: string;
  /** Of the paragraph as it was read. */
  readonly revision: number;
}

/** A change by the service that holds the pen, in its own name and with its reason: it stands beside the amendments. */
export async function correctText(db: Db, textId: string, correction: Correction, by: string): Promise<NextOutcome> {
  return db.transaction().execute(async (trx) => {
    const { state, version } = await holdText(trx, textId);
    if (state !== "open") return { ok: false, problem: "final" };
    const { paragraph, act, body, reason, revision } = correction;
    const now = await readNextParagraph(trx, textId, version, paragraph);
    if (!now) return { ok: false, problem: "paragraph_gone" };
    if (now.revision !== revision) return { ok: false, problem: "paragraph_changed" };
    const next = await beginNextVersion(trx, textId, version);
    const at = { textId, version: next, paragraph };
    if (act === "delete") await deleteParagraph(trx, at, { reason, by });
    else if (act === "insert") await insertParagraph(trx, { textId, version: next }, now.position, body!, { reason, by });
    else await replaceParagraph(trx, at, body!, { reason, by });
    await recordAct(trx, { who: by, act: "text.correct", room: "participation", about: { kind: "text", id: textId }, after: { paragraph, act }, reason });
    return { ok: true };
  });
}

interface Last {
  readonly id: number;
  readonly change: "inserted" | "replaced" | "deleted";
  readonly paragraph: number;
  readonly amendmentId: string | null;
  readonly before: { position: number; level: number; body: string } | null;
  readonly last: boolean;
}

/** Undoes a change of the version that is being composed, if none came after it on the same paragraph. Its amendment is open again. */
export async function undoChange(db: Db, textId: string, changeId: number, by: string): Promise<NextOutcome> {
  return db.transaction().execute(async (trx) => {
    const { version } = await holdText(trx, textId);
    const { rows } = await sql<Last>`
      select c.id, c.change, c.paragraph, c.amendment_id as "amendmentId", c.before,
        not exists (select from texts.text_change later
          where later.text_id = c.text_id and later.version = c.version and later.paragraph = c.paragraph and later.id > c.id) as last
      from texts.text_change c where c.id = ${changeId} and c.text_id = ${textId} and c.version = ${version + 1}`.execute(trx);
    const change = rows[0];
    if (!change) return { ok: false, problem: "published" };
    if (!change.last) return { ok: false, problem: "not_last" };
    await putBack(trx, { textId, version: version + 1, paragraph: change.paragraph }, change);
    await sql`delete from texts.text_change where id = ${change.id}`.execute(trx);
    if (change.amendmentId) await openAgain(trx, change.amendmentId);
    const about = change.amendmentId ? { kind: "amendment", id: change.amendmentId } : { kind: "text", id: textId };
    await recordAct(trx, { who: by, act: "text.undo", room: "participation", about, before: { paragraph: change.paragraph, change: change.change } });
    return { ok: true };
  });
}

async function putBack(trx: Db, at: { textId: string; version: number; paragraph: number }, { change, before }: Last): Promise<void> {
  const { textId, version, paragraph } = at;
  if (change === "inserted")
    await sql`delete from texts.text_paragraph where text_id = ${textId} and version = ${version} and paragraph = ${paragraph}`.execute(trx);
  else if (change === "deleted") await putAt(trx, at, before!);
  else
    await sql`
      update texts.text_paragraph set body = ${before!.body}, revision = revision + 1
      where text_id = ${textId} and version = ${version} and paragraph = ${paragraph}`.execute(trx);
}

/** Takes a refusal back, while the text is open. */
export async function reopenRefused(db: Db, { textId, amendmentId }: { textId: string; amendmentId: string }, by: string): Promise<NextOutcome> {
  return db.transaction().execute(async (trx) => {
    const { state } = await holdText(trx, textId);
    if (state !== "open") return { ok: false, problem: "final" };
    const { rows } = await sql`select from texts.amendment where id = ${amendmentId} and state = 'refused' for update`.execute(trx);
    if (rows.length === 0) return { ok: false, problem: "published" };
    await openAgain(trx, amendmentId);
    await recordAct(trx, { who: by, act: "amendment.reopen", room: "participation", about: { kind: "amendment", id: amendmentId } });
    return { ok: true };
  });
}

async function openAgain(trx: Db, amendmentId: string): Promise<void> {
  await sql`
    update texts.amendment
    set state = 'open', decision = null, decided_at = null, decided_by = null, result = null, into_version = null
    where id = ${amendmentId}`.execute(trx);
  await tellAnswer(trx, amendmentId);
}

/** Gives the public the version that was composed; `final` also closes the text, once every amendment has its answer. */
export const publishNext = (db: Db, textId: string, published: Publication): Promise<NextOutcome> =>
  db.transaction().execute((trx) => publishIn(trx, textId, published));

interface Publication {
  readonly summary: string;
  readonly final: boolean;
  readonly by: string;
}

/** The same within a transaction that is open. */
export async function publishIn(trx: Db, textId: string, { summary, final, by }: Publication): Promise<NextOutcome> {
  const { state, version } = await holdText(trx, textId);
  if (state !== "open") return { ok: false, problem: "final" };
  const { rows } = await sql<{ changes: number; open: number }>`
    select (select count(*) from texts.text_change where text_id = ${textId} and version = ${version + 1})::int as changes,
      (select count(*) from texts.amendment where text_id = ${textId} and state = 'open')::int as open`.execute(trx);
  const { changes, open } = rows[0]!;
  if (final && open > 0) return { ok: false, problem: "unanswered" };
  if (!final && changes === 0) return { ok: false, problem: "no_change" };
  const number = changes > 0 ? version + 1 : version;
  if (changes > 0)
    await sql`
      update texts.text_version set published_at = now(), published_by = ${by}, summary = ${summary}
      where text_id = ${textId} and number = ${number}`.execute(trx);
  else await sql`delete from texts.text_version where text_id = ${textId} and number = ${version + 1}`.execute(trx);
  await sql`
    update texts.text set version = ${number}, state = ${final ? "final" : "open"}, final_at = case when ${final} then now() end
    where id = ${textId}`.execute(trx);
  await tellVersion(trx, textId, { by });
  await recordAct(trx, {
    who: by,
    act: final ? "text.finish" : "text.publish",
    room: "participation",
    about: { kind: "text", id: textId },
    after: { number },
  });
  return { ok: true, version: number };
}
