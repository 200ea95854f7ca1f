import { sql } from "kysely";

import { stretchLoan } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { addDays, dayOf, endOfDay } from "#platform/time/day.ts";
import { takeTurn } from "../lend/turn.command.ts";
import { isAway } from "../loan.ts";
import { tellBorrower } from "../news/tell.command.ts";

/** After the end of a loan. */
export const monthsKept = 24;
/** What is late is told again after so many days. */
const dunnedEvery = 3;

/** Whoever borrows is told on the day before the first and the last day, once for each, and every three days as long as it is late. */
export async function remind(db: Db, now: Date): Promise<void> {
  const today = dayOf(now);
  const tomorrow = addDays(today, 1);
  await db.transaction().execute(async (trx) => {
    const { rows: first } = await sql<{ id: string }>`
      update loans.loan set reminded_first = first_day where state = 'granted' and first_day = ${tomorrow}::date and reminded_first is distinct from first_day
      returning id`.execute(trx);
    for (const { id } of first) await tellBorrower(trx, id, "first");
    const { rows: last } = await sql<{ id: string }>`
      update loans.loan set reminded_last = last_day where state in ('out', 'sent') and last_day = ${tomorrow}::date and reminded_last is distinct from last_day
      returning id`.execute(trx);
    for (const { id } of last) await tellBorrower(trx, id, "last");
    const { rows: late } = await sql<{ id: string }>`
      update loans.loan set dunned_at = ${now} where state = 'out' and last_day < ${today}::date and resource_id is not null
        and (dunned_at is null or dunned_at < ${now}::timestamptz - make_interval(days => ${dunnedEvery}, mins => -60)) returning id`.execute(trx);
    for (const { id } of late) await tellBorrower(trx, id, "late");
  });
}

/** What is late is not free: it keeps its units to the end of tomorrow, where nobody else has them. */
export async function holdLate(db: Db, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from loans.loan where state in ('sent', 'out', 'coming') and last_day < ${dayOf(now)}::date and booking_id is not null order by id limit 2000`.execute(
    db,
  );
  for (const { id } of rows)
    await db.transaction().execute(async (trx) => {
      const turn = await takeTurn(trx, id);
      if (!turn?.loan.bookingId || !isAway(turn.loan.state)) return;
      await stretchLoan(trx, turn.loan.bookingId, endOfDay(addDays(dayOf(now), 1)), { whole: false });
    });
}

/** Who borrowed is forgotten long after the end, with the notes and pictures; what figures count stays. */
export async function forget(db: Db, files: Files, now: Date): Promise<void> {
  const over = sql`l.ended_at < ${now}::timestamptz - make_interval(months => ${monthsKept})`;
  await sql`update loans.loan l set person_id = null, purpose = null where num_nonnulls(l.person_id, l.purpose) > 0 and ${over}`.execute(db);
  await sql`update loans.carriage c set carrier = '(texte retiré)', carrier_id = null from loans.loan l where l.id = c.loan_id and c.carrier <> '(texte retiré)' and ${over}`.execute(
    db,
  );
  const { rows } = await sql<{ fileId: string | null }>`
    with gone as (
      select i.id, i.file_id from loans.inspection i join loans.loan l on l.id = i.loan_id
      where ${over} and (num_nonnulls(i.by, i.file_id) > 0 or i.note is distinct from '(texte retiré)') limit 500)
    update loans.inspection i set by = null, file_id = null, alt = null, note = '(texte retiré)' from gone where gone.id = i.id
    returning gone.file_id as "fileId"`.execute(db);
  for (const { fileId } of rows) if (fileId !== null) await files.remove(fileId);
}
