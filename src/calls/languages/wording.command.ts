import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import type { OtherLanguage, Words } from "../wording.ts";

interface Wording {
  readonly language: OtherLanguage;
  readonly words: Words;
  /** As the form knew it; 0 for the first. */
  readonly version: number;
}

/** What a call says in another language. False when somebody saved it meanwhile. */
export async function saveWording(db: Db, callId: string, { language, words, version }: Wording, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      insert into calls.wording (call_id, language, words, version, by) select ${callId}, ${language}, ${JSON.stringify(words)}::jsonb, 1, ${by}
      where ${version} = 0 or exists (select from calls.wording where call_id = ${callId} and language = ${language})
      on conflict (call_id, language) do update set words = excluded.words, version = calls.wording.version + 1, by = excluded.by, at = now()
        where calls.wording.version = ${version} returning version`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { id: callId, act: "words", by, after: { language, count: Object.keys(words).length } });
    return true;
  });
}
