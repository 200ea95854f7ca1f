import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { documentTypes } from "../application.ts";
import { record } from "../record.command.ts";

/** Files of one instalment. */
const most = 10;

interface EvidenceForm {
  readonly instalment: string;
  readonly words: string;
  readonly file: File | null;
  readonly maxBytes: number;
}

type EvidenceOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "too_large" | "type_refused" | "empty" | "moved" | "many" };

/** What an author shows for an instalment, and a file of it. `moved`: it was accepted already; `many`: it has ten files. */
export async function showEvidence(
  db: Db,
  files: Files,
  applicationId: string,
  { instalment, words, file, maxBytes }: EvidenceForm,
  by: string,
): Promise<EvidenceOutcome> {
  return db
    .transaction()
    .execute(async (trx): Promise<EvidenceOutcome> => {
      const { rows } = await sql<{ count: number }>`
      update calls.instalment set state = 'shown', words = ${words}, reason = null, shown_by = ${by}, shown_at = clock_timestamp()
      where id = ${instalment} and application_id = ${applicationId} and state in ('planned', 'shown') and evidence <> 'none'
      returning (select count(*)::int from calls.evidence_file e where e.instalment_id = calls.instalment.id) as count`.execute(trx);
      if (!rows[0]) return { ok: false, problem: "moved" };
      if (!file) return { ok: true };
      if (rows[0].count >= most) throw new TooMany();
      const put = await files.put(file.stream(), { name: file.name, room: "calls", accept: documentTypes, maxBytes }, trx);
      if (!put.ok) throw new NotPut(put.problem);
      const { id, name, size, sha256 } = put.file;
      await sql`insert into calls.evidence_file (instalment_id, file_id, name, bytes, sha256, by) values (${instalment}, ${id}, ${name}, ${size}, ${sha256}, ${by})`.execute(
        trx,
      );
      await record(trx, { kind: "application", id: applicationId, act: "show", by, after: { instalment, sha256 } });
      return { ok: true };
    })
    .catch((error: unknown): EvidenceOutcome => {
      if (error instanceof TooMany) return { ok: false, problem: "many" };
      if (error instanceof NotPut) return { ok: false, problem: error.problem };
      throw error;
    });
}

/** Thrown within the transaction only: words without the file that was sent with them are not kept. */
class TooMany extends Error {}
class NotPut extends Error {
  readonly problem: "too_large" | "type_refused" | "empty";

  constructor(problem: "too_large" | "type_refused" | "empty") {
    super();
    this.problem = problem;
  }
}

/** A file that was shown goes, as long as the instalment is not accepted. Its content is forgotten by a job. */
export async function takeEvidenceAway(db: Db, applicationId: string, file: string): Promise<boolean> {
  const { rows } = await sql`
    delete from calls.evidence_file e using calls.instalment i
    where e.id = ${file} and i.id = e.instalment_id and i.application_id = ${applicationId} and i.state in ('planned', 'shown') returning e.id`.execute(db);
  return rows.length === 1;
}
