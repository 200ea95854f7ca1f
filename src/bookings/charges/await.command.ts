import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { tellPerson } from "../news/tell.command.ts";
import type { Pays } from "./pricing.ts";

/** Minutes to pay what stands only once it is paid: for whoever sits before the page, and after a host answered. */
export const minutesToPay = { now: 30, answered: 1440 } as const;

/**
 * Of these bookings, those that other rooms let stand only once they are paid wait for it now, no longer than until they begin, and ten minutes
 * at the least; after that they lapse. Moved or handed over they wait no longer than before; one that costs nothing more stands. In the
 * transaction that books them. Gives those that wait.
 */
export async function awaitPayment(trx: Db, { offers }: Pick<Pays, "offers">, ids: readonly string[], minutes: number = minutesToPay.now) {
  if (offers.bookingPrices.length === 0) return new Set<string>();
  const unpaid = (await Promise.all(offers.bookingPrices.map((one) => one.unpaid(trx, ids)))).flat();
  const { rows } = await sql<{ id: string; unpaid: boolean }>`
    update bookings.booking set waits_until = case when id = any(${unpaid}::uuid[]) then least(waits_until,
      greatest(least(lower(during), clock_timestamp() + make_interval(mins => ${minutes}::int)), clock_timestamp() + interval '10 minutes')) end
    where id = any(${[...ids]}::uuid[]) and state = 'booked' and (id = any(${unpaid}::uuid[]) or waits_until is not null)
    returning id, waits_until is not null as unpaid`.execute(trx);
  return new Set(rows.flatMap(({ id, unpaid: waits }) => (waits ? [id] : [])));
}

/** What waited for its payment is paid: it stands, and whoever booked is told. Nothing happens where it has ended meanwhile. */
export async function standPaid(trx: Db, id: string): Promise<void> {
  const { rows } = await sql`
    update bookings.booking set waits_until = null, version = version + 1 where id = ${id} and state = 'booked' and waits_until is not null returning 1`.execute(
    trx,
  );
  if (rows.length > 0) await tellPerson(trx, [id], "booked");
}
