import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { OpinionVerdict } from "../verdicts.ts";
import { opinionsPerPage, type OpinionTab } from "./opinion-tabs.ts";

export interface Opinion {
  readonly id: string;
  readonly proposalId: string;
  readonly communeCode: string;
  readonly askedAt: Date;
  readonly opensAt: Date;
  readonly dueAt: Date;
  /** How many times it was given: the last one counts. */
  readonly number: number;
  readonly verdict: OpinionVerdict | null;
  readonly reasons: string | null;
  readonly asWhom: string | null;
  readonly onBehalf: boolean;
  readonly givenAt: Date | null;
}

export const opinionColumns = sql`
  o.id, o.proposal_id as "proposalId", o.commune_code as "communeCode", o.asked_at as "askedAt", o.opens_at as "opensAt", o.due_at as "dueAt",
  coalesce(o.number, 0) as number, o.verdict, o.reasons, o.as_whom as "asWhom", o.on_behalf as "onBehalf", o.given_at as "givenAt"`;

export async function findOpinion(db: Db, id: string): Promise<Opinion | null> {
  if (!isUuid(id)) return null;
  return (await sql<Opinion>`select ${opinionColumns} from ideas.opinion_now o where o.id = ${id}`.execute(db)).rows[0] ?? null;
}

/** What the communes were asked and said of an idea, its own first. */
export async function readOpinions(db: Db, proposalId: string): Promise<Opinion[]> {
  const { rows } = await sql<Opinion>`select ${opinionColumns} from ideas.opinion_now o where o.proposal_id = ${proposalId} order by o.asked_at, o.id`.execute(
    db,
  );
  return rows;
}

export interface PastOpinion {
  readonly verdict: OpinionVerdict;
  readonly reasons: string;
  readonly at: Date;
}

/** Those that the commune changed later, the last one first. */
export async function readPastOpinions(db: Db, opinion: Pick<Opinion, "id" | "number">): Promise<PastOpinion[]> {
  const { rows } = await sql<PastOpinion>`
    select verdict, reasons, at from ideas.opinion_given where opinion_id = ${opinion.id} and number < ${opinion.number} order by number desc`.execute(db);
  return rows;
}

export interface OpinionOn extends Opinion {
  readonly ideaNumber: number;
  readonly title: string;
  readonly processTitle: string;
}

const listed = (where: RawBuilder<unknown>, order: RawBuilder<unknown>, limit: number, offset: number) => sql<OpinionOn>`
  select ${opinionColumns}, p.number as "ideaNumber", p.title, c.title as "processTitle"
  from ideas.opinion_now o join ideas.proposal p on p.id = o.proposal_id join processes.process c on c.id = p.process_id
  where c.state not in ('draft', 'cancelled') and ${where} order by ${order} limit ${limit} offset ${offset}`;

const inTab: Record<OpinionTab, RawBuilder<unknown>> = {
  todo: sql`o.verdict is null and o.due_at > clock_timestamp() and p.state in ('filed', 'admissible', 'feasible')`,
  given: sql`o.verdict is not null`,
  silent: sql`o.verdict is null and o.due_at <= clock_timestamp()`,
};

const orderOf: Record<OpinionTab, RawBuilder<unknown>> = {
  todo: sql`o.due_at, p.number`,
  given: sql`o.given_at desc, o.id`,
  silent: sql`o.due_at desc, p.number`,
};

/** Of these communes, over all processes. */
export async function findOpinionsOfCommunes(db: Db, communes: readonly string[], tab: OpinionTab, page: number): Promise<OpinionOn[]> {
  const mine = sql`o.commune_code::text = any(${[...communes]}::text[])`;
  return (await listed(sql`${mine} and ${inTab[tab]}`, orderOf[tab], opinionsPerPage, (page - 1) * opinionsPerPage).execute(db)).rows;
}

/** Of one process, over all communes. */
export async function findOpinionsOfProcess(db: Db, processId: string, tab: OpinionTab, page: number): Promise<OpinionOn[]> {
  return (await listed(sql`c.id = ${processId} and ${inTab[tab]}`, orderOf[tab], opinionsPerPage, (page - 1) * opinionsPerPage).execute(db)).rows;
}

/** How many of each, of these communes or of one process. */
export async function countOpinions(
  db: Db,
  of: { readonly communes: readonly string[] } | { readonly processId: string },
): Promise<Record<OpinionTab, number>> {
  const where = "communes" in of ? sql`o.commune_code::text = any(${[...of.communes]}::text[])` : sql`c.id = ${of.processId}`;
  const { rows } = await sql<Record<OpinionTab, number>>`
    select count(*) filter (where ${inTab.todo}) as todo, count(*) filter (where ${inTab.given}) as given, count(*) filter (where ${inTab.silent}) as silent
    from ideas.opinion_now o join ideas.proposal p on p.id = o.proposal_id join processes.process c on c.id = p.process_id
    where c.state not in ('draft', 'cancelled') and ${where}`.execute(db);
  return rows[0]!;
}
