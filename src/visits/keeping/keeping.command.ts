import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type House, tellPlanners } from "../news/send-news.command.ts";
import { stateAfter } from "../visit.ts";
import { lockRequest, writeJournal } from "../visits.query.ts";

/** Confirmed visits whose last stop is over: planners are asked for a report. */
export async function finishVisits(db: Db, house: House, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select r.id from visits.request r where r.state = 'confirmed'
      and (select max(upper(s.during)) from visits.stop s where s.request_id = r.id
        and s.state = 'accepted') < ${now.toISOString()}::timestamptz`.execute(db);
  for (const { id } of rows) {
    await db.transaction().execute(async (trx) => {
      const request = await lockRequest(trx, id);
      const state = request && stateAfter(request.state, "finish");
      if (!state) return;
      await sql`update visits.request set state = ${state} where id = ${id}`.execute(trx);
      await writeJournal(trx, { requestId: id, act: state, side: "house" });
      await tellPlanners(trx, house, request, "to_report");
    });
  }
}

/** The link of the first letter holds for 48 hours: what nobody confirmed is gone with it. The demonstration's stays to be seen. */
export async function forgetUnconfirmed(db: Db, now: Date): Promise<void> {
  await sql`delete from visits.request where state = 'unconfirmed' and not demo
    and asked_at < ${now.toISOString()}::timestamptz - interval '48 hours'`.execute(db);
}

/** After the visit. */
export const monthsKept = 12;

/** Twelve months after the visit, or after the end of a request without one: who asked is forgotten, what figures count stays. */
export async function eraseOld(db: Db, today: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update visits.request
      set contact_name = null, email = null, phone = null, message = null, text_digest = null, erased_at = now()
      where erased_at is null and coalesce(day, (ended_at at time zone 'Europe/Paris')::date,
        (asked_at at time zone 'Europe/Paris')::date) < ${today}::date - make_interval(months => ${monthsKept})
      returning id`.execute(trx);
    const ids = rows.map(({ id }) => id);
    await sql`
      update visits.journal set words = null
      where request_id = any(${ids}::uuid[]) and act in ('message', 'note', 'host_decline', 'host_counter', 'host_withdraw')`.execute(trx);
    await sql`delete from visits.link where request_id = any(${ids}::uuid[])`.execute(trx);
  });
}
