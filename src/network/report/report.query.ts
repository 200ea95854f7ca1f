import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** What is told of a year, in the order in which it is read. */
export const figures = [
  "members",
  "places",
  "leaders",
  "partners",
  "persons",
  "admitted",
  "ended",
  "applied",
  "contributions",
  "givers",
  "minutes",
  "unpaidMinutes",
  "equipmentDays",
  "credits",
  "paidCents",
  "pairings",
  "sessions",
  "sessionMinutes",
  "meetings",
  "votes",
  "carried",
  "decisions",
  "asked",
  "answered",
  "duesCents",
  "receivedCents",
  "waivedCents",
] as const;
export type Figure = (typeof figures)[number];

/** Of a year: members at its end, or today; the rest during it. Minutes, days, hundredths of a credit, cents. */
export type Year = Readonly<Record<Figure, number>>;

/** Figures of one year; what was corrected or withdrawn does not count. What was given is kept in sums, by the trigger that each contribution passes. */
export async function findYear(db: Db, year: number): Promise<Year> {
  const { rows } = await sql<Year>`
    with y as (select make_date(${year}::int, 1, 1) as first, make_date(${year}::int + 1, 1, 1) as after,
        make_date(${year}::int, 1, 1)::timestamp at time zone 'Europe/Paris' as begins, make_date(${year}::int + 1, 1, 1)::timestamp at time zone 'Europe/Paris' as ends),
      at_end as (select m.college from network.member m, y where m.admitted_at < y.ends and (m.ended_at is null or m.ended_at >= y.ends)),
      met as (select s.minutes from network.session s, y where s.confirmed_at is not null and s.held_on >= y.first and s.held_on < y.after),
      general as (select g.id from network.general_meeting g, y where g.state = 'closed' and g.held_at >= y.begins and g.held_at < y.ends),
      due as (select d.amount_cents, d.state from network.due d where d.year = ${year})
    select (select count(*)::int from at_end) as members,
      (select count(*)::int from at_end where college = 'places') as places, (select count(*)::int from at_end where college = 'leaders') as leaders,
      (select count(*)::int from at_end where college = 'partners') as partners, (select count(*)::int from at_end where college = 'persons') as persons,
      (select count(*)::int from network.member m where m.admitted_at >= y.begins and m.admitted_at < y.ends) as admitted,
      (select count(*)::int from network.member m where m.admitted_at is not null and m.ended_at >= y.begins and m.ended_at < y.ends) as ended,
      (select count(*)::int from network.member m where m.applied_at >= y.begins and m.applied_at < y.ends) as applied,
      g.*,
      coalesce((select sum(v.amount)::float8 from network.payment p join network.movement v on v.number = p.settled
        where p.settled_at >= y.begins and p.settled_at < y.ends), 0) as "paidCents",
      (select count(*)::int from network.pairing b where b.began_at >= y.begins and b.began_at < y.ends) as pairings,
      (select count(*)::int from met) as sessions, coalesce((select sum(minutes)::int from met), 0) as "sessionMinutes",
      (select count(*)::int from general) as meetings,
      (select count(*)::int from network.agenda_item i where i.adopted is not null and i.meeting_id in (select id from general)) as votes,
      (select count(*)::int from network.agenda_item i where i.adopted and i.meeting_id in (select id from general)) as carried,
      (select count(*)::int from network.decision d where d.state = 'adopted' and d.decided_at >= y.begins and d.decided_at < y.ends) as decisions,
      (select count(*)::int from network.question q where q.state in ('open', 'answered') and q.asked_at >= y.begins and q.asked_at < y.ends) as asked,
      (select count(*)::int from network.question q where q.state = 'answered' and q.asked_at >= y.begins and q.asked_at < y.ends) as answered,
      coalesce((select sum(amount_cents)::float8 from due), 0) as "duesCents",
      coalesce((select sum(amount_cents)::float8 from due where state = 'received'), 0) as "receivedCents",
      coalesce((select sum(amount_cents)::float8 from due where state = 'waived'), 0) as "waivedCents"
    from y, lateral (select coalesce(sum(contributions), 0)::int as contributions, (count(*) filter (where contributions > 0))::int as givers,
      coalesce(sum(minutes), 0)::float8 as minutes, coalesce(sum(unpaid), 0)::float8 as "unpaidMinutes", coalesce(sum(days), 0)::float8 as "equipmentDays",
      coalesce(sum(value), 0)::float8 as credits from network.given_year where year = ${year}::int) g`.execute(db);
  return rows[0]!;
}

/** Years that can be told, the latest first: from the first admission to today. */
export async function findYears(db: Db, today: string): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select generate_series(${Number(today.slice(0, 4))}::int,
      coalesce((select extract(year from min(admitted_at) at time zone 'Europe/Paris')::int from network.member), ${Number(today.slice(0, 4))}::int), -1) as year`.execute(
    db,
  );
  return rows.map(({ year }) => year);
}
