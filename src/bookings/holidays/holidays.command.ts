import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { NewHoliday } from "./holidays.form.ts";

const span = ({ first, last }: NewHoliday) => sql`daterange(${first}::date, ${last}::date, '[]')`;

const insert = (trx: Db, one: NewHoliday) =>
  sql`insert into bookings.holiday (zone, name, during, source) values (${one.zone}, ${one.name}, ${span(one)}, ${one.source})`.execute(trx);

/** What is acted on is the calendar of a zone. */
const record = (
  trx: Db,
  by: string,
  act: "add" | "remove" | "import",
  { zone, ...what }: { readonly zone: string; readonly periods?: readonly NewHoliday[] },
) => recordAct(trx, { who: by, act: `bookings.holidays_${act}`, room: "bookings", about: { kind: "holidays", id: zone }, after: what });

/** False: that zone has holidays on a part of these days already. */
export async function addHoliday(db: Db, one: NewHoliday, by: string): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await insert(trx, one);
      await record(trx, by, "add", one);
    });
    return true;
  } catch (error) {
    if (brokenConstraint(error) !== "holiday_once") throw error;
    return false;
  }
}

/** In place of those of the same zone with which they share a day. */
export async function importHolidays(db: Db, all: readonly NewHoliday[], by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`lock table bookings.holiday in share row exclusive mode`.execute(trx);
    for (const one of all) {
      await sql`delete from bookings.holiday where zone = ${one.zone} and during && ${span(one)}`.execute(trx);
      await insert(trx, one);
    }
    for (const [zone, some] of Map.groupBy(all, (one) => one.zone)) await record(trx, by, "import", { zone, periods: some });
  });
}

/** False: it was removed already. */
export async function removeHoliday(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ zone: string; name: string }>`delete from bookings.holiday where id::text = ${id} returning zone, name`.execute(trx);
    if (rows[0]) await record(trx, by, "remove", rows[0]);
    return rows.length > 0;
  });
}
