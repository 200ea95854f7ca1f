import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { attestResidency } from "../attest.command.ts";
import { isSameCode } from "../code-secret.ts";
import { mostTries } from "../residency.ts";
import { findOpenLetter, type OpenLetter } from "../residency.query.ts";

type CodeOutcome = { ok: true } | { ok: false; problem: "none" | "not_sent" | "expired" | "locked" } | { ok: false; problem: "wrong"; left: number };

interface Asking {
  readonly db: Db;
  readonly settings: Settings;
  readonly now: Date;
  readonly communeName: (code: string) => string;
}

/** The code of the letter proves the address, once. A wrong one is counted even when many are tried at once. */
export function consumeCode({ db, settings, now, communeName }: Asking, personId: string, code: string): Promise<CodeOutcome> {
  return db.transaction().execute(async (trx): Promise<CodeOutcome> => {
    await sql`select from people.person where id = ${personId} for update`.execute(trx);
    const letter = await findOpenLetter(trx, personId);
    if (!letter) return { ok: false, problem: "none" };
    if (!letter.code_hash) return { ok: false, problem: "not_sent" };
    if (letter.until <= now) {
      await close(trx, letter, "ended_at");
      return { ok: false, problem: "expired" };
    }
    if (!isSameCode(settings, letter.id, code, letter.code_hash)) return countWrong(trx, letter);
    await close(trx, letter, "used_at");
    const communeCode = letter.commune_code;
    await attestResidency(trx, { personId, communeCode, communeName: communeName(communeCode), how: "post", by: null });
    return { ok: true };
  });
}

async function countWrong(trx: Db, letter: OpenLetter): Promise<CodeOutcome> {
  const tries = letter.tries + 1;
  await trx.updateTable("people.residency_letter").set({ tries }).where("id", "=", letter.id).execute();
  if (tries < mostTries) return { ok: false, problem: "wrong", left: mostTries - tries };
  await close(trx, letter, "ended_at");
  return { ok: false, problem: "locked" };
}

/** The address was for the letter only: it goes with it. */
async function close(trx: Db, { id }: OpenLetter, when: "used_at" | "ended_at"): Promise<void> {
  await trx
    .updateTable("people.residency_letter")
    .set({ [when]: sql`now()`, recipient: null, street: null, postal_code: null, city: null })
    .where("id", "=", id)
    .execute();
}
