import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf, endOfDay, startOfDay } from "#platform/time/day.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import type { FetchOutcome } from "#platform/web/fetch-public.ts";
import { record } from "../record.command.ts";
import { type Bookable, hold, readClock, withQueues } from "../taking/hold.query.ts";
import { takingsNow } from "../taking/lapse.command.ts";
import { offerWaiting } from "../taking/offer.command.ts";
import { type OutsideFault, type Piece, piecesOf } from "./outside.ts";
import type { DueOutside } from "./outside.query.ts";
import { readCalendar } from "./read-calendar.ts";

interface Reading {
  readonly fetch: (address: string) => Promise<FetchOutcome>;
  /** "https://beffroi.example": one of our own calendars blocks nothing of ours, or each booking would block itself. */
  readonly site: string;
  readonly now: Date;
}

/** Reads a calendar and keeps free of bookings what it says is busy. What cannot be read is noted, and what was read last stands. */
export async function refresh(db: Db, { id, address, resourceId, horizon }: DueOutside, { fetch, site, now }: Reading): Promise<void> {
  const within = { from: startOfDay(dayOf(now)).getTime(), to: endOfDay(addDays(dayOf(now), horizon)).getTime() };
  const fetched: FetchOutcome = new URL(address).host === new URL(site).host ? { ok: false, fault: "address" } : await fetch(address);
  const read = fetched.ok ? readCalendar(fetched.text, within) : fetched;
  await db.transaction().execute(async (trx) => {
    if (!read.ok) await noteFault(trx, id, read.fault);
    else await block(trx, { id, resourceId }, read, within);
  });
}

const noteFault = (trx: Db, id: string, fault: OutsideFault) =>
  sql`update bookings.outside set tried_at = clock_timestamp(), fault = ${fault} where id = ${id}`.execute(trx);

type CalendarReading = Extract<ReturnType<typeof readCalendar>, { ok: true }>;

async function block(trx: Db, { id, resourceId }: Pick<DueOutside, "id" | "resourceId">, { busy, events }: CalendarReading, within: Span): Promise<void> {
  const held = await hold(trx, null, await withQueues(trx, [resourceId]), null);
  const resource = held?.get(resourceId);
  const { rows: known } = await sql<{ name: string }>`
    update bookings.outside set tried_at = clock_timestamp(), read_at = clock_timestamp(), fault = null, events = ${events} where id = ${id} returning name`.execute(
    trx,
  );
  // Its host took it away meanwhile.
  if (!held || !resource || !known[0]) return;
  const now = await readClock(trx);
  await keepBusy(trx, id, busy);
  const before = await findBlocks(trx, id, within);
  const own = new Set(before.map((one) => one.id));
  const wishes = busy.map(({ from, to }) => ({ resourceId, from: new Date(from), to: new Date(to), units: 1, people: null, purpose: null }));
  const takings = (await takingsNow(trx, held, wishes, now)).filter(({ bookingId }) => !own.has(bookingId));
  const wanted = new Map(busy.flatMap((span) => piecesOf(span, resource, takings)).map((piece) => [keyOf(piece), piece]));
  const gone = before.filter((one) => !wanted.delete(keyOf(one)));
  await unblock(
    trx,
    gone.map((one) => one.id),
  );
  await insertBlocks(trx, { id, name: known[0].name, resource }, [...wanted.values()]);
  await offerWaiting(trx, held, now);
}

const keyOf = ({ from, to, units }: Piece): string => `${from} ${to} ${units.toSorted((a, b) => a - b).join()}`;

async function keepBusy(trx: Db, id: string, busy: readonly Span[]): Promise<void> {
  await sql`delete from bookings.outside_busy where outside_id = ${id}`.execute(trx);
  await sql`
    insert into bookings.outside_busy (outside_id, during)
    select ${id}, tstzrange(b."from", b."to") from json_to_recordset(${JSON.stringify(datesOf(busy))}::json) b ("from" timestamptz, "to" timestamptz)`.execute(
    trx,
  );
}

const datesOf = (spans: readonly Span[]) => spans.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) }));

async function findBlocks(trx: Db, id: string, { from }: Span): Promise<(Piece & { readonly id: string })[]> {
  const { rows } = await sql<{ id: string; from: Date; to: Date; units: number[] }>`
    select b.id, lower(b.during) as "from", upper(b.during) as "to", array_agg(t.unit_id) as units
    from bookings.booking b join bookings.taking t on t.booking_id = b.id and t.padded = 0
    where b.outside_id = ${id} and b.state = 'booked' and upper(b.during) > ${new Date(from)} group by b.id`.execute(trx);
  return rows.map((row) => ({ ...row, from: row.from.getTime(), to: row.to.getTime() }));
}

/** A block of the house's own making leaves no trace: nobody asked for it. */
async function unblock(trx: Db, ids: readonly string[]): Promise<void> {
  await sql`delete from bookings.taking where booking_id = any(${[...ids]}::uuid[])`.execute(trx);
  await sql`delete from bookings.booking where id = any(${[...ids]}::uuid[])`.execute(trx);
}

interface Blocking {
  readonly id: string;
  readonly name: string;
  readonly resource: Bookable;
}

/** A booking has 200 units at most, a whole takes all that is in it however many. */
const mostUnits = 200;

async function insertBlocks(trx: Db, { id, name, resource }: Blocking, pieces: readonly Piece[]): Promise<void> {
  const rows = pieces.map((piece, at) => ({ at, from: new Date(piece.from), to: new Date(piece.to), count: Math.min(piece.units.length, mostUnits) }));
  const takes = pieces.flatMap(({ units }, at) => units.map((unit) => ({ at, unit })));
  await sql`
    with wished as (
      select gen_random_uuid() as id, w.at, w.count, tstzrange(w."from", w."to") as during
      from json_to_recordset(${JSON.stringify(rows)}::json) w (at integer, "from" timestamptz, "to" timestamptz, count smallint)),
    made as (
      insert into bookings.booking (id, resource_id, kind, during, padded, units, purpose, state, outside_id)
      select w.id, ${resource.id}, 'block', w.during, w.during, w.count, ${name}, 'booked', ${id} from wished w)
    insert into bookings.taking (booking_id, unit_id, padded, during)
    select w.id, t.unit, p.padded, w.during
    from json_to_recordset(${JSON.stringify(takes)}::json) t (at integer, unit integer) join wished w on w.at = t.at, (values (0), (1)) p (padded)`.execute(
    trx,
  );
}

/** Its host keeps it no more: what it blocked ahead is free, and offered to whoever queues for it. False: there was none. */
export async function removeOutside(db: Db, id: string, { resourceId, by }: { resourceId: string; by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const held = await hold(trx, null, await withQueues(trx, [resourceId]), null);
    const { rows } = await sql<{ id: string }>`select id from bookings.outside where id::text = ${id} and resource_id = ${resourceId} for update`.execute(trx);
    if (!held || !rows[0]) return false;
    const now = await readClock(trx);
    await unblock(
      trx,
      (await findBlocks(trx, rows[0].id, { from: now.getTime(), to: Number.POSITIVE_INFINITY })).map((one) => one.id),
    );
    await sql`delete from bookings.outside where id = ${rows[0].id}`.execute(trx);
    await offerWaiting(trx, held, now);
    await record(trx, { kind: "resource", id: resourceId, act: "remove_outside", by });
    return true;
  });
}
