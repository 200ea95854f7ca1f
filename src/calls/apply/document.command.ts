import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { documentTypes } from "../application.ts";
import type { Files } from "#platform/files/files.ts";

interface DocumentForm {
  readonly key: string;
  readonly file: File;
  readonly issuedOn: string;
  readonly maxBytes: number;
}

type PutOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "too_large" | "type_refused" | "empty" | "moved" };

/** Keeps a document in the place of the one that was there. `moved`: the part is not open any more. */
export async function putDocument(db: Db, files: Files, applicationId: string, { key, file, issuedOn, maxBytes }: DocumentForm): Promise<PutOutcome> {
  return db.transaction().execute(async (trx): Promise<PutOutcome> => {
    if (!(await openForDocuments(trx, applicationId))) return { ok: false, problem: "moved" };
    const put = await files.put(file.stream(), { name: file.name, room: "calls", accept: documentTypes, maxBytes }, trx);
    if (!put.ok) return put;
    await takeAway(trx, applicationId, key);
    const { id, name, size, sha256 } = put.file;
    await sql`insert into calls.document (application_id, key, file_id, name, bytes, sha256, issued_on)
      values (${applicationId}, ${key}, ${id}, ${name}, ${size}, ${sha256}, ${issuedOn})`.execute(trx);
    return { ok: true };
  });
}

/** False when it is not there, or the part is not open any more. */
export async function removeDocument(db: Db, applicationId: string, key: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => (await openForDocuments(trx, applicationId)) && (await takeAway(trx, applicationId, key)));
}

/** The row is held until the end of the transaction: nothing is put into what is being sent. */
async function openForDocuments(trx: Db, id: string): Promise<boolean> {
  const { rows } = await sql`
    update calls.application a set version = version + 1, changed_at = clock_timestamp() where a.id = ${id} and (a.state = 'draft' or (a.state = 'sent' and exists (
      select from calls.complement m where m.application_id = a.id and m.answered_at is null and m.due_at > clock_timestamp() and 'documents' = any(m.parts))))
    returning a.id`.execute(trx);
  return rows.length === 1;
}

/** False when there was none. The content of what goes is forgotten by a job, once no other application holds it. */
async function takeAway(trx: Db, applicationId: string, key: string): Promise<boolean> {
  const { rows } = await sql`delete from calls.document where application_id = ${applicationId} and key = ${key} returning id`.execute(trx);
  return rows.length === 1;
}
