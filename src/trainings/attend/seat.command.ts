import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { findMissingNeeds } from "../holders/authorise.command.ts";
import { tellOfSession } from "../news/tell.command.ts";

interface SessionHold {
  readonly moduleId: string;
  readonly seats: number;
  readonly state: "planned" | "cancelled";
  readonly ahead: boolean;
  readonly open: boolean;
}

/** Whoever takes, gives back or changes seats of a session takes turns here. */
export async function holdSession(trx: Db, id: string): Promise<SessionHold | null> {
  const { rows } = await sql<SessionHold>`
    select s.module_id as "moduleId", s.seats, s.state, lower(s.during) > clock_timestamp() as ahead, m.state = 'open' as open
    from trainings.session s join trainings.module m on m.id = s.module_id where s.id = ${id} for no key update of s`.execute(trx);
  return rows[0] ?? null;
}

type SeatOutcome =
  | { readonly ok: true; readonly state: "taken" | "waiting" }
  | { readonly ok: false; readonly problem: "closed" | "already" }
  | { readonly ok: false; readonly problem: "needs"; readonly titles: readonly string[] };

/** A seat, or a turn on the waiting list where there is none left. `closed`: it has begun, or was cancelled; `needs`: what one knows before. */
export async function takeSeat(db: Db, sessionId: string, personId: string): Promise<SeatOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<SeatOutcome> => {
      const held = await holdSession(trx, sessionId);
      if (!held?.ahead || held.state !== "planned" || !held.open) return { ok: false, problem: "closed" };
      const titles = await findMissingNeeds(trx, held.moduleId, personId);
      if (titles.length > 0) return { ok: false, problem: "needs", titles };
      const number = await freeNumber(trx, sessionId, held.seats);
      const state = number === null ? "waiting" : "taken";
      await sql`
        insert into trainings.seat (session_id, module_id, seats, person_id, state, number)
        values (${sessionId}, ${held.moduleId}, ${held.seats}, ${personId}, ${state}, ${number})`.execute(trx);
      await tellOfSession(trx, sessionId, [personId], state === "taken" ? "seat" : "queued");
      return { ok: true, state };
    });
  } catch (error) {
    if (brokenConstraint(error) !== "seat_of_person") throw error;
    return { ok: false, problem: "already" };
  }
}

/** The lowest seat that nobody has; null when there is none. */
async function freeNumber(trx: Db, sessionId: string, seats: number): Promise<number | null> {
  const { rows } = await sql<{ number: number | null }>`
    select min(n)::int as number from generate_series(1, ${seats}) n
    where not exists (select from trainings.seat t where t.session_id = ${sessionId} and t.number = n)`.execute(trx);
  return rows[0]!.number;
}

/** Gives a seat back, or the turn on the waiting list; false for who has none, or when it has begun. Whoever waits longest has the seat. */
export function leaveSeat(db: Db, sessionId: string, personId: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const held = await holdSession(trx, sessionId);
    if (!held?.ahead) return false;
    const left = await sql`
      update trainings.seat set state = 'left', number = null
      where session_id = ${sessionId} and person_id = ${personId} and state <> 'left' and result is null`.execute(trx);
    if (left.numAffectedRows !== 1n) return false;
    await fillSeats(trx, sessionId, held);
    return true;
  });
}

/** Free seats go to those who wait, in their order; each is told. Call it with the session held. */
export async function fillSeats(trx: Db, sessionId: string, held: SessionHold): Promise<void> {
  if (!held.ahead || held.state !== "planned") return;
  const { rows } = await sql<{ personId: string }>`
    with free as (
      select n, row_number() over (order by n) as turn from generate_series(1, ${held.seats}) n
      where not exists (select from trainings.seat t where t.session_id = ${sessionId} and t.number = n)),
    waiting as (
      select id, row_number() over (order by asked_at, id) as turn from trainings.seat
      where session_id = ${sessionId} and state = 'waiting' and person_id is not null)
    update trainings.seat t set state = 'taken', number = f.n from waiting w join free f on f.turn = w.turn
    where t.id = w.id returning t.person_id as "personId"`.execute(trx);
  await tellOfSession(
    trx,
    sessionId,
    rows.map(({ personId }) => personId),
    "seat_freed",
  );
}
