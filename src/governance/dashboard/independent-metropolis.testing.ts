import { type RawBuilder, sql } from "kysely";

const whole = sql`'metropolis' as kind, '' as id`;

/** What is told of the metropolis alone, counted otherwise than the indicators do, until the end of a day. */
export const ofMetropolisAlone = (day: string): Readonly<Record<string, RawBuilder<unknown>>> => ({
  "meetings.attendance": sql`select ${whole}, coalesce(sum(coalesce(came, 0) + coalesce(walk_ins, 0)), 0)::float8 as value, null as of
    from meetings.meeting where state = 'announced' and attendance_at is not null
      and date_trunc('day', starts_at at time zone 'Europe/Paris') <= ${day}::date
      and (process_id is null or process_id in (select id from processes.process where state not in ('draft', 'rehearsal')))`,
  "loans.handed": sql`select ${whole}, count(*)::float8 as value, null as of from loans.inspection s
    where s.moment in ('handed', 'received') and date_trunc('day', s.at at time zone 'Europe/Paris') <= ${day}::date`,
  "network.members": sql`select ${whole}, count(*) filter (where a.id is not null and not coalesce(a.gone <= ${day}::date, false))::float8 as value, null as of
    from (values (1)) one left join (
      select id, date_trunc('day', ended_at at time zone 'Europe/Paris') as gone from network.member
      where date_trunc('day', admitted_at at time zone 'Europe/Paris') <= ${day}::date) a on true`,
  "network.hours": sql`select ${whole}, round(coalesce(sum(quantity), 0) / 60.0)::float8 as value, null as of from network.contribution
    where state = 'confirmed' and kind = any('{time,mentoring,service,shift}') and done_on < ${day}::date + 1`,
  "network.opened": sql`select ${whole}, count(*)::float8 as value, null as of from network.project where settled_on < ${day}::date + 1 and reason is null`,
  "challenges.held": sql`select ${whole}, count(*)::float8 as value, null as of from challenges.challenge
    where date_trunc('day', published_at at time zone 'Europe/Paris') <= ${day}::date and date_trunc('day', opens_at at time zone 'Europe/Paris') <= ${day}::date`,
  "challenges.answers": sql`select ${whole}, count(*)::float8 as value, null as of from challenges.team t
    where exists (select from challenges.sending s where s.team_id = t.id and date_trunc('day', s.at at time zone 'Europe/Paris') <= ${day}::date)`,
});
