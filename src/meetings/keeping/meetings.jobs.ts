import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Job } from "#platform/jobs/job.ts";
import { daysKept } from "../meeting.ts";
import { holdMeeting } from "../meetings.query.ts";
import { type House, tellAll } from "../notices/notify.command.ts";

/** The day before, to all who have a seat. Done twice, it finds its own trace and sends nothing. */
export async function remind(db: Db, house: House): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select m.id from meetings.meeting m
    where m.state = 'announced' and m.registers
      and (m.starts_at at time zone 'Europe/Paris')::date = ((now() at time zone 'Europe/Paris')::date + 1)
      and not exists (select from meetings.meeting_reminder r where r.meeting_id = m.id and r.starts_at = m.starts_at)
    order by m.starts_at, m.id`.execute(db);
  for (const { id } of rows) {
    await db.transaction().execute(async (trx) => {
      const meeting = await holdMeeting(trx, id);
      const { rows: first } = await sql`
        insert into meetings.meeting_reminder (meeting_id, starts_at) values (${id}, ${meeting.startsAt.toISOString()}) on conflict do nothing
          returning 1`.execute(trx);
      if (first.length > 0 && meeting.state === "announced") await tellAll(trx, house, meeting, "reminder", { registeredOnly: true });
    });
  }
}

/** What people needed goes the day after; their names, addresses and links after thirty days; what nobody confirmed after two. */
export async function forgetGuests(db: Db): Promise<void> {
  await sql`delete from meetings.registration where state = 'unconfirmed' and asked_at < now() - interval '48 hours'`.execute(db);
  await sql`
    update meetings.registration r set needs = '{}', needs_words = '' from meetings.meeting m
    where m.id = r.meeting_id and (r.needs <> '{}' or r.needs_words <> '')
      and (m.state = 'cancelled' or m.ends_at < now() - interval '1 day')`.execute(db);
  await sql`
    with old as (
      update meetings.registration r
      set name = null, email = null, person_id = null, needs = '{}', needs_words = '', forgotten_at = now()
      from meetings.meeting m
      where m.id = r.meeting_id and r.forgotten_at is null and m.ends_at < now() - make_interval(days => ${daysKept})
      returning r.id)
    delete from meetings.registration_link l using old where l.registration_id = old.id`.execute(db);
}

const reminders: Job = {
  name: "participation/meeting-reminders",
  says: { fr: "Rappels avant une réunion", en: "Reminders before a meeting", nl: "Herinneringen voor een bijeenkomst" },
  cron: "10 9 * * *",
  run: (context) => remind(context.db, context),
};

const forget: Job = {
  name: "participation/forget-guests",
  says: {
    fr: "Effacement des personnes inscrites aux réunions passées",
    en: "Deletion of those registered at past meetings",
    nl: "Wissen van wie ingeschreven was voor voorbije bijeenkomsten",
  },
  cron: "50 3 * * *",
  run: ({ db }) => forgetGuests(db),
};

export const meetingsJobs: readonly Job[] = [reminders, forget];
