import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { type Asks, findLacksAtStart } from "../conditions/ask.query.ts";
import type { Lack } from "../conditions/condition.ts";
import { type House, tellHosts, tellPerson } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { hold, readClock, withQueues } from "../taking/hold.query.ts";
import { freeTime } from "../taking/offer.command.ts";
import { take } from "../taking/take.command.ts";
import { earliest } from "../arrival.ts";

type ArrivalOutcome =
  | { readonly ok: true }
  /** It has not begun, is over, or somebody said so already. */
  | { readonly ok: false; readonly problem: "late" }
  /** What they had when they booked has ended since, or was suspended: they may not begin. */
  | { readonly ok: false; readonly problem: "lacks"; readonly lacks: readonly Lack[] };

interface Starting {
  readonly personId: string | null;
  readonly resourceId: string;
  readonly from: Date;
  readonly to: Date;
  readonly overridden: readonly string[];
}

/**
 * Whoever booked is there, or a host sees them. What other rooms ask for is asked again, by the clock of the database: who lacks it may not
 * begin, but was there.
 */
export function arrive(db: Db, asks: Asks, id: string): Promise<ArrivalOutcome> {
  return db.transaction().execute(async (trx): Promise<ArrivalOutcome> => {
    const { rows } = await sql<Starting>`
      select person_id as "personId", resource_id as "resourceId", lower(during) as "from", upper(during) as "to", overridden from bookings.booking
      where id = ${id} and kind = 'booking' and state = 'booked' and arrived_at is null
        and lower(during) - make_interval(mins => ${earliest}::int) <= clock_timestamp() and upper(during) > clock_timestamp() for update`.execute(trx);
    const [starting] = rows;
    if (!starting) return { ok: false, problem: "late" };
    const { personId, from, to } = starting;
    const time = { ...starting, from: from.getTime(), to: to.getTime() };
    const lacks = personId === null ? [] : await findLacksAtStart(trx, asks, { ...time, personId }, await readClock(trx));
    if (lacks.length > 0) {
      await sql`update bookings.booking set turned_away_at = coalesce(turned_away_at, clock_timestamp()) where id = ${id}`.execute(trx);
      return { ok: false, problem: "lacks", lacks };
    }
    await sql`update bookings.booking set arrived_at = clock_timestamp(), turned_away_at = null, waits_until = null, version = version + 1 where id = ${id}`.execute(
      trx,
    );
    return { ok: true };
  });
}

/**
 * What nobody came for within its grace is free again for the rest of its time; whoever did not come is told, and may say why. Of whoever was
 * turned away it is cancelled: nobody counts that as an absence.
 */
export async function releaseMissed(db: Db): Promise<void> {
  const late = sql`b.state = 'booked' and b.kind = 'booking' and b.arrived_at is null and r.check_in and upper(b.during) > clock_timestamp()
    and lower(b.during) + make_interval(mins => r.grace) <= clock_timestamp()`;
  const { rows } = await sql<{ id: string; resource: string }>`
    select b.id, b.resource_id as resource from bookings.booking b join bookings.resource r on r.id = b.resource_id where ${late}
    order by lower(b.during) limit 500`.execute(db);
  for (const { id, resource } of rows)
    await db.transaction().execute(async (trx) => {
      const held = await hold(trx, null, await withQueues(trx, [resource]), null);
      // Held, it is asked again: they may have come meanwhile.
      const { rows: freed } = await sql<{ state: "missed" | "cancelled" }>`
        update bookings.booking b set state = case when b.turned_away_at is null then 'missed' else 'cancelled' end, waits_until = null, ended_at = clock_timestamp(), ended_by = 'house', version = b.version + 1
        from bookings.resource r where b.id = ${id} and r.id = b.resource_id and ${late} returning b.state`.execute(trx);
      if (!held || !freed[0]) return;
      await take(trx, id, []);
      await tellPerson(trx, [id], freed[0].state === "missed" ? "missed" : "turned_away");
      await freeTime(trx, held, await readClock(trx));
    });
}

/** Whoever missed it says why, once; a host reads it. */
export async function plead(db: Db, house: House, { id, plea }: { id: string; plea: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update bookings.booking set plea = ${plea}, version = version + 1
      where id = ${id} and state = 'missed' and plea is null and excused_at is null returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await tellHosts(trx, house, [id], "pleaded");
    return true;
  });
}

/** A host finds that nobody is to blame: it counts no more. */
export async function excuse(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update bookings.booking set excused_at = clock_timestamp(), version = version + 1
      where id = ${id} and state = 'missed' and excused_at is null returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await tellPerson(trx, [id], "excused");
    await record(trx, { kind: "booking", id, act: "excuse", by });
    return true;
  });
}

interface CheckIn {
  readonly checkIn: boolean;
  /** Minutes. */
  readonly grace: number;
}

/** Whether whoever booked must say that they are there. From then on: what has begun already is not taken from anybody. */
export async function saveCheckIn(db: Db, id: string, { checkIn, grace }: CheckIn, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`
      update bookings.booking b set arrived_at = clock_timestamp(), turned_away_at = null, waits_until = null from bookings.resource r
      where b.resource_id = ${id} and r.id = b.resource_id and not r.check_in and ${checkIn} and b.state = 'booked' and b.kind = 'booking'
        and b.arrived_at is null and b.during @> clock_timestamp()`.execute(trx);
    await sql`update bookings.resource set check_in = ${checkIn}, grace = ${grace}, version = version + 1, changed_at = clock_timestamp() where id = ${id}`.execute(
      trx,
    );
    await record(trx, { kind: "resource", id, act: "check_in", by, after: { check_in: checkIn, grace } });
  });
}

/** The code that hangs on the thing is worth nothing any more: another takes its place. */
export async function renewCode(db: Db, id: string, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`update bookings.resource set here_code = replace(gen_random_uuid()::text, '-', '') where id = ${id}`.execute(trx);
    await record(trx, { kind: "resource", id, act: "renew_code", by });
  });
}
