import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { tellApplicant } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { admit, goOn } from "./referees.command.ts";

export interface Answer {
  readonly state: "confirmed" | "unable" | "opposed";
  readonly words: string | null;
  readonly by: string;
}

type AnswerOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "own" | "twice" };

/** A member answers whether it knows who applies; then the application goes on. `own`: they are on the applicant's side; `twice`: they answered for another member. */
export async function answerReferee(db: Db, memberId: string, refereeId: string, { state, words, by }: Answer): Promise<AnswerOutcome> {
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`select from network.member where id = ${memberId} for update`.execute(trx);
      const { rows } = await sql<{ id: string }>`
        update network.referee r set state = ${state}, words = ${words}, person_id = ${by}, answered_at = clock_timestamp()
        from network.member m where m.id = r.member_id and m.state = 'applied' and r.id = ${refereeId} and r.member_id = ${memberId} and r.state = 'asked'
        returning r.id`.execute(trx);
      if (rows.length === 0) return { ok: false, problem: "moved" };
      await goOn(trx, memberId);
      return { ok: true };
    });
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "referee_is_somebody_else") return { ok: false, problem: "own" };
    if (broken === "referee_answers_once") return { ok: false, problem: "twice" };
    throw error;
  }
}

/** Whoever applied takes it back. */
export async function withdraw(db: Db, memberId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.member set state = 'withdrawn', ended_at = clock_timestamp(), version = version + 1 where id = ${memberId} and state = 'applied'`.execute(
    db,
  );
  return numAffectedRows === 1n;
}

interface Decision {
  readonly accepts: boolean;
  readonly reason: string;
  readonly by: string;
}

/** A coordinator decides what was escalated, with reasons that the applicant reads. */
export async function decide(db: Db, memberId: string, { accepts, reason, by }: Decision): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      select id from network.member where id = ${memberId} and state = 'applied' and escalated_at is not null for update`.execute(trx);
    if (rows.length === 0) return false;
    if (accepts) await admit(trx, memberId, { by, reason });
    else {
      await sql`
        update network.member set state = 'refused', ended_at = clock_timestamp(), decided_by = ${by}, reason = ${reason}, version = version + 1
        where id = ${memberId}`.execute(trx);
      await tellApplicant(trx, memberId, "refused");
    }
    await record(trx, { kind: "member", id: memberId, act: accepts ? "admit" : "refuse", by, reason });
    return true;
  });
}
