import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Files } from "#platform/files/files.ts";
import { lockDeliberation } from "../deliberations.query.ts";
import { noteChange, record } from "../register.command.ts";

type FileOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "fileWrong" | "fileLarge" | "moved" };

/** Attaches the signed act, in place of the one before. */
export async function putFile(
  db: Db,
  files: Files,
  id: string,
  sent: { content: Uint8Array; name: string; maxBytes: number },
  by: string,
): Promise<FileOutcome> {
  const { content, name, maxBytes } = sent;
  let old: string | null = null;
  const done = await db.transaction().execute(async (trx): Promise<FileOutcome> => {
    const act = await lockDeliberation(trx, id);
    if (!act || act.state === "withdrawn") return { ok: false, problem: "moved" };
    const put = await files.put(content, { name, room: "deliberations", accept: ["application/pdf"], maxBytes }, trx);
    if (!put.ok) return { ok: false, problem: put.problem === "too_large" ? "fileLarge" : "fileWrong" };
    old = act.fileId;
    await sql`update deliberations.deliberation set file_id = ${put.file.id}, version = version + 1, changed_at = clock_timestamp() where id = ${id}`.execute(
      trx,
    );
    if (act.state === "published") await noteChange(trx, { id, act: "corrected", by, told: true, fields: ["file"] });
    await record(trx, { id, act: "deliberation.file", by, before: { file: old }, after: { file: put.file.id } });
    return { ok: true };
  });
  if (old) await files.remove(old);
  return done;
}

/** False when there is none, or it was withdrawn. */
export async function removeFile(db: Db, files: Files, id: string, by: string): Promise<boolean> {
  const old = await db.transaction().execute(async (trx) => {
    const act = await lockDeliberation(trx, id);
    if (!act?.fileId || act.state === "withdrawn") return null;
    await sql`update deliberations.deliberation set file_id = null, version = version + 1, changed_at = clock_timestamp() where id = ${id}`.execute(trx);
    if (act.state === "published") await noteChange(trx, { id, act: "corrected", by, told: true, fields: ["file"] });
    await record(trx, { id, act: "deliberation.file", by, before: { file: act.fileId }, after: { file: null } });
    return act.fileId;
  });
  if (old) await files.remove(old);
  return old !== null;
}
