import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { acts, goes, type PersonalRegister, signed, signedForGood, type Who } from "#platform/personal/register.ts";
import { seatFreed } from "../keeping/seat-freed.listener.ts";
import { daysKept } from "../meeting.ts";

/** Of somebody who registered with the account, or with the address alone. */
const theirs = ({ id, addresses }: Who) => sql`(t.person_id = ${id} or lower(t.email) = any(${addresses}))`;

/** A seat that is not used yet goes back; of meetings that are over the counts stay, without the person. */
async function forgetGuest(trx: Db, who: Who): Promise<void> {
  const { rows } = await sql<{ meetingId: string }>`
    update meetings.registration t set state = 'cancelled', ended_at = now() from meetings.meeting m
    where m.id = t.meeting_id and ${theirs(who)} and t.state in ('registered', 'waiting') and m.ends_at > now()
    returning t.meeting_id as "meetingId"`.execute(trx);
  for (const { meetingId } of rows) await emit(trx, seatFreed, { meetingId }, "participation");
  await sql`
    update meetings.registration t
    set person_id = null, name = null, email = null, needs = '{}', needs_words = '', forgotten_at = now()
      where ${theirs(who)}`.execute(trx);
}

/** One comes once: of two registrations for a meeting that of the account that stays holds, and the other frees its seat. */
async function mergeRegistrations(trx: Db, { kept, gone }: Pair): Promise<void> {
  const { rows } = await sql<{ meetingId: string }>`
    update meetings.registration t set state = 'cancelled', ended_at = now()
    where t.person_id = ${gone} and t.state <> 'cancelled' and exists (
      select from meetings.registration own where own.person_id = ${kept} and own.meeting_id = t.meeting_id and own.state <> 'cancelled')
    returning t.meeting_id as "meetingId"`.execute(trx);
  for (const { meetingId } of rows) await emit(trx, seatFreed, { meetingId }, "participation");
  await sql`update meetings.registration set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

export const meetingRegister: PersonalRegister = {
  area: "meetings",
  file: "participation",
  notPersonal: {
    "meetings.meeting": {
      why: "what the institution announces, and its minutes",
      columns: ["agenda", "contact", "minutes", "online_url", "online_words", "owner_service", "provisions", "reason", "summary", "title", "venue"],
    },
    "meetings.meeting_change": { why: "what an officer changes of a meeting, and why", columns: ["place", "reason"] },
    "meetings.registration_link": "a hash",
  },
  kept: [
    {
      what: {
        fr: "Votre inscription à une rencontre\u00a0: nom, e-mail, besoins",
        en: "Your registration for a meeting: name, e-mail, needs",
        nl: "Uw inschrijving voor een bijeenkomst: naam, e-mail, noden",
      },
      why: {
        fr: "Vous accueillir\u202f; ce dont vous avez besoin s’efface le lendemain",
        en: "To welcome you; what you need goes the day after",
        nl: "U ontvangen; wat u nodig hebt verdwijnt de dag erna",
      },
      until: {
        says: {
          fr: `${daysKept} jours après la rencontre`,
          en: `${daysKept} days after the meeting`,
          nl: `${daysKept} dagen na de bijeenkomst`,
        },
        job: "participation/forget-guests",
      },
      tables: [
        {
          table: "meetings.registration",
          person: theirs,
          merge: { does: mergeRegistrations },
          erase: forgetGuest,
          sheet: "meeting_registrations",
          facts: ["asked_at", "online", "state", "came"],
          beside: {
            meeting: sql`(select m.title from meetings.meeting m where m.id = t.meeting_id)`,
            starts_at: sql`(select m.starts_at from meetings.meeting m where m.id = t.meeting_id)`,
          },
          words: { name: goes(), email: goes(), needs: goes("{}"), needs_words: goes("") },
        },
      ],
    },
    { ...acts, tables: [signed("meetings.meeting", "created_by"), signedForGood("meetings.meeting_change", "by")] },
  ],
};
