import { sql } from "kysely";

import type { OpenCharge, OwedReader } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { routes } from "../routes.ts";
import { dueHref } from "./due-address.ts";
import { inAll } from "../say.ts";
import { type Due, dueColumns, dueGroups, dueTables } from "./ledger.query.ts";
import { ledgerTexts } from "./ledger.texts.ts";

/** What is owed for a booking: of whoever has it now, for themselves; of everybody who had it, for the place. */
export async function findOwed(db: Db, bookingId: string, reader: OwedReader): Promise<OpenCharge[]> {
  const theirs = sql`e.person_id is not distinct from (select coalesce(b.person_id, b.payer_id) from bookings.booking b where b.id = ${bookingId})`;
  const { rows } = await sql<Due>`
    select ${dueColumns} from ${dueTables} where e.booking_id = ${bookingId} and ${reader === "host" ? sql`true` : theirs} ${dueGroups} order by max(e.id)`.execute(
    db,
  );
  return rows.map(({ thingId, personId, personName, balance }) => ({
    says: inAll((locale) => {
      const t = ledgerTexts[locale].owed;
      const said = balance === 0 ? t.settled : (balance > 0 ? t.owes : reader === "host" ? t.back : t.toYou)(sayEuros(Math.abs(balance), locale));
      return rows.length > 1 ? `${personName || ledgerTexts[locale].guest}, ${said}` : said;
    }),
    href: reader === "host" ? dueHref({ thingId, personId }) : reader === "person" ? routes.mine.href() : routes.linked.href({ token: reader.link }),
    go: inAll((locale) => ledgerTexts[locale].owed[reader === "host" ? "account" : "payments"]),
  }));
}

/** Cents of the last price of a booking; null where it has none. */
export async function findQuoted(db: Db, bookingId: string): Promise<number | null> {
  const { rows } = await sql<{ cents: number }>`select cents from prices.quote where booking_id = ${bookingId} order by id desc limit 1`.execute(db);
  return rows[0]?.cents ?? null;
}

/** Of these bookings, those of which the prices say that they stand only once they are paid, and that are not: by whoever has them now. */
export async function findUnpaid(db: Db, bookingIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select b.id from bookings.booking b
    join lateral (select x.cents, x.edition_id from prices.quote x where x.booking_id = b.id order by x.id desc limit 1) q on true
    join prices.edition e on e.id = q.edition_id and e.prepay
    where b.id = any(${[...bookingIds]}::uuid[]) and q.cents + coalesce((
      select sum(y.cents) from prices.entry y where y.booking_id = b.id and y.person_id is not distinct from b.person_id and y.kind <> 'charge'), 0) > 0`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
