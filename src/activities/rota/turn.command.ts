import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { isNear } from "../activity.ts";
import { type DateHold, holdDate, holdDates } from "../dates/hold.command.ts";
import { tellOfDate } from "../news/tell.command.ts";

type TakenTurn = "done" | "closed" | "full" | "already" | "member";

/** Takes a shift. `closed`: it has begun or was cancelled; `full`: enough people have it; `member`: they are not of the team. */
export function takeTurn(db: Db, dateId: string, personId: string): Promise<TakenTurn> {
  return db.transaction().execute(async (trx): Promise<TakenTurn> => {
    const held = await holdDate(trx, dateId);
    if (!held?.ahead || held.state !== "planned" || held.serviceId === null) return "closed";
    if (!(await holdMember(trx, held.serviceId, personId))) return "member";
    const { rows } = await sql<{ number: number | null; own: boolean }>`
      select (select min(n)::int from generate_series(1, ${held.wanted}) n
        where not exists (select from activities.turn t where t.date_id = ${dateId} and t.number = n)) as number,
        exists (select from activities.turn t where t.date_id = ${dateId} and t.person_id = ${personId}) as own`.execute(trx);
    const { number, own } = rows[0]!;
    if (own) return "already";
    if (number === null) return "full";
    await sql`insert into activities.turn (date_id, wanted, person_id, number) values (${dateId}, ${held.wanted}, ${personId}, ${number})`.execute(trx);
    await sql`
      update activities.date d set told_at = null where d.id = ${dateId} and d.told_at is not null
        and (select count(*) from activities.turn t where t.date_id = d.id) >= d.needed`.execute(trx);
    return "done";
  });
}

/** Whether they are of the team, and stay so until the transaction ends. */
export async function holdMember(trx: Db, serviceId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`select from activities.member where service_id = ${serviceId} and person_id = ${personId} for key share`.execute(trx);
  return rows.length > 0;
}

/** Gives a shift back until it begins; whoever asked to swap it is answered by that. The team is told when people are missing soon. */
export function giveTurn(db: Db, dateId: string, personId: string, now: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const held = await holdDate(trx, dateId);
    if (!held?.ahead) return false;
    const gone = await sql`delete from activities.turn where date_id = ${dateId} and person_id = ${personId}`.execute(trx);
    if (gone.numAffectedRows !== 1n) return false;
    await tellHole(trx, held, now);
    return true;
  });
}

/** Tells the team once when this shift lacks people and is near. Call it with the date held. */
async function tellHole(trx: Db, { id, day, state }: DateHold, now: Date): Promise<void> {
  if (state !== "planned" || !isNear(day, dayOf(now))) return;
  const { rows } = await sql`
    update activities.date d set told_at = ${now} where d.id = ${id} and d.told_at is null
      and (select count(*) from activities.turn t where t.date_id = d.id) < d.needed returning id`.execute(trx);
  if (rows.length > 0) await tellOfDate(trx, id, await findTeam(trx, id), "hole");
}

async function findTeam(trx: Db, dateId: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select m.person_id as "personId" from activities.member m join activities.activity a on a.service_id = m.service_id
    join activities.date d on d.activity_id = a.id where d.id = ${dateId}
      and not exists (select from activities.turn t where t.date_id = d.id and t.person_id = m.person_id)`.execute(trx);
  return rows.map(({ personId }) => personId);
}

/** All that this person has ahead in one service, or in all, goes back; the teams are told of what lacks people soon. */
export async function giveAll(trx: Db, personId: string, serviceId: string | null, now: Date): Promise<void> {
  const held = await holdDates(
    trx,
    sql`lower(d.during) > clock_timestamp() and (${serviceId}::uuid is null or a.service_id = ${serviceId}::uuid)
      and exists (select from activities.turn t where t.date_id = d.id and t.person_id = ${personId})`,
  );
  for (const date of held) {
    await sql`delete from activities.turn where date_id = ${date.id} and person_id = ${personId}`.execute(trx);
    await tellHole(trx, date, now);
  }
}

/** Before a shift that still lacks people, the team is told again. */
const hoursBefore = 48;

/** Tells teams of shifts that lack people: a week before, and again two days before. Says of how many. */
export async function tellHoles(trx: Db, now: Date): Promise<number> {
  const near = await holdDates(
    trx,
    sql`a.service_id is not null and d.state = 'planned' and lower(d.during) > ${now} and lower(d.during) < ${now}::timestamptz + interval '8 days'
      and exists (select from activities.service s where s.id = a.service_id and s.state = 'open')
      and (select count(*) from activities.turn t where t.date_id = d.id) < d.needed
      and (d.told_at is null or (lower(d.during) < ${now}::timestamptz + make_interval(hours => ${hoursBefore})
        and d.told_at < lower(d.during) - make_interval(hours => ${hoursBefore})))`,
  );
  const due = near.filter(({ day }) => isNear(day, dayOf(now)));
  for (const { id } of due) {
    await sql`update activities.date set told_at = ${now} where id = ${id}`.execute(trx);
    await tellOfDate(trx, id, await findTeam(trx, id), "hole");
  }
  return due.length;
}

interface MinutesEntry {
  readonly turnId: string;
  readonly serviceId: string;
  readonly minutes: number;
  readonly by: string;
}

/** What somebody gave, where it was not as long as the shift: said by a lead once it is over. */
export async function sayMinutes(db: Db, { turnId, serviceId, minutes, by }: MinutesEntry): Promise<boolean> {
  const done = await sql`
    update activities.turn t set minutes = ${minutes}, minutes_by = ${by} from activities.date d join activities.activity a on a.id = d.activity_id
    where t.id = ${turnId} and d.id = t.date_id and a.service_id = ${serviceId} and upper(d.during) <= clock_timestamp() and d.state = 'planned'`.execute(db);
  return done.numAffectedRows === 1n;
}
