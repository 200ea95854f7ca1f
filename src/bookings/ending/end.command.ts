import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { mayCancel, type State } from "../booking.ts";
import { hold, readClock, withQueues } from "../taking/hold.query.ts";
import { freeTime } from "../taking/offer.command.ts";
import { shorten, take } from "../taking/take.command.ts";
import { type House, tellHosts, tellPerson } from "../news/tell.command.ts";
import { record } from "../record.command.ts";

interface Before {
  readonly state: Extract<State, "wished" | "asked" | "queued" | "offered" | "booked">;
  readonly from: Date;
  readonly to: Date;
  readonly cancel: number;
  readonly now: Date;
}

const before = (id: string) => sql<Before>`
  select b.state, lower(b.during) as "from", upper(b.during) as "to", r.cancel, clock_timestamp() as now
  from bookings.booking b join bookings.resource r on r.id = b.resource_id
  where b.id = ${id} and b.state in ('wished', 'asked', 'queued', 'offered', 'booked') for update of b`;

/** Holds what it is of, so that what is given back is offered to whoever queues before anybody else finds it free. */
async function holdFor(trx: Db, id: string) {
  const { rows } = await sql<{ resource: string }>`select resource_id as resource from bookings.booking where id = ${id}`.execute(trx);
  return rows[0] ? ((await hold(trx, null, await withQueues(trx, [rows[0].resource]), null)) ?? new Map()) : new Map();
}

const end = (id: string, state: "cancelled" | "declined", by: "person" | "host", reason: string | null) => sql`
  update bookings.booking set state = ${state}, waits_until = null, ended_at = clock_timestamp(), ended_by = ${by}, reason = ${reason}, version = version + 1
  where id = ${id}`;

type EndOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "late" };

/** Whoever booked gives it back. `moved`: it has ended already; `late`: from then on only its host can. */
export async function cancelOwn(db: Db, house: House, id: string): Promise<EndOutcome> {
  return db.transaction().execute(async (trx) => {
    const held = await holdFor(trx, id);
    const [booking] = (await before(id).execute(trx)).rows;
    if (!booking) return { ok: false, problem: "moved" };
    if (!mayCancel(booking, booking.now)) return { ok: false, problem: "late" };
    await end(id, "cancelled", "person", null).execute(trx);
    await take(trx, id, []);
    if (booking.state === "booked") await tellHosts(trx, house, [id], "freed");
    await freeTime(trx, held, await readClock(trx));
    return { ok: true };
  });
}

/** Whoever has it gives back what is left of its time, to the minute. `moved`: it has not begun, or is over. */
export async function giveBack(db: Db, id: string): Promise<EndOutcome> {
  return db.transaction().execute(async (trx) => {
    const held = await holdFor(trx, id);
    const [booking] = (await before(id).execute(trx)).rows;
    const until = booking && new Date(Math.floor(booking.now.getTime() / 60_000) * 60_000 + 60_000);
    if (booking?.state !== "booked" || booking.from > booking.now || !until || until >= booking.to) return { ok: false, problem: "moved" };
    await shorten(trx, id, until);
    await freeTime(trx, held, booking.now);
    return { ok: true };
  });
}

/** A host ends it, with the reason that whoever booked reads: declines what was asked, cancels what was booked and is not over. */
export async function endByHost(db: Db, id: string, { by, reason }: { by: string; reason: string }): Promise<EndOutcome> {
  return db.transaction().execute(async (trx) => {
    const held = await holdFor(trx, id);
    const [booking] = (await before(id).execute(trx)).rows;
    if (!booking || booking.to <= booking.now) return { ok: false, problem: "moved" };
    const state = booking.state === "booked" ? "cancelled" : "declined";
    await end(id, state, "host", reason).execute(trx);
    await take(trx, id, []);
    await tellPerson(trx, [id], state, reason);
    await freeTime(trx, held, await readClock(trx));
    await record(trx, {
      kind: "booking",
      id,
      act: state === "cancelled" ? "cancel" : "decline",
      by,
      before: { state: booking.state },
      after: { state },
      reason,
    });
    return { ok: true };
  });
}
