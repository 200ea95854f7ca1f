import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { holdDates } from "../dates/hold.command.ts";
import { giveAll } from "../rota/turn.command.ts";
import { record } from "../record.command.ts";
import type { Part } from "../service.ts";

interface TeamPlace {
  readonly serviceId: string;
  readonly personId: string;
  readonly part: Part;
  readonly by: string;
}

/** Joins the team, in the transaction of the answer to an invitation; false when the service is withdrawn. Who is of it already may become a lead. */
export async function joinTeam(trx: Db, { serviceId, personId, part, by }: TeamPlace): Promise<boolean> {
  const { rows } = await sql`select from activities.service where id = ${serviceId} and state = 'open' for share`.execute(trx);
  if (rows.length === 0) return false;
  await sql`
    insert into activities.member (service_id, person_id, part, by) values (${serviceId}, ${personId}, ${part}, ${by})
    on conflict (service_id, person_id) do update set part = excluded.part where activities.member.part = 'member'`.execute(trx);
  await record(trx, { kind: "service", id: serviceId, act: "join", by, after: { person: personId, part } });
  return true;
}

type LeaveOutcome = "done" | "gone" | "last";

/** Whoever changes who leads takes turns here, after the dates: in one order, so that nobody waits in a ring. */
async function holdTeam(trx: Db, serviceId: string): Promise<void> {
  await holdDates(trx, sql`a.service_id = ${serviceId} and upper(d.during) > clock_timestamp()`);
  await sql`select from activities.service where id = ${serviceId} for no key update`.execute(trx);
}

/** `last`: nobody else leads, and a team is never left without. */
async function isLast(trx: Db, serviceId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{ last: boolean }>`
    select exists (select from activities.member where service_id = ${serviceId} and person_id = ${personId} and part = 'lead')
      and not exists (select from activities.member where service_id = ${serviceId} and person_id <> ${personId} and part = 'lead') as last`.execute(trx);
  return rows[0]!.last;
}

/** Somebody leaves the team, or a lead ends their part: their shifts ahead go back, what they gave stays counted. */
export function leaveTeam(db: Db, serviceId: string, personId: string, { by, now }: { by: string; now: Date }): Promise<LeaveOutcome> {
  return db.transaction().execute(async (trx): Promise<LeaveOutcome> => {
    await holdTeam(trx, serviceId);
    if (await isLast(trx, serviceId, personId)) return "last";
    const gone = await sql`delete from activities.member where service_id = ${serviceId} and person_id = ${personId}`.execute(trx);
    if (gone.numAffectedRows !== 1n) return "gone";
    await sql`
      delete from activities.swap x using activities.turn t, activities.date d, activities.activity a
      where x.to_id = ${personId} and t.id = x.turn_id and d.id = t.date_id and a.id = d.activity_id and a.service_id = ${serviceId}`.execute(trx);
    await giveAll(trx, personId, serviceId, now);
    await record(trx, { kind: "service", id: serviceId, act: "leave", by, before: { person: personId } });
    return "done";
  });
}

/** Makes a lead of a member, or the other way round. */
export function changePart(db: Db, { serviceId, personId, part, by }: TeamPlace): Promise<LeaveOutcome> {
  return db.transaction().execute(async (trx): Promise<LeaveOutcome> => {
    await holdTeam(trx, serviceId);
    if (part === "member" && (await isLast(trx, serviceId, personId))) return "last";
    const changed = await sql`
      update activities.member set part = ${part} where service_id = ${serviceId} and person_id = ${personId} and part <> ${part}`.execute(trx);
    if (changed.numAffectedRows !== 1n) return "gone";
    await record(trx, { kind: "service", id: serviceId, act: "part", by, after: { person: personId, part } });
    return "done";
  });
}
