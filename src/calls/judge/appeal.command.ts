import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Call } from "../calls.query.ts";
import { record } from "../record.command.ts";
import { isTied } from "../ties.query.ts";
import { lastRanking, makeRanking, publishRanking } from "./decide.command.ts";
import { type RankMove, movesBetween } from "./rank.ts";

/** `late`: the published time is over, by the clock of the database; `open`: one waits already, or nothing was decided. */
export async function fileAppeal(db: Db, applicationId: string, words: string, by: string): Promise<"filed" | "late" | "open"> {
  return db.transaction().execute(async (trx) => {
    const { rows: decided } = await sql<{ late: boolean }>`
      select clock_timestamp() > d.decided_at + make_interval(days => (e.rules->>'appealDays')::int) as late
      from calls.decision d join calls.application a on a.id = d.application_id join calls.edition e on e.call_id = a.call_id and e.number = a.edition
      where a.id = ${applicationId} and d.outcome <> 'granted'`.execute(trx);
    if (!decided[0]) return "open";
    if (decided[0].late) return "late";
    const { rows } = await sql`
      insert into calls.appeal (application_id, words, filed_by) values (${applicationId}, ${words}, ${by})
      on conflict (application_id) where outcome is null do nothing returning id`.execute(trx);
    if (rows.length === 0) return "open";
    await record(trx, { kind: "application", id: applicationId, act: "appeal", by });
    return "filed";
  });
}

type SettleOutcome = { readonly ok: true; readonly moves: readonly RankMove[] } | { readonly ok: false; readonly problem: "moved" | "same_people" };

interface Settling {
  readonly outcome: "accepted" | "rejected";
  readonly answer: string;
  /** By criterion the points that count from now on. */
  readonly corrections: Readonly<Record<string, number>>;
}

/**
 * Settles an appeal, by somebody who neither decided nor judged nor wrote it. An accepted one makes the ranking again, and publishes it with what moved; what
 * a committee decided stands until it decides again.
 */
export async function settleAppeal(db: Db, call: Call, appealId: string, { outcome, answer, corrections }: Settling, by: string): Promise<SettleOutcome> {
  return db.transaction().execute(async (trx): Promise<SettleOutcome> => {
    await sql`select from calls.call where id = ${call.id} for update`.execute(trx);
    const { rows } = await sql<{ application: string; number: number; same: boolean }>`
      select p.application_id as application, a.number,
        (exists (select from calls.decision d where d.application_id = a.id and d.decided_by = ${by})
          or exists (select from calls.review r where r.application_id = a.id and r.person_id = ${by})
          or ${isTied(by)}) as same
      from calls.appeal p join calls.application a on a.id = p.application_id where p.id = ${appealId} and a.call_id = ${call.id} and p.outcome is null for update of p`.execute(
      trx,
    );
    if (!rows[0]) return { ok: false, problem: "moved" };
    if (rows[0].same) return { ok: false, problem: "same_people" };
    const last = await lastRanking(trx, call.id);
    await sql`update calls.appeal set outcome = ${outcome}, answer = ${answer}, corrections = ${JSON.stringify(corrections)}::jsonb, settled_by = ${by},
      settled_at = clock_timestamp() where id = ${appealId}`.execute(trx);
    let moves: RankMove[] = [];
    if (outcome === "accepted" && last) {
      const fresh = await makeRanking(trx, call, last.envelopeCents);
      moves = movesBetween(last.places, fresh.places);
      await publishRanking(trx, call, fresh, answer, by);
    }
    await record(trx, { kind: "application", id: rows[0].application, act: `appeal-${outcome}`, by, after: { moves: moves.length }, reason: answer });
    return { ok: true, moves };
  });
}
