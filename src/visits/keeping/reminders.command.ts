import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { addDays } from "#platform/time/day.ts";
import { type House, tellAll, tellPlanners } from "../news/send-news.command.ts";
import { findVisit, lockRequest, writeJournal } from "../visits.query.ts";

interface DueReminder {
  readonly id: string;
  readonly day: string;
  readonly ahead: 7 | 1;
}

/**
 * A reminder late by a few days is still sent, if the house was closed. Who confirmed less than a week ahead has just read the
 * programme: only the day before counts.
 */
export async function sendReminders(db: Db, house: House, today: string): Promise<void> {
  const { rows } = await sql<DueReminder>`
    select r.id, r.day, due.ahead from visits.request r
    cross join lateral (
      select 7 as ahead where r.day between ${addDays(today, 4)}::date and ${addDays(today, 7)}::date
        and (r.published_at at time zone 'Europe/Paris')::date <= r.day - 7
      union all select 1 where r.day between ${today}::date and ${addDays(today, 1)}::date
    ) due
    where r.state = 'confirmed' and not exists (select from visits.reminder m where m.request_id = r.id and m.day = r.day and m.ahead = due.ahead)
    order by r.day, r.id`.execute(db);
  for (const due of rows) await remind(db, house, due);
}

async function remind(db: Db, house: House, { id, day, ahead }: DueReminder): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const request = await lockRequest(trx, id);
    if (request?.state !== "confirmed" || request.day !== day) return;
    const { rows } = await sql`
      insert into visits.reminder (request_id, day, ahead) values (${id}, ${day}, ${ahead}) on conflict do nothing returning 1`.execute(trx);
    if (rows.length === 0) return;
    await tellAll(trx, house, await findVisit(trx, request), "reminder");
    await tellPlanners(trx, house, request, "reminder");
    await writeJournal(trx, { requestId: id, act: "reminded", side: "house", internal: true });
  });
}
