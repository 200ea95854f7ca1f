import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Criterion, isPublic, type Recruitment, type State } from "./assembly.ts";
import { runs } from "./keeper.ts";

export interface Assembly {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly asks: string;
  readonly ownerCommune: string | null;
  readonly ownerService: string;
  readonly stageId: string | null;
  readonly size: number;
  readonly state: State;
  readonly recruits: Recruitment;
  readonly registersUntil: Date;
  readonly allowanceCents: number | null;
  readonly childcare: boolean;
  /** Days: "2027-12-31". */
  readonly eraseOn: string;
  readonly answerBy: string | null;
  readonly handedAt: Date | null;
  readonly handedWords: string | null;
  readonly reason: string | null;
  readonly version: number;
  readonly demo: boolean;
  /** Whether one can register now. */
  readonly registers: boolean;
  /** Who registered, confirmed, and did not withdraw. */
  readonly people: number;
  /** Whether who may be drawn was sealed. */
  readonly fixed: boolean;
  readonly processSlug: string | null;
  readonly processTitle: string | null;
}

/** Assemblies that fulfil a condition on `a`, in that order. */
export async function findAssemblies(
  db: Db,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`order by a.registers_until desc, a.id`,
): Promise<Assembly[]> {
  const { rows } = await sql<Assembly>`
    select a.id, a.slug, a.title, a.question, a.asks, a.owner_commune as "ownerCommune", a.owner_service as "ownerService", a.stage_id as "stageId", a.size, a.state, a.recruits,
      a.registers_until as "registersUntil", a.allowance_cents as "allowanceCents", a.childcare, a.erase_on::text as "eraseOn", a.answer_by::text as "answerBy",
      a.handed_at as "handedAt", a.handed_words as "handedWords", a.reason, a.version, a.demo,
      (a.state = 'open' and clock_timestamp() < a.registers_until) as registers,
      (select count(*)::int from assemblies.candidate c where c.assembly_id = a.id and c.confirmed_at is not null and c.withdrawn_at is null) as people,
      assemblies.is_fixed(a.id) as fixed, p.slug as "processSlug", p.title as "processTitle"
    from assemblies.assembly a left join processes.stage s on s.id = a.stage_id
      left join processes.process p on p.id = s.process_id and p.state in ('published', 'ended', 'cancelled')
    where ${where} ${order}`.execute(db);
  return rows;
}

/** What everybody sees; those who run it, also a draft. @throws NotFound */
export async function findShown(db: Db, slug: string, someone: Visitor | null): Promise<Assembly> {
  const [found] = await findAssemblies(db, sql`a.slug = ${slug}`);
  if (!found || !(isPublic(found.state) || runs(someone, found.ownerCommune))) throw new NotFound();
  return found;
}

/** @throws NotFound for one that somebody else runs, as for one that never was. */
export async function findRun(db: Db, id: string, someone: Visitor | null): Promise<Assembly> {
  const [found] = isUuid(id) ? await findAssemblies(db, sql`a.id = ${id}`) : [];
  if (!found || !runs(someone, found.ownerCommune)) throw new NotFound();
  return found;
}

export async function findCriteria(db: Db, assemblyId: string): Promise<Criterion[]> {
  const { rows } = await sql<Criterion>`
    select c.id, c.kind, c.name, c.source, coalesce((
        select jsonb_agg(jsonb_build_object('id', q.id, 'label', q.label, 'population', q.population, 'min', q.min, 'max', q.max) order by q.position)
        from assemblies.quota q where q.criterion_id = c.id), '[]'::jsonb) as quotas
    from assemblies.criterion c where c.assembly_id = ${assemblyId} order by c.position`.execute(db);
  return rows;
}

/** Of each value, by its identifier, how many people registered with it. */
export async function countByQuota(db: Db, assemblyId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; people: number }>`
    select o.quota_id as id, count(*)::int as people from assemblies.choice o join assemblies.candidate c on c.id = o.candidate_id
    where c.assembly_id = ${assemblyId} and c.confirmed_at is not null and c.withdrawn_at is null group by o.quota_id`.execute(db);
  return new Map(rows.map(({ id, people }) => [id, people]));
}
