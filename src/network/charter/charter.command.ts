import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { tellMembers } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";

export interface NewCharter {
  readonly number: number;
  readonly words: string;
  readonly wordsEn: string | null;
  readonly wordsNl: string | null;
  readonly changed: string;
  readonly decisionId: string;
}

const late = ["charter_in_turn", "charter_of_decision", "charter_adopted", "charter_pkey"];

/** The next version, by a decision that members adopted; they are told, and each signs it. False where another one was written meanwhile. */
export async function writeCharter(db: Db, { number, words, wordsEn, wordsNl, changed, decisionId }: NewCharter, by: string): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`
        insert into network.charter (number, words, words_en, words_nl, changed, decision_id, written_by)
        values (${number}, ${words}, ${wordsEn}, ${wordsNl}, ${changed}, ${decisionId}, ${by})`.execute(trx);
      await record(trx, { kind: "decision", id: decisionId, act: "write_charter", by, after: { number } });
      await tellMembers(trx, "charter", String(number), routes.charter.href());
    });
    return true;
  } catch (error) {
    if (late.includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}

/** A member signs the version that its representative has read; false where it is no longer that of today, or was signed. */
export async function signCharter(db: Db, memberId: string, number: number, by: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`
      insert into network.signature (member_id, number, person_id) values (${memberId}, ${number}, ${by}) on conflict do nothing`.execute(db);
    return numAffectedRows === 1n;
  } catch (error) {
    if (["signature_of_today", "signature_by_its_own"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}
