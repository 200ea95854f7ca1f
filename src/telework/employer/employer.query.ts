import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { manages } from "../keeper.ts";
import { type EmployerRules, usualRules } from "../telework.ts";
import type { AgentState } from "./agent-state.ts";

export interface Employer {
  readonly id: string;
  readonly name: string;
  readonly rules: EmployerRules;
  /** Of its rules; 0: it has not begun. */
  readonly version: number;
}

/** A structure for which somebody manages telework, whether it has begun or not; null for anybody else. */
export async function findEmployer(db: Db, id: string, someone: Visitor): Promise<Employer | null> {
  if (!isUuid(id) || !manages(someone, id)) return null;
  const { rows } = await sql<{ id: string; name: string; version: number; rules: EmployerRules | null }>`
    select s.id, s.name, coalesce(e.version, 0) as version, case when e.structure_id is not null then json_build_object('weekHalves', e.week_halves,
      'siteHalves', e.site_halves, 'farthest', e.farthest, 'horizon', e.horizon, 'approval', e.approval) end as rules
    from people.structure s left join telework.employer e on e.structure_id = s.id where s.id = ${id}::uuid`.execute(db);
  return rows[0] ? { ...rows[0], rules: rows[0].rules ?? usualRules } : null;
}

export interface Centre {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Agents who have not left. */
  readonly agents: number;
}

export async function findCentres(db: Db, employerId: string): Promise<Centre[]> {
  const { rows } = await sql<Centre>`
    select c.id, c.code, c.name, (select count(*)::int from telework.agent a where a.centre_id = c.id and a.state <> 'left') as agents
    from telework.centre c where c.employer_id = ${employerId} order by c.code collate "fr-x-icu", c.id`.execute(db);
  return rows;
}

export interface Blackout {
  readonly id: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly why: string;
}

/** Those that are not over. */
export async function findBlackouts(db: Db, employerId: string): Promise<Blackout[]> {
  const { rows } = await sql<Blackout>`
    select id, first_day::text as "firstDay", last_day::text as "lastDay", why from telework.blackout
    where employer_id = ${employerId} and last_day >= (clock_timestamp() at time zone 'Europe/Paris')::date order by first_day, id limit 200`.execute(db);
  return rows;
}

/** What an employer knows of somebody: what it said itself, and whether they accepted. */
export interface Line {
  readonly id: string;
  readonly number: string;
  readonly email: string;
  readonly centre: string;
  readonly state: AgentState;
  /** When they were last written to; null: never. */
  readonly invitedAt: Date | null;
  readonly version: number;
}

interface AgentFilters {
  readonly q: string;
  readonly state: AgentState | null;
  readonly centre: string | null;
}

const lines = (employerId: string, { q, state, centre }: AgentFilters): RawBuilder<unknown> => sql`
  telework.agent a join telework.centre c on c.id = a.centre_id
  where a.employer_id = ${employerId} and (${state}::text is null or a.state = ${state}) and (${state}::text is not null or a.state <> 'left')
    and (${centre}::text is null or c.code = ${centre}) and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', a.number, a.email, c.code, c.name))) > 0)`;

/** The agents of an employer, by their number; nothing of when or where they telework. */
export async function listAgents(db: Db, employerId: string, asked: AgentFilters, { limit, offset }: Range): Promise<Slice<Line>> {
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Line>`
      select a.id, a.number, a.email, c.code as centre, a.state, a.invited_at as "invitedAt", a.version from ${lines(employerId, asked)}
      order by a.state <> 'waiting', a.number collate "fr-x-icu", a.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${lines(employerId, asked)}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** How many agents are in each state. */
export async function countAgents(db: Db, employerId: string): Promise<Readonly<Record<AgentState, number>>> {
  const { rows } = await sql<{ state: AgentState; count: number }>`
    select state, count(*)::int as count from telework.agent where employer_id = ${employerId} group by state`.execute(db);
  const count = (state: AgentState) => rows.find((row) => row.state === state)?.count ?? 0;
  return { invited: count("invited"), waiting: count("waiting"), active: count("active"), left: count("left") };
}

/** How many agents were entered and never written to. */
export async function countUninvited(db: Db, employerId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from telework.agent where employer_id = ${employerId} and state = 'invited' and invited_at is null`.execute(db);
  return rows[0]!.count;
}

/** Where agents live as their employer wrote it, never as they say themselves: how many in each commune. */
export async function findHomes(db: Db, employerId: string): Promise<{ readonly code: string; readonly agents: number }[]> {
  const { rows } = await sql<{ code: string; agents: number }>`
    select coalesce(commune_code::text, '') as code, count(*)::int as agents from telework.agent
    where employer_id = ${employerId} and state <> 'left' and commune_code is not null group by 1 order by 1`.execute(db);
  return rows;
}

/** Desks of which the employer has an agreement already, or has one proposed: the last of each, by the identifier of the desks. */
export async function findAgreed(db: Db, employerId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ resourceId: string; id: string }>`
    select distinct on (q.resource_id) coalesce(q.resource_id::text, '') as "resourceId", a.id
    from telework.agreement a join telework.version v on v.agreement_id = a.id and v.state in ('signed', 'proposed') join telework.pool q on q.version_id = v.id
      cross join (select (clock_timestamp() at time zone 'Europe/Paris')::date as today) d
    where a.employer_id = ${employerId} and (a.ends_on is null or a.ends_on >= d.today) and (v.valid_until is null or v.valid_until >= d.today)
    order by q.resource_id, a.made_at desc, v.number desc`.execute(db);
  return new Map(rows.map(({ resourceId, id }) => [resourceId, id]));
}
