import { sql } from "kysely";

import { sha256 } from "#platform/crypto/sha256.ts";
import type { Db } from "#platform/db/db.ts";
import type { RunOnce } from "#platform/web/once.ts";
import { isToldRefusal } from "#platform/web/program.ts";
import { keyHours } from "../auth/forget-ended.job.ts";

interface AnswerRow {
  readonly print: Buffer;
  readonly done: boolean;
  readonly location: string | null;
}

/**
 * Does an act once for each key of a token. The key is taken before anything is done, so that of two who ask at once one does it. What was
 * refused leaves the key free: nothing was done. Where the end is not known, as after a fall of the process, it stays taken.
 */
export const answerOnce =
  (db: Db, token: string): RunOnce =>
  async ({ key: sent, asked }, run, ledTo) => {
    const [key, print] = [sha256(sent), sha256(asked)];
    const standing = await takeKey(db, token, key, print);
    if (standing) return !standing.print.equals(print) ? "other" : standing.done ? { kept: standing.location } : "unknown";
    const free = () => sql`delete from people.token_answer where token_id = ${token} and key = ${key}`.execute(db);
    try {
      const fresh = await run();
      const location = ledTo(fresh);
      if (location === undefined) await free();
      else await sql`update people.token_answer set done = true, location = ${location} where token_id = ${token} and key = ${key}`.execute(db);
      return { fresh };
    } catch (error) {
      if (isToldRefusal(error)) await free();
      throw error;
    }
  };

/** Null when it was free, and is taken now. */
async function takeKey(db: Db, token: string, key: Buffer, print: Buffer): Promise<AnswerRow | null> {
  const { rows: taken } = await sql<{ key: Buffer }>`
    insert into people.token_answer (token_id, key, print) values (${token}, ${key}, ${print})
    on conflict (token_id, key) do update set print = excluded.print, at = excluded.at, done = false, location = null
      where people.token_answer.at < clock_timestamp() - make_interval(hours => ${keyHours})
    returning key`.execute(db);
  if (taken.length > 0) return null;
  const { rows } = await sql<AnswerRow>`select print, done, location from people.token_answer where token_id = ${token} and key = ${key}`.execute(db);
  return rows[0] ?? { print, done: false, location: null };
}
