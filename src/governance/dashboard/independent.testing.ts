import { type RawBuilder, sql } from "kysely";
import { bookings, heldOpenings, members, metres, ofPersons, opened, toldOfTelework } from "./independent-rows.testing.ts";

import type { Db } from "#platform/db/db.ts";
import { countOccupation } from "./independent-occupation.testing.ts";
import { byPart, type CountOfPart, type IndependentCount, ofPlaces } from "./independent-places.testing.ts";
import { ofMetropolisAlone } from "./independent-metropolis.testing.ts";

/**
 * Every figure of a day counted a second time, by SQL that shares nothing with the code of the rooms: from what their definitions say in
 * words. Key: indicator, kind and id of the part. Tests hold the dashboards against it. `wanted`: which indicators, all of them unless said.
 */
export async function countAgain(db: Db, day: string, wanted: (indicator: string) => boolean = () => true): Promise<ReadonlyMap<string, IndependentCount>> {
  const all = new Map<string, IndependentCount>();
  const put = (indicator: string, rows: readonly CountOfPart[]) => {
    for (const { kind, id, value, of } of rows) all.set(`${indicator} ${kind} ${id}`, { value, of });
  };
  for (const [indicator, [value, of]] of Object.entries(ofPlaces)) if (wanted(indicator)) put(indicator, await byPart(db, day, value, of));
  for (const [indicator, query] of Object.entries(others(day))) if (wanted(indicator)) put(indicator, (await query.execute(db)).rows as CountOfPart[]);
  if (wanted("bookings.occupation")) put("bookings.occupation", await countOccupation(db, day, members(day)));
  return all;
}

function others(day: string): Record<string, RawBuilder<unknown>> {
  const open = sql`${opened(day)}, still_open as (select * from opened where still and not counter and not again)`;
  const communes = sql`
    ${open}, reached as (select m.*, exists (select from still_open o where o.commune_code = m.code) as has,
      exists (select from still_open o where ${metres("m.latitude", "m.longitude", "o.latitude", "o.longitude")} <= 3000) as near from ${members(day)} m)`;
  const zones = sql`
    ${open}, corners as (select z.id, z.population, (c.point ->> 0)::float8 as x, (c.point ->> 1)::float8 as y
      from territory.zone z cross join lateral jsonb_array_elements(z.geometry -> 'coordinates' -> 0) as c (point)),
    middles as (select id, population, (min(x) + max(x)) / 2 as x, (min(y) + max(y)) / 2 as y from corners group by 1, 2),
    reached as (select m.*, exists (select from still_open o where ${metres("m.y", "m.x", "o.latitude", "o.longitude")} <= 1000) as near from middles m)`;
  const requests = sql`visits.request r where r.received_at is not null and r.held is null
    and date_trunc('day', r.received_at at time zone 'Europe/Paris') <= ${day}::date`;
  const made = sql`visits.request r where r.state in ('done', 'reported') and r.day <= ${day}::date`;
  const whole = sql`'metropolis' as kind, '' as id`;
  // A person takes part from the first of what they did: each kind of act looked up apart.
  const until = sql`date_trunc('day', x.at at time zone 'Europe/Paris') <= ${day}::date`;
  const acted = sql`(
    select id from people.person r where exists (
      select from (
        select i.filed_at as at, i.process_id as process from ideas.proposal i where i.author_id = r.id and i.author_kind in ('resident', 'structure', 'school', 'workshop')
        union all select c.answered_at, i.process_id from ideas.coauthor c, ideas.proposal i where c.person_id = r.id and c.state = 'accepted' and i.id = c.proposal_id
        union all select s.given_at, i.process_id from ideas.support s, ideas.proposal i where s.person_id = r.id and i.id = s.proposal_id
        union all select c.written_at, (
          select process_id from ideas.proposal where id = c.proposal_id union select process_id from texts.text where id = c.text_id
          union select process_id from processes.stage where id = c.stage_id or id = (select stage_id from processes.debate_question where id = c.question_id))
        from processes.comment c where c.author_id = r.id and c.official = false
        union all select a.filed_at, t.process_id from texts.amendment a, texts.text t where a.author_id = r.id and t.id = a.text_id
        union all select s.at, t.process_id from texts.amendment_support s, texts.amendment a, texts.text t
          where s.person_id = r.id and a.id = s.amendment_id and t.id = a.text_id
        union all select a.day + time '12:00' at time zone 'UTC', q.process_id from questionnaires.answer_sheet a, questionnaires.questionnaire q
          where a.person_id = r.id and q.id = a.questionnaire_id
      ) x join processes.process p on p.id = x.process where p.state not in ('draft', 'rehearsal') and ${until}))`;
  const inZones = sql`(
    select pz.zone_id as zone, x.person from (
      select i.id as idea, i.author_id as person, i.filed_at as at from ideas.proposal i where i.author_kind not in ('commune', 'service')
      union all select c.proposal_id, c.person_id, c.answered_at from ideas.coauthor c where c.state = 'accepted'
      union all select s.proposal_id, s.person_id, s.given_at from ideas.support s
      union all select c.proposal_id, c.author_id, c.written_at from processes.comment c where not c.official
    ) x join ideas.proposal_zone pz on pz.proposal_id = x.idea join ideas.proposal i on i.id = x.idea
      join processes.process p on p.id = i.process_id and p.state not in ('draft', 'rehearsal')
    where ${until})`;
  const living = sql`people.residency l where l.person_id in ${acted} and ${day}::date between l.attested_on and l.valid_until
    and (l.ended_at is null or (l.ended_at at time zone 'Europe/Paris')::date > ${day}::date)`;
  const ideas = sql`ideas.proposal i where i.state <> 'withdrawn' and date_trunc('day', i.filed_at at time zone 'Europe/Paris') <= ${day}::date
    and i.process_id in (select id from processes.process where state not in ('draft', 'rehearsal'))`;
  const money = sql`(
    select w.amount_cents as cents, i.commune_code::text as commune, array(select zone_id from ideas.proposal_zone where proposal_id = i.id) as zones
    from ideas.award w join ideas.proposal i on i.id = w.proposal_id
    where date_trunc('day', w.at at time zone 'Europe/Paris') <= ${day}::date
      and i.process_id in (select id from processes.process where state not in ('draft', 'rehearsal'))) m`;
  const sent = sql`calls.application x where x.number is not null and date_trunc('day', x.sent_at at time zone 'Europe/Paris') <= ${day}::date`;
  const decided = sql`(
    select d.cents, a.commune_code::text as commune, a.place_id as place,
      extract(day from date_trunc('day', d.decided_at at time zone 'Europe/Paris') - date_trunc('day', a.sent_at at time zone 'Europe/Paris')) as days
    from calls.decision d, calls.application a
    where a.id = d.application_id and date_trunc('day', d.decided_at at time zone 'Europe/Paris') <= ${day}::date) decided`;
  return {
    "places.residents_near": sql`with ${communes}
      select ${whole}, sum(population) filter (where has or near)::float8 as value, sum(population)::float8 as of from reached
      union all select 'commune', code, case when has or near then population else 0 end, population from reached`,
    "places.communes_without": sql`with ${communes} select ${whole}, count(*) filter (where not has)::float8 as value, count(*)::float8 as of from reached`,
    "places.zones_near": sql`with ${zones} select ${whole}, count(*) filter (where near)::float8 as value, count(*)::float8 as of from reached
      union all select 'zone', id::text, near::int, 1 from reached`,
    "places.zone_residents_near": sql`with ${zones}
      select ${whole}, coalesce(sum(population) filter (where near), 0)::float8 as value, sum(population)::float8 as of from reached
      union all select 'zone', id::text, case when near then population else 0 end, population from reached`,
    "visits.asked": sql`select ${whole}, count(*)::float8 as value, null as of from ${requests}`,
    "visits.countries": sql`select ${whole}, count(distinct country)::float8 as value, null as of from ${requests}`,
    "visits.hosted": sql`select ${whole}, count(*)::float8 as value, null as of from ${made}
      union all select 'commune', m.code, (select count(*) from ${made} and r.id in (
        select s.request_id from visits.stop s join places.place p on p.id = s.place_id where s.state = 'accepted' and p.commune_code = m.code)), null
      from ${members(day)} m`,
    "visits.visitors": sql`select ${whole}, coalesce(sum(p.people), 0)::float8 as value, null as of
      from visits.report p where p.request_id in (select r.id from ${made})`,
    "bookings.held": bookings(day, sql`count(*) filter (where b.state = 'booked')`),
    "bookings.hours": bookings(
      day,
      sql`coalesce(sum(b.units * (extract(epoch from upper(b.during)) - extract(epoch from lower(b.during)))) filter (where b.state = 'booked'), 0) / 3600`,
    ),
    "bookings.missed": ofPersons(
      bookings(
        day,
        sql`count(*) - count(*) filter (where b.state = 'booked' or b.excused_at is not null)`,
        sql`count(*) filter (where b.state = 'missed') + count(*) filter (where b.state = 'booked' and b.arrived_at is not null)`,
      ),
    ),
    "mediation.acts": sql`with months as (
        select p.commune_code as code, to_char(a.day, 'YYYY-MM') as month, a.place_id, count(*) as n
        from mediation.act a, places.place p where p.id = a.place_id and a.undone_at is null and to_char(a.day, 'YYYY-MM') < to_char(${day}::date + 1, 'YYYY-MM')
        group by 1, 2, 3),
      rests as (select code, sum(n) as n from months where n < 10 group by code, month),
      cells as (select m.code, (select coalesce(sum(told.n), 0) from (select code, n from months union all select code, n from rests) told
        where told.code = m.code and told.n > 9)::float8 as n from ${members(day)} m),
      shown as (select code, case when n between 1 and 4 then null else n end as n from cells)
      select ${whole}, sum(n) as value, null as of from shown union all select 'commune', code, n, null from shown`,
    "participation.people": sql`select ${whole}, count(*)::float8 as value, null as of from ${acted} x`,
    "participation.residents": sql`with cells as (
        select m.code, m.population, (select count(*) from ${living} and l.commune_code = m.code)::float8 as n from ${members(day)} m),
      shown as (select code, population::float8, case when n between 1 and 4 then null else n end as n from cells)
      select ${whole}, sum(n) as value, sum(population) filter (where n is not null) as of from shown
      union all select 'commune', code, n, case when n is not null then population end from shown`,
    "participation.neighbourhoods": sql`with acting as materialized (select distinct zone, person from ${inZones} a),
      cells as (
        select z.id, z.population::float8, (
          select count(*) from people.person r where r.id in (select person from acting where zone = z.id))::float8 as n
        from territory.zone z where z.kind = 'qpv' and z.population > 0)
      select 'zone' as kind, id::text as id, case when n not between 1 and 4 then n end as value, case when n not between 1 and 4 then population end as of from cells`,
    "participation.ideas": sql`select ${whole}, count(*)::float8 as value, null as of from ${ideas}
      union all select 'commune', m.code, (select count(*) from ${ideas} and i.commune_code = m.code), null from ${members(day)} m
      union all select 'zone', z.id::text, (select count(*) from ${ideas} and i.id in (
        select proposal_id from ideas.proposal_zone where zone_id = z.id)), null from territory.zone z`,
    "participation.awarded": sql`select ${whole}, coalesce(sum(cents), 0)::float8 as value, null as of from ${money}
      union all select 'commune', x.code, (select coalesce(sum(cents), 0) from ${money} where m.commune = x.code), null from ${members(day)} x
      union all select 'zone', z.id::text, (select coalesce(sum(cents), 0) from ${money} where z.id = any(zones)), null from territory.zone z`,
    "participation.awarded_neighbourhoods": sql`select ${whole}, coalesce(sum(cents / 100.0) filter (where zones && array(
        select id from territory.zone where kind = 'qpv')), 0)::float8 as value, coalesce(sum(cents / 100.0), 0)::float8 as of from ${money}`,
    "participation.awarded_small_communes": sql`select ${whole}, coalesce(sum(cents / 100.0) filter (where commune in (
        select code from ${members(day)} m where population <= 4999)), 0)::float8 as value, coalesce(sum(cents / 100.0), 0)::float8 as of from ${money}`,
    "activities.openings": sql`select ${whole}, count(*)::float8 as value, null as of from ${heldOpenings(day)}`,
    "activities.hours": sql`select ${whole}, coalesce(round(sum(minutes) / 60), 0)::float8 as value, null as of from (
      select coalesce(t.minutes, case when held then extract(epoch from d.ends - d.begins) / 60 else 0 end) as minutes
      from activities.turn t join (
        select d.*, d.id in (select id from ${heldOpenings(day)}) as held from activities.date d
        where d.day <= ${day}::date and d.state <> 'cancelled' and ((d.day + d.ends) at time zone 'Europe/Paris') <= now()) d on d.id = t.date_id) given`,
    ...ofMetropolisAlone(day),
    "calls.files": sql`select ${whole}, count(*)::float8 as value, null as of from ${sent}
      union all select 'commune', m.code, (select count(*) from ${sent} and x.commune_code = m.code), null from ${members(day)} m`,
    "calls.awarded_share": sql`select ${whole}, count(*) filter (where cents > 0)::float8 as value, count(*)::float8 as of from ${decided}`,
    "calls.delay": sql`select ${whole}, (array_agg(days order by days))[ceil(count(*) / 2.0)::int]::float8 as value, null as of from ${decided}`,
    "calls.euros": sql`select ${whole}, coalesce(sum(cents), 0)::float8 as value, null as of from ${decided}
      union all select 'commune', m.code, (select coalesce(sum(cents), 0) from ${decided} where commune = m.code), null from ${members(day)} m`,
    "calls.euros_neighbourhoods": sql`select ${whole}, coalesce(sum(cents / 100.0) filter (where place in (
        select place_id from places.place_zone where zone_id in (select id from territory.zone where kind = 'qpv'))), 0)::float8 as value,
        coalesce(sum(cents / 100.0), 0)::float8 as of from ${decided}`,
    "calls.opened_with_support": sql`select ${whole}, count(distinct p.id)::float8 as value, null as of from places.place p
      join places.stage_date s on s.place_id = p.id and s.stage = any('{opening,rooted}') and s.since <= ${day}::date
      join ${decided} on place = p.id and cents > 0 where p.status = 'published'`,
    "calls.open_after_three_years": sql`select ${whole}, count(distinct id) filter (where coalesce(shut > ${day}::date, stage <> 'closed'))::float8 as value,
        count(distinct id)::float8 as of from (
        select p.id, p.stage, (select min(since) from places.stage_date x where x.place_id = p.id and x.stage = 'closed') as shut from places.place p
        join places.stage_date s on s.place_id = p.id and s.stage = any('{opening,rooted}') and s.since + interval '3 years' <= ${day}::date
        join ${decided} on place = p.id and cents > 0 where p.status = 'published') aided`,
    "calls.jobs": sql`select ${whole}, coalesce(sum(coalesce(late.job_tenths, done.job_tenths)), 0)::float8 / 10 as value, null as of
      from calls.agreement g
      left join calls.report late on late.application_id = g.application_id and late.kind = 'three_years'
        and date_trunc('day', late.accepted_at at time zone 'Europe/Paris') <= ${day}::date
      left join calls.report done on done.application_id = g.application_id and done.kind = 'final' and late.kind is null
        and date_trunc('day', done.accepted_at at time zone 'Europe/Paris') <= ${day}::date`,
    "calls.active_after_three_years": sql`select ${whole}, coalesce(sum(active::int), 0)::float8 as value, count(active)::float8 as of from calls.report
      where kind = 'three_years' and date_trunc('day', accepted_at at time zone 'Europe/Paris') <= ${day}::date`,
    "telework.halves": toldOfTelework(day, sql`halves`),
    "telework.money": toldOfTelework(day, sql`cents`),
    // Road for crow: three tenths more.
    "telework.kilometres": sql`select ${whole}, coalesce(round(sum(metres * 13) / 10000), 0)::float8 as value, null as of from telework.saving
      where closing_id in (select id from telework.closing where date_trunc('day', at at time zone 'Europe/Paris') <= ${day}::date)`,
    "pooling.structures": sql`select ${whole}, count(distinct structure_id)::float8 as value, null as of from pooling.statement
      where closing_id in (select id from pooling.closing where date_trunc('day', at at time zone 'Europe/Paris') <= ${day}::date)`,
    // Each thing stands on two statements, of opposite signs.
    "pooling.money": sql`select ${whole}, coalesce(sum(abs(l.cents) * case when l.reason is null then 1 else -1 end) / 2, 0)::float8 as value, null as of
      from pooling.line l join pooling.statement s on s.id = l.statement_id
      where s.closing_id in (select id from pooling.closing where date_trunc('day', at at time zone 'Europe/Paris') <= ${day}::date)`,
    "questionnaires.answers": sql`select ${whole}, case when count(*) not between 1 and 4 then count(*) end::float8 as value, null as of
      from questionnaires.answer_sheet where day <= ${day}::date and questionnaire_id in (
        select id from questionnaires.questionnaire where process_id in (select id from processes.process where state not in ('draft', 'rehearsal')))`,
    "assemblies.answered": sql`select ${whole}, count(*)::float8 as value, null as of from assemblies.recommendation
      where verdict is not null and answered_on <= ${day}::date and assembly_id in (select id from assemblies.assembly where handed_at is not null)`,
    "opinions.people": sql`select ${whole}, case when count(distinct w.id) not between 1 and 4 then count(distinct w.id) end::float8 as value, null as of
      from opinions.vote v join opinions.participant w on w.id = v.participant_id
      where w.day <= ${day}::date and w.banned_at is null and w.conversation_id in (
        select c.id from opinions.conversation c join processes.process p on p.id = c.process_id
        where c.state <> 'draft' and c.entry <> 'import' and p.state not in ('draft', 'rehearsal'))`,
    // Neither one to four who were answered in time nor one to four who were not are told.
    "inquiries.in_time": sql`select ${whole}, case when told then kept end as value, case when told then answered end as of from (
      select kept, answered, kept not between 1 and 4 and answered - kept not between 1 and 4 as told from (
        select coalesce(sum(in_time::int), 0)::float8 as kept, count(*)::float8 as answered from inquiries.inquiry
        where held is null and date_trunc('day', answered_at at time zone 'Europe/Paris') <= ${day}::date) q) q`,
    "budgets.ballots": sql`select ${whole}, coalesce(sum(n), 0)::float8 as value, null as of from (
      select (select max(r.ballots) from budgets.result r where r.vote_id = v.id and r.without = 'none' and r.count = (
        select max(x.count) from budgets.result x where x.vote_id = v.id)) as n
      from budgets.vote v where v.counted_at is not null and v.state <> 'cancelled' and v.rehearsal_of is null
        and date_trunc('day', v.closes_at at time zone 'Europe/Paris') <= ${day}::date) votes`,
  };
}
