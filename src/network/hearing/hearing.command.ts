import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { findActing } from "../members.query.ts";
import { tellActing } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";

interface Call {
  readonly grounds: string;
  readonly heardOn: string;
  readonly by: string;
}

/** Calls a member to a hearing; null when one is open already. */
export async function callHearing(db: Db, memberId: string, { grounds, heardOn, by }: Call): Promise<string | null> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        insert into network.hearing (member_id, grounds, heard_on, called_by)
        select id, ${grounds}, ${heardOn}::date, ${by}::uuid from network.member where id = ${memberId} and state = 'admitted' returning id`.execute(trx);
      const id = rows[0]?.id ?? null;
      if (id === null) return null;
      await tellActing(trx, memberId, await findActing(trx, [memberId]), "hearing", routes.hearing.href({ id }));
      await record(trx, { kind: "hearing", id, act: "call", by });
      return id;
    });
  } catch (error) {
    if (brokenConstraint(error) === "hearing_once") return null;
    throw error;
  }
}

/** The member answers in writing, until it is decided. */
export async function defend(db: Db, hearingId: string, defence: string, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.hearing set defence = ${defence}, defence_by = ${by} where id = ${hearingId} and outcome is null`.execute(db);
  return numAffectedRows === 1n;
}

interface Ruling {
  readonly outcome: "excluded" | "kept" | "dropped";
  readonly reasons: string;
  readonly by: string;
}

/** `early`: the day of the hearing has not come; `called`: who called it does not decide. */
type DecideOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "early" | "called" };

const problems: Readonly<Record<string, "early" | "called">> = { hearing_first: "early", hearing_two: "called" };

/** Decides after the day of the hearing, by somebody else than who called it; it may be dropped before. */
export async function decideHearing(db: Db, hearingId: string, { outcome, reasons, by }: Ruling): Promise<DecideOutcome> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ memberId: string }>`
        update network.hearing set outcome = ${outcome}, reasons = ${reasons}, decided_by = ${by}, decided_at = clock_timestamp()
        where id = ${hearingId} and outcome is null returning member_id as "memberId"`.execute(trx);
      const memberId = rows[0]?.memberId;
      if (!memberId) return { ok: false, problem: "moved" };
      if (outcome === "excluded")
        await sql`
          update network.member set state = 'excluded', ended_at = clock_timestamp(), decided_by = ${by}, version = version + 1
          where id = ${memberId} and state = 'admitted'`.execute(trx);
      await tellActing(trx, memberId, await findActing(trx, [memberId]), "decided", routes.hearing.href({ id: hearingId }));
      await record(trx, { kind: "hearing", id: hearingId, act: outcome, by, reason: reasons });
      return { ok: true };
    });
  } catch (error) {
    const problem = problems[brokenConstraint(error) ?? ""];
    if (!problem) throw error;
    return { ok: false, problem };
  }
}
