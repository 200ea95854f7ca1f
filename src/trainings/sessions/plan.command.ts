import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { fillSeats, holdSession } from "../attend/seat.command.ts";
import { tellOfSession } from "../news/tell.command.ts";
import { record } from "../record.command.ts";

/** What is typed of a session. */
export interface SessionDetails {
  readonly placeId: string;
  readonly from: Date;
  readonly to: Date;
  readonly seats: number;
  readonly trainerId: string;
  readonly note: string | null;
}

/** Announces a session of a module; null when the module is not open. */
export function planSession(db: Db, moduleId: string, details: SessionDetails, by: string): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const { placeId, from, to, seats, trainerId, note } = details;
    const { rows } = await sql<{ id: string }>`
      insert into trainings.session (module_id, place_id, during, seats, trainer_id, note, created_by)
      select m.id, ${placeId}, tstzrange(${from}, ${to}), ${seats}, ${trainerId}, ${note}, ${by} from trainings.module m
      where m.id = ${moduleId} and m.state = 'open' returning id`.execute(trx);
    const id = rows[0]?.id;
    if (!id) return null;
    await record(trx, { kind: "training_session", id, act: "plan", by, after: { module: moduleId, place: placeId, from, seats } });
    return id;
  });
}

/** Everybody who has a seat or waits for one. */
async function findGuests(trx: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select person_id as "personId" from trainings.seat where session_id = ${id} and state <> 'left' and person_id is not null`.execute(trx);
  return rows.map(({ personId }) => personId);
}

/** Another time, place, trainer or number of seats. `moved`: somebody changed it meanwhile, or it has begun; `seats`: more are taken. */
export async function changeSession(
  db: Db,
  id: string,
  details: SessionDetails,
  { by, version }: { by: string; version: number },
): Promise<"done" | "moved" | "seats"> {
  try {
    return await db.transaction().execute(async (trx) => {
      const held = await holdSession(trx, id);
      if (!held?.ahead) return "moved";
      const { placeId, from, to, seats, trainerId, note } = details;
      await lowerNumbers(trx, id, seats);
      const { rows } = await sql<{ told: boolean }>`
        with before as (select s.during, s.place_id from trainings.session s where s.id = ${id})
        update trainings.session s set place_id = ${placeId}, during = tstzrange(${from}, ${to}), seats = ${seats}, trainer_id = ${trainerId},
          note = ${note}, version = s.version + 1
        from before b where s.id = ${id} and s.version = ${version} and s.state = 'planned'
        returning b.during <> s.during or b.place_id <> s.place_id as told`.execute(trx);
      if (!rows[0]) return "moved";
      await fillSeats(trx, id, { ...held, seats });
      if (rows[0].told) await tellOfSession(trx, id, await findGuests(trx, id), "changed");
      await record(trx, { kind: "training_session", id, act: "change", by, after: { place: placeId, from, seats } });
      return "done";
    });
  } catch (error) {
    if (brokenConstraint(error) !== "seat_within") throw error;
    return "seats";
  }
}

/** Of fewer seats than were, those beyond take numbers that are free. */
async function lowerNumbers(trx: Db, id: string, seats: number): Promise<void> {
  await sql`
    with free as (
      select n, row_number() over (order by n) as turn from generate_series(1, ${seats}) n
      where not exists (select from trainings.seat t where t.session_id = ${id} and t.number = n)),
    beyond as (select id, row_number() over (order by number) as turn from trainings.seat where session_id = ${id} and number > ${seats})
    update trainings.seat t set number = f.n from beyond b join free f on f.turn = b.turn where t.id = b.id`.execute(trx);
}

/** It will not take place: whoever has a seat or waits is told why. False when it has ended, or was cancelled. */
export function cancelSession(db: Db, id: string, { by, reason }: { by: string; reason: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const held = await holdSession(trx, id);
    if (!held?.ahead || held.state !== "planned") return false;
    await sql`update trainings.session set state = 'cancelled', reason = ${reason}, version = version + 1 where id = ${id}`.execute(trx);
    await tellOfSession(trx, id, await findGuests(trx, id), "cancelled", reason);
    await record(trx, { kind: "training_session", id, act: "cancel", by, reason });
    return true;
  });
}
