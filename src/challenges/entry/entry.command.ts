import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { Files } from "#platform/files/files.ts";
import { keepPicture } from "#platform/files/keep-picture.ts";
import type { Picture } from "#platform/files/picture.ts";
import { record } from "../record.command.ts";
import type { Team } from "../team.ts";
import { readEntry } from "./entry.query.ts";
import { type Entry, lacks, fileTypes } from "./entry.ts";

/** False once the challenge has closed, by the clock of the database, even where the transaction began before. */
async function inTime<made>(db: Db, work: (trx: Db) => Promise<made>): Promise<made | "closed"> {
  try {
    return await db.transaction().execute(work);
  } catch (error) {
    if (brokenConstraint(error) === "entry_in_time") return "closed";
    throw error;
  }
}

type OfTeam = Pick<Team, "id" | "challengeId">;

/** The row of an entry, made if there was none, held to the end of the transaction; false for who is not in the team. */
async function holdEntry(trx: Db, { id, challengeId }: OfTeam, by: string): Promise<boolean> {
  const { rows } = await sql`select from challenges.member where team_id = ${id} and person_id = ${by} for share`.execute(trx);
  if (rows.length === 0) return false;
  await sql`insert into challenges.entry (team_id, challenge_id) values (${id}, ${challengeId}) on conflict (team_id) do nothing`.execute(trx);
  await sql`select from challenges.entry where team_id = ${id} for update`.execute(trx);
  return true;
}

export type EntryForm = Pick<Entry, "title" | "summary" | "description" | "link" | "licence" | "version">;

/** `moved`: somebody of the team was quicker. */
export const saveEntry = (db: Db, team: OfTeam, typed: EntryForm, by: string): Promise<"saved" | "moved" | "closed"> =>
  inTime(db, async (trx) => {
    const before = await readEntry(trx, team.id);
    if (!(await holdEntry(trx, team, by))) return "moved";
    const { rows } = await sql`
      update challenges.entry set title = ${typed.title}, summary = ${typed.summary}, description = ${typed.description}, link = ${typed.link}, licence = ${typed.licence},
        version = version + 1, changed_at = clock_timestamp()
      where team_id = ${team.id} and version = ${before.version === 0 && typed.version === 0 ? 1 : typed.version} returning 1`.execute(trx);
    return rows.length > 0 ? "saved" : "moved";
  });

interface FileForm {
  readonly file: File;
  readonly maxBytes: number;
}

type FileOutcome = "kept" | "too_large" | "type_refused" | "empty" | "moved" | "closed";

/** Keeps a file in the place of the one that was there; its type is what its content shows. */
export const putFile = (db: Db, files: Files, team: OfTeam, { file, maxBytes }: FileForm, by: string): Promise<FileOutcome> =>
  inTime(db, async (trx): Promise<FileOutcome> => {
    if (!(await holdEntry(trx, team, by))) return "moved";
    const put = await files.put(file.stream(), { name: file.name, room: "challenges", accept: fileTypes, maxBytes }, trx);
    if (!put.ok) return put.problem;
    const { id, name, size, sha256 } = put.file;
    await sql`
      update challenges.entry set file_id = ${id}, file_name = ${name.slice(-250)}, file_bytes = ${size}, file_sha256 = ${sha256}, version = version + 1,
        changed_at = clock_timestamp() where team_id = ${team.id}`.execute(trx);
    return "kept";
  });

/** Takes the file away, or the picture. `moved`: there was none. */
export const takeAway = (db: Db, team: OfTeam, what: "file" | "picture", by: string): Promise<"gone" | "moved" | "closed"> =>
  inTime(db, async (trx): Promise<"gone" | "moved"> => {
    if (!(await holdEntry(trx, team, by))) return "moved";
    const { rows } = await (what === "file"
      ? sql`update challenges.entry set file_id = null, file_name = null, file_bytes = null, file_sha256 = null, version = version + 1 where team_id = ${team.id} and file_id is not null returning 1`
      : sql`update challenges.entry set picture_id = null, small_id = null, alt = null, version = version + 1 where team_id = ${team.id} and picture_id is not null returning 1`
    ).execute(trx);
    return rows.length > 0 ? "gone" : "moved";
  });

/** Keeps the picture that shows what was made, with what is seen on it in words. */
export const putPicture = (db: Db, files: Files, team: OfTeam, shown: { readonly picture: Picture; readonly alt: string }, by: string) =>
  inTime(db, async (trx): Promise<"kept" | "moved"> => {
    if (!(await holdEntry(trx, team, by))) return "moved";
    const { file_id: large, small_file_id: small } = await keepPicture(files, shown.picture, { name: "demonstration", room: "challenges" }, trx);
    await sql`
      update challenges.entry set picture_id = ${large}, small_id = ${small}, alt = ${shown.alt}, version = version + 1, changed_at = clock_timestamp()
      where team_id = ${team.id}`.execute(trx);
    return "kept";
  });

type SendOutcome = "sent" | "lacks" | "moved" | "closed";

/**
 * The captain sends what stands there: its text is kept word by word, with its SHA-256. Sent again before the closing, the last counts.
 * `lacks`: something is missing. `moved`: not the captain any more, or the entry changed since they saw it.
 */
export const sendEntry = (db: Db, team: OfTeam & Pick<Team, "name">, slug: string, version: number, by: string): Promise<SendOutcome> =>
  inTime(db, async (trx): Promise<SendOutcome> => {
    if (!(await holdEntry(trx, team, by))) return "moved";
    const { rows: captain } = await sql`select from challenges.member where team_id = ${team.id} and person_id = ${by} and role = 'captain'`.execute(trx);
    const entry = await readEntry(trx, team.id);
    if (captain.length === 0 || entry.version !== version) return "moved";
    if (lacks(entry).length > 0) return "lacks";
    // Two teams that send at once take turns for their numbers.
    await waitInLine(trx, `challenges.number ${team.challengeId}`);
    await sql`
      update challenges.entry set number = coalesce(number, (select coalesce(max(o.number), 0) + 1 from challenges.entry o where o.challenge_id = ${team.challengeId}))
      where team_id = ${team.id}`.execute(trx);
    await sql`
      insert into challenges.sending (team_id, number, text, by)
      values (${team.id}, (select coalesce(max(number), 0) + 1 from challenges.sending where team_id = ${team.id}), ${textOf(entry, team.name, slug)}, ${by})`.execute(
      trx,
    );
    await record(trx, { kind: "team", id: team.id, act: "send", by, after: { version } });
    return "sent";
  });

/** What is sent, as a file that anybody can hash again. */
function textOf({ title, summary, description, link, licence, fileName, fileSha256, alt }: Entry, team: string, challenge: string): string {
  const file = fileName && { name: fileName, sha256: fileSha256 };
  return `${JSON.stringify({ challenge, team, title, summary, description, link: link || null, licence, file, picture: alt }, null, 1)}\n`;
}
