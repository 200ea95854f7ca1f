import { sql } from "kysely";

import { emit } from "#platform/events/events.ts";
import type { Erasing, PersonRecords } from "#people";
import { seatFreed } from "../keeping/seat-freed.listener.ts";

/** What meetings keep about a person, for thirty days after each. */
export const meetingRecords: PersonRecords = {
  room: "participation",
  async records(db, personId) {
    const { rows } = await sql<object>`
      select m.title as meeting, m.starts_at, r.name, r.email, r.online, r.needs, r.needs_words, r.state, r.asked_at, r.came
      from meetings.registration r join meetings.meeting m on m.id = r.meeting_id where r.person_id = ${personId} order by m.starts_at`.execute(db);
    return { meeting_registrations: rows };
  },
};

/** A seat that is not used yet goes back; of meetings that are over the counts stay, without the person. */
export const meetingErasing: Erasing = {
  room: "participation",
  async erase(trx, personId) {
    const { rows } = await sql<{ meetingId: string }>`
      update meetings.registration r set state = 'cancelled', ended_at = now() from meetings.meeting m
      where m.id = r.meeting_id and r.person_id = ${personId} and r.state in ('registered', 'waiting') and m.ends_at > now()
      returning r.meeting_id as "meetingId"`.execute(trx);
    for (const { meetingId } of rows) await emit(trx, seatFreed, { meetingId }, "participation");
    await sql`
      update meetings.registration
      set person_id = null, name = null, email = null, needs = '{}', needs_words = '', forgotten_at = now()
        where person_id = ${personId}`.execute(trx);
    await sql`update meetings.meeting set created_by = null where created_by = ${personId}`.execute(trx);
    await sql`update meetings.meeting_change set by = null where by = ${personId}`.execute(trx);
  },
};
