import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface AdmissibilityDecision {
  readonly number: number;
  readonly decision: "admitted" | "refused";
  /** As it was published that day. */
  readonly criterion: string | null;
  readonly reasons: string | null;
  readonly at: Date;
  readonly asWhom: string;
}

/** All decisions on a proposal, the last one first: it counts. */
export async function readDecisions(db: Db, proposalId: string): Promise<AdmissibilityDecision[]> {
  const { rows } = await sql<AdmissibilityDecision>`
    select number, decision, criterion_says as criterion, reasons, at, as_whom as "asWhom"
    from ideas.admissibility where proposal_id = ${proposalId} order by number desc`.execute(db);
  return rows;
}

export interface Waiting {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly signature: string;
  readonly communeCode: string | null;
  readonly filedAt: Date;
  readonly dueAt: Date | null;
}

/** Days run from its filing, or from the opening of the stage when that comes later; else the end of the stage counts. */
export const admissibilityDue = sql`
  (select coalesce(greatest(p.filed_at, s.opens_at) + make_interval(days => (s.settings ->> 'days')::integer), s.closes_at)
    from processes.stage s where s.process_id = p.process_id and s.kind = 'admissibility' order by s.position limit 1)`;

const waiting = (where: RawBuilder<unknown>, limit: number, offset: number) => sql<Waiting>`
  select p.id, p.number, p.title, p.signature, p.commune_code as "communeCode", p.filed_at as "filedAt", ${admissibilityDue} as "dueAt"
  from ideas.proposal p where p.state = 'filed' and ${where} order by p.number limit ${limit} offset ${offset}`;

export const waitingPerPage = 25;

export async function findWaiting(db: Db, processId: string, page: number): Promise<Waiting[]> {
  return (await waiting(sql`p.process_id = ${processId}`, waitingPerPage, (page - 1) * waitingPerPage).execute(db)).rows;
}

/** The one to judge after this number, going round: null when none is left but, at most, this one. */
export async function findNext(db: Db, processId: string, after: number): Promise<Waiting | null> {
  const others = sql`p.process_id = ${processId} and p.number <> ${after}`;
  const later = await waiting(sql`${others} and p.number > ${after}`, 1, 0).execute(db);
  return later.rows[0] ?? (await waiting(others, 1, 0).execute(db)).rows[0] ?? null;
}

export interface Counts {
  readonly waiting: number;
  readonly admitted: number;
  readonly refused: number;
}

export async function countAdmissibility(db: Db, processId: string): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*) filter (where p.state = 'filed') as waiting,
      count(*) filter (where a.decision = 'admitted') as admitted, count(*) filter (where a.decision = 'refused') as refused
    from ideas.proposal p
    left join lateral (select decision from ideas.admissibility a where a.proposal_id = p.id order by number desc limit 1) a on true
    where p.process_id = ${processId}`.execute(db);
  return rows[0]!;
}

export interface Decided extends Waiting {
  readonly decision: "admitted" | "refused";
  readonly criterion: string | null;
  readonly at: Date;
}

export async function findDecided(db: Db, processId: string, decision: "admitted" | "refused", page: number): Promise<Decided[]> {
  const { rows } = await sql<Decided>`
    select p.id, p.number, p.title, p.signature, p.commune_code as "communeCode", p.filed_at as "filedAt", null::timestamptz as "dueAt",
      a.decision, a.criterion_says as criterion, a.at
    from ideas.proposal p
    join lateral (select * from ideas.admissibility a where a.proposal_id = p.id order by number desc limit 1) a on a.decision = ${decision}
    where p.process_id = ${processId} order by p.number limit ${waitingPerPage} offset ${(page - 1) * waitingPerPage}`.execute(db);
  return rows;
}
