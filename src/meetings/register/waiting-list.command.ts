import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUpcoming, type RegistrationState } from "../meeting.ts";
import { holdMeeting } from "../meetings.query.ts";
import { type Guest, type House, tellGuests } from "../notices/notify.command.ts";

/** Gives a seat back, before the meeting is over; whoever has waited longest takes it and is told. Twice is once. */
export async function cancelRegistration(db: Db, house: House, at: { meetingId: string; id: string }): Promise<{ readonly ok: boolean }> {
  return db.transaction().execute(async (trx) => {
    const meeting = await holdMeeting(trx, at.meetingId);
    const { rows } = await sql<{ state: RegistrationState }>`select state from meetings.registration where id = ${at.id} for update`.execute(trx);
    const state = rows[0]?.state;
    if (state === "cancelled") return { ok: true };
    if (!state || !isUpcoming(state) || meeting.phase === "over") return { ok: false };
    await sql`
      update meetings.registration set state = 'cancelled', ended_at = now(), needs = '{}', needs_words = '' where id = ${at.id}`.execute(trx);
    await fillSeats(trx, house, at.meetingId);
    return { ok: true };
  });
}

/** Seats that are free go to those who wait, in the order in which they came; each is told. The meeting is held by whoever calls. */
export async function fillSeats(trx: Db, house: House, meetingId: string): Promise<void> {
  const { rows } = await sql<Guest>`
    with free as (
      select false as online, m.seats - m.registered as places from meetings.meeting m where m.id = ${meetingId} and m.on_site
      union all select true, m.online_seats - m.online_registered from meetings.meeting m where m.id = ${meetingId} and m.online
    ), next as (
      select r.id from (select id, online, row_number() over (partition by online order by turn) as rank
        from meetings.registration where meeting_id = ${meetingId} and state = 'waiting') r
      join free f on f.online = r.online where f.places is null or r.rank <= f.places
    )
    update meetings.registration r set state = 'registered' from next
    where r.id = next.id
    returning r.id, r.person_id as "personId", r.email, r.locale, r.online, r.state`.execute(trx);
  if (rows.length === 0) return;
  const meeting = await holdMeeting(trx, meetingId);
  if (meeting.state === "announced") await tellGuests(trx, house, meeting, rows, "promoted");
}
