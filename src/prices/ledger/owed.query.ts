import { sql } from "kysely";

import type { Owed } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { routes } from "../routes.ts";
import { inAll } from "../say.ts";
import { type Due, dueColumns, dueGroups, dueTables } from "./ledger.query.ts";
import { ledgerTexts } from "./ledger.texts.ts";

/** What is owed for a booking: of whoever has it now, for themselves; of everybody who had it, for the place. */
export async function findOwed(db: Db, bookingId: string, reader: "person" | "host"): Promise<Owed[]> {
  const theirs = sql`e.person_id = (select b.person_id from bookings.booking b where b.id = ${bookingId})`;
  const { rows } = await sql<Due>`
    select ${dueColumns} from ${dueTables} where e.booking_id = ${bookingId} and ${reader === "host" ? sql`true` : theirs} ${dueGroups} order by max(e.id)`.execute(
    db,
  );
  return rows.map(({ thingId, personId, personName, balance }) => ({
    says: inAll((locale) => {
      const t = ledgerTexts[locale].owed;
      const said = balance === 0 ? t.settled : (balance > 0 ? t.owes : reader === "host" ? t.back : t.toYou)(sayEuros(Math.abs(balance), locale));
      return rows.length > 1 ? `${personName}, ${said}` : said;
    }),
    href: reader === "host" ? routes.due.href({ thing: thingId, person: personId }) : routes.mine.href(),
    go: inAll((locale) => ledgerTexts[locale].owed[reader === "host" ? "account" : "payments"]),
  }));
}
