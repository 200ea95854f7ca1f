import { type Kysely, sql } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import { mayCancel } from "../booking.ts";
import { take } from "../taking/take.command.ts";
import { type House, tellHosts, tellPerson } from "../news/tell.command.ts";
import { record } from "../record.command.ts";

interface Before {
  readonly state: "wished" | "asked" | "booked";
  readonly from: Date;
  readonly to: Date;
  readonly cancel: number;
  readonly now: Date;
}

const before = (id: string) => sql<Before>`
  select b.state, lower(b.during) as "from", upper(b.during) as "to", r.cancel, clock_timestamp() as now
  from bookings.booking b join bookings.resource r on r.id = b.resource_id
  where b.id = ${id} and b.state in ('wished', 'asked', 'booked') for update of b`;

const end = (id: string, state: "cancelled" | "declined", by: "person" | "host", reason: string | null) => sql`
  update bookings.booking set state = ${state}, waits_until = null, ended_at = clock_timestamp(), ended_by = ${by}, reason = ${reason}, version = version + 1
  where id = ${id}`;

type Ended = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "late" };

/** Whoever booked gives it back. `moved`: it has ended already; `late`: from then on only its host can. */
export async function cancelOwn(db: Kysely<Tables>, house: House, id: string): Promise<Ended> {
  return db.transaction().execute(async (trx) => {
    const [booking] = (await before(id).execute(trx)).rows;
    if (!booking) return { ok: false, problem: "moved" };
    if (!mayCancel(booking, booking.now)) return { ok: false, problem: "late" };
    await end(id, "cancelled", "person", null).execute(trx);
    await take(trx, id, []);
    if (booking.state === "booked") await tellHosts(trx, house, [id], "freed");
    return { ok: true };
  });
}

/** A host ends it, with the reason that whoever booked reads: declines what was asked, cancels what was booked and is not over. */
export async function endByHost(db: Kysely<Tables>, id: string, { by, reason }: { by: string; reason: string }): Promise<Ended> {
  return db.transaction().execute(async (trx) => {
    const [booking] = (await before(id).execute(trx)).rows;
    if (!booking || booking.to <= booking.now) return { ok: false, problem: "moved" };
    const state = booking.state === "booked" ? "cancelled" : "declined";
    await end(id, state, "host", reason).execute(trx);
    await take(trx, id, []);
    await tellPerson(trx, [id], state, reason);
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
