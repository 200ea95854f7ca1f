import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { PersonRecords } from "../offers.ts";

/** What this room and the platform under it keep about a person. No secret (token, hash, key), and of other persons nothing. */
export const ownRecords: PersonRecords = {
  room: "people",
  async records(db, personId) {
    const sheets: Record<string, object[]> = {};
    for (const [sheet, query] of Object.entries(sheetsOf(personId))) sheets[sheet] = await rowsOf(db, query);
    return sheets;
  },
};

async function rowsOf(db: Db, query: RawBuilder<object>): Promise<object[]> {
  return (await query.execute(db)).rows;
}

const sheetsOf = (person: string): Record<string, RawBuilder<object>> => ({
  profile: sql`
    select id, name, email, email_verified, two_factor_enabled, locale, created_at, updated_at from people.person where id = ${person}`,
  addresses: sql`
    select new_email, previous_email, asked_at, confirmed_at from people.email_change where person_id = ${person} order by asked_at`,
  ways_to_sign_in: sql`
    select case provider_id when 'credential' then 'password' else provider_id end as way, null as name, created_at
      from people.account where person_id = ${person}
    union all select 'passkey', name, created_at from people.passkey where person_id = ${person}
    order by created_at`,
  sessions: sql`
    select created_at, expires_at, user_agent as browser, second_factor_at from people.session where person_id = ${person} order by created_at`,
  consents: sql`select what, version, given_at, withdrawn_at from people.consent where person_id = ${person} order by given_at`,
  copies_of_data: sql`select asked_at, ready_at, expires_at, size as bytes from people.data_copy where person_id = ${person} order by asked_at`,
  structures_made: sql`select id, name, kind, created_at from people.structure where created_by = ${person} order by created_at`,
  mails: sql`
    select m.subject, m.locale, m.room, m.state, m.created_at, m.sent_at
    from platform.mail m join people.person p on p.email = m.recipient where p.id = ${person} order by m.created_at`,
  long_work: sql`select kind, title, state, created_at, finished_at from platform.task where started_by = ${person} order by created_at`,
  acts_as_staff: sql`select at, act, room, about_kind, reason from platform.audit where who = ${person} order by id`,
});
