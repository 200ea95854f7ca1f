import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { documentTypes } from "./general.ts";

const most = 20;

type AddOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "type" | "large" | "many" | "file" };

interface NewDocument {
  readonly title: string;
  readonly file: File;
  readonly maxBytes: number;
}

/** What a file holds decides its kind, not its name. Its day is shown: members see what came after the call. */
export const addDocument = (db: Db, files: Files, meetingId: string, { title, file, maxBytes }: NewDocument, by: string): Promise<AddOutcome> =>
  db.transaction().execute(async (trx) => {
    await sql`select from network.general_meeting where id = ${meetingId} for update`.execute(trx);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from network.meeting_document where meeting_id = ${meetingId}`.execute(trx);
    if (rows[0]!.count >= most) return { ok: false, problem: "many" };
    const put = await files.put(file.stream(), { name: file.name, room: "network", accept: documentTypes, maxBytes }, trx);
    if (!put.ok) return { ok: false, problem: put.problem === "too_large" ? "large" : put.problem === "empty" ? "file" : "type" };
    const { id, mediaType, size } = put.file;
    await sql`
      insert into network.meeting_document (meeting_id, title, file_id, media_type, size, added_by) values (${meetingId}, ${title}, ${id}, ${mediaType}, ${size}, ${by})`.execute(
      trx,
    );
    return { ok: true };
  });

/** Its content goes after the line: a content without a line is harmless, a line without a content is not. */
export async function removeDocument(db: Db, files: Files, meetingId: string, documentId: string): Promise<boolean> {
  const { rows } = await sql<{ fileId: string }>`
    delete from network.meeting_document where id::text = ${documentId} and meeting_id = ${meetingId} returning file_id as "fileId"`.execute(db);
  if (!rows[0]) return false;
  await files.remove(rows[0].fileId);
  return true;
}
