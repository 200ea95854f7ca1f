import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { record } from "../record.command.ts";
import { acceptedFiles } from "./session-file-types.ts";

/** Of one session. */
const mostFiles = 20;

interface FileUpload {
  readonly content: Uint8Array;
  readonly name: string;
  readonly title: string;
  readonly maxBytes: number;
}

interface Around {
  readonly assemblyId: string;
  readonly sessionId: string;
  readonly by: string;
}

/** Given to the panel, and published at once. */
export async function addFile(db: Db, files: Files, sent: FileUpload, { assemblyId, sessionId, by }: Around): Promise<"added" | "wrong" | "large" | "many"> {
  return db.transaction().execute(async (trx) => {
    await sql`select from assemblies.session where id = ${sessionId} for update`.execute(trx);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from assemblies.session_file where session_id = ${sessionId}`.execute(trx);
    if (rows[0]!.n >= mostFiles) return "many";
    const put = await files.put(sent.content, { name: sent.name, room: "assemblies", accept: acceptedFiles, maxBytes: sent.maxBytes }, trx);
    if (!put.ok) return put.problem === "too_large" ? "large" : "wrong";
    await sql`insert into assemblies.session_file (session_id, file_id, title) values (${sessionId}, ${put.file.id}, ${sent.title})`.execute(trx);
    await record(trx, { kind: "assembly", id: assemblyId, act: "add_file", by, after: { session: sessionId, title: sent.title } });
    return "added";
  });
}

/** False: it was taken out already. */
export async function removeFile(db: Db, files: Files, id: string, { assemblyId, sessionId, by }: Around): Promise<boolean> {
  const gone = await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ fileId: string; title: string }>`
      delete from assemblies.session_file where id::text = ${id} and session_id = ${sessionId} returning file_id as "fileId", title`.execute(trx);
    const [file] = rows;
    if (file) await record(trx, { kind: "assembly", id: assemblyId, act: "remove_file", by, after: { session: sessionId, title: file.title } });
    return file;
  });
  if (gone) await files.remove(gone.fileId);
  return gone !== undefined;
}
