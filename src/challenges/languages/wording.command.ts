import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import type { OtherLanguage, Words } from "../wording.ts";

interface WordingForm {
  readonly language: OtherLanguage;
  readonly words: Words;
  /** As the form knew it; 0 for the first. */
  readonly version: number;
}

/** What a challenge says in another language. False when somebody saved it meanwhile. */
export const saveWording = (db: Db, challengeId: string, { language, words, version }: WordingForm, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      insert into challenges.wording (challenge_id, language, words, version, by) select ${challengeId}, ${language}, ${JSON.stringify(words)}::jsonb, 1, ${by}
      where ${version} = 0 or exists (select from challenges.wording where challenge_id = ${challengeId} and language = ${language})
      on conflict (challenge_id, language) do update set words = excluded.words, version = challenges.wording.version + 1, by = excluded.by, at = clock_timestamp()
        where challenges.wording.version = ${version} returning version`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "challenge", id: challengeId, act: "words", by, after: { language, count: Object.keys(words).length } });
    return true;
  });
