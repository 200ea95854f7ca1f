import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Sending } from "../answers.query.ts";
import type { Entry } from "./entry.ts";

const nothing: Entry = {
  ...{ title: "", summary: "", description: "", link: "", licence: null, version: 0, number: null },
  ...{ fileId: null, fileName: null, fileBytes: null, fileSha256: null, pictureId: null, smallId: null, alt: null },
};

export async function readEntry(db: Db, teamId: string): Promise<Entry> {
  const { rows } = await sql<Entry>`
    select title, summary, description, link, licence, file_id as "fileId", file_name as "fileName", file_bytes as "fileBytes", file_sha256 as "fileSha256",
      picture_id as "pictureId", small_id as "smallId", alt, version, number from challenges.entry where team_id = ${teamId}`.execute(db);
  return rows[0] ?? nothing;
}

/** What was sent, the last first: that one is judged. */
export async function listSendings(db: Db, teamId: string): Promise<Sending[]> {
  return (await sql<Sending>`select number, text, sha256, at from challenges.sending where team_id = ${teamId} order by number desc`.execute(db)).rows;
}
