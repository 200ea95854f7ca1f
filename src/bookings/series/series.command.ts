import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pays } from "../charges/pricing.ts";
import { book, type BookOutcome } from "../book/book.command.ts";
import type { Wish } from "../taking/plan.ts";
import type { Whom } from "../whom.ts";
import { cancelOwn } from "../ending/end.command.ts";
import { type House, tellHosts, tellPerson } from "../news/tell.command.ts";

/** Books all of these dates as one series, or none. Whoever books has one message; hosts who must answer have one. */
export function bookSeries(
  db: Db,
  house: House,
  personId: string,
  wishes: readonly Wish[],
  { whom, ...pays }: Pays & { readonly whom?: Whom },
): Promise<BookOutcome> {
  return book(db, personId, wishes, {
    asks: house,
    ...(whom && { whom }),
    pays,
    async also(trx: Db, made) {
      const ids = made.map(({ id }) => id);
      await sql`update bookings.booking set series_id = ${ids[0]!} where id = any(${ids}::uuid[])`.execute(trx);
      const { id, state, unpaid } = made[0]!;
      if (!unpaid) await (state === "booked" ? tellPerson(trx, [id], state) : tellHosts(trx, house, [id], state));
    },
  });
}

/** Gives back this one and those of its series that follow, as far as they may still be cancelled. Gives how many. */
export async function cancelRest(db: Db, house: House, id: string, personId: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select b.id from bookings.booking b join bookings.booking this on this.id = ${id} and this.series_id = b.series_id
    where b.person_id = ${personId} and b.state in ('asked', 'booked') and lower(b.during) >= lower(this.during) order by lower(b.during)`.execute(db);
  let count = 0;
  for (const row of rows) if ((await cancelOwn(db, house, row.id)).ok) count += 1;
  return count;
}
