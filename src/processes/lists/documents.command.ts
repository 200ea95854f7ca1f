import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Files } from "#platform/files/files.ts";
import type { MediaType } from "#platform/files/media-type.ts";
import { editList } from "./edit-list.command.ts";

export const documentTypes: readonly MediaType[] = [
  "application/pdf",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "text/csv",
  "text/plain",
  "image/jpeg",
  "image/png",
  "image/webp",
];

const most = 30;

/** Files are taken as they are; what they hold decides their kind, not their name. */
export const addDocument = (db: Db, files: Files, processId: string, by: string, { title, file, maxBytes }: { title: string; file: File; maxBytes: number }) =>
  editList<"type" | "large" | "many" | "file">(db, processId, { act: "add_document", by }, async (trx) => {
    const { rows } = await sql<{ n: number; next: number }>`
      select count(*) as n, coalesce(max(position) + 1, 0)::int as next from processes.process_document where process_id = ${processId}`.execute(trx);
    if (rows[0]!.n >= most) return "many";
    const put = await files.put(file.stream(), { name: file.name, room: "participation", accept: documentTypes, maxBytes }, trx);
    if (!put.ok) return put.problem === "too_large" ? "large" : put.problem === "empty" ? "file" : "type";
    const { id: file_id, mediaType, size } = put.file;
    await trx
      .insertInto("processes.process_document")
      .values({ process_id: processId, position: rows[0]!.next, title, file_id, media_type: mediaType, size })
      .execute();
    return { after: { title, mediaType, size } };
  });

/** Its content goes after the line: a content without a line is harmless, a line without a content is not. */
export async function removeDocument(db: Db, files: Files, processId: string, by: string, id: string) {
  let fileId: string | undefined;
  const removed = await editList<"gone">(db, processId, { act: "remove_document", by }, async (trx) => {
    const { rows } = await sql<{ fileId: string; title: string }>`
      delete from processes.process_document where process_id = ${processId} and id::text = ${id} returning file_id as "fileId", title`.execute(trx);
    fileId = rows[0]?.fileId;
    return rows[0] ? { before: { title: rows[0].title } } : "gone";
  });
  if (fileId) await files.remove(fileId);
  return removed;
}
