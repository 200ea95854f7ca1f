import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range } from "#platform/web/list.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { answersTo, inOrder, type QueueQuestion, sliceOf } from "../queue/queue.query.ts";
import type { OpinionVerdict } from "../verdicts.ts";

/** Parts of a queue of opinions, and their words in addresses. */
export const opinionTabs = { todo: "a-donner", given: "donnes", silent: "sans-reponse" } as const;
export type OpinionTab = keyof typeof opinionTabs;

export interface Opinion {
  readonly id: string;
  readonly proposalId: string;
  readonly communeCode: string;
  readonly communeName: string;
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

const opinionColumns = sql`
  o.id, o.proposal_id as "proposalId", o.commune_code as "communeCode",
  (select t.name from territory.commune t where t.code = o.commune_code) as "communeName", o.asked_at as "askedAt", o.opens_at as "opensAt",
  o.due_at as "dueAt",
  coalesce(o.number, 0) as number, o.verdict, o.reasons, o.as_whom as "asWhom", o.on_behalf as "onBehalf", o.given_at as "givenAt"`;

export async function findOpinion(db: Db, id: string): Promise<Opinion | null> {
  if (!isUuid(id)) return null;
  return (await sql<Opinion>`select ${opinionColumns} from ideas.opinion_now o where o.id = ${id}`.execute(db)).rows[0] ?? null;
}

/** What the communes were asked and said of an idea, its own first. */
export async function readOpinions(db: Db, proposalId: string): Promise<Opinion[]> {
  const { rows } = await sql<Opinion>`select ${opinionColumns} from ideas.opinion_now o where o.proposal_id = ${proposalId}
    order by o.asked_at, o.id`.execute(db);
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
    select verdict, reasons, at from ideas.opinion_given where opinion_id = ${opinion.id} and number < ${opinion.number}
      order by number desc`.execute(db);
  return rows;
}

export interface OpinionOn extends Opinion {
  readonly ideaNumber: number;
  readonly title: string;
  readonly processTitle: string;
}

/** Opinions of one process over all communes, or of these communes over all processes. */
type OpinionsOf = { readonly communes: readonly string[] } | { readonly processId: string };

const listed = (of: OpinionsOf) => sql`
  from ideas.opinion_now o join ideas.proposal p on p.id = o.proposal_id join processes.process c on c.id = p.process_id
  where c.state not in ('draft', 'cancelled')
    and ${"communes" in of ? sql`o.commune_code::text = any(${[...of.communes]}::text[])` : sql`c.id = ${of.processId}`}`;

const inTab: Record<OpinionTab, RawBuilder<unknown>> = {
  todo: sql`o.verdict is null and o.due_at > clock_timestamp() and p.state in ('filed', 'admissible', 'feasible')`,
  given: sql`o.verdict is not null`,
  silent: sql`o.verdict is null and o.due_at <= clock_timestamp()`,
};

const urgency: Record<OpinionTab, RawBuilder<unknown>> = { todo: sql`o.due_at`, given: sql`now() - o.given_at`, silent: sql`now() - o.due_at` };

/** What is to be given, by its day; else the last first. */
export function findOpinions(db: Db, of: OpinionsOf, { tab, q, order }: QueueQuestion<OpinionTab>, range: Range) {
  const from = sql`${listed(of)} and ${inTab[tab]} and ${answersTo(q)}`;
  const rows = sql<OpinionOn>`
    select ${opinionColumns}, p.number as "ideaNumber", p.title, c.title as "processTitle"
    ${from} ${inOrder(order, { urgent: urgency[tab], id: sql`o.id` }, range)}`;
  return sliceOf(db, rows, sql<{ count: number }>`select count(*)::int as count ${from}`);
}

/** How many of each. */
export async function countOpinions(db: Db, of: OpinionsOf): Promise<Record<OpinionTab, number>> {
  const { rows } = await sql<Record<OpinionTab, number>>`
    select count(*) filter (where ${inTab.todo}) as todo, count(*) filter (where ${inTab.given}) as given,
      count(*) filter (where ${inTab.silent}) as silent
    ${listed(of)}`.execute(db);
  return rows[0]!;
}
