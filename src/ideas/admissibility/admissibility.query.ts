import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range } from "#platform/web/list.ts";
import { answersTo, inOrder, type QueueQuestion, sliceOf } from "../queue/queue.query.ts";

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

export const admissibilityTabs = { waiting: "a-juger", admitted: "recevables", refused: "non-recevables" } as const;
export type AdmissibilityTab = keyof typeof admissibilityTabs;

export interface AdmissibilityLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly signature: string;
  readonly communeName: string | null;
  readonly filedAt: Date;
  /** Of one that waits. */
  readonly dueAt: Date | null;
  readonly decision: "admitted" | "refused" | null;
  readonly criterion: string | null;
}

/** Days run from its filing, or from the opening of the stage when that comes later; else the end of the stage counts. */
const due = sql`
  (select coalesce(greatest(p.filed_at, s.opens_at) + make_interval(days => (s.settings ->> 'days')::integer), s.closes_at)
    from processes.stage s where s.process_id = p.process_id and s.kind = 'admissibility' order by s.position limit 1)`;

const last = sql`left join lateral (select decision, criterion_says, at from ideas.admissibility a where a.proposal_id = p.id
  order by number desc limit 1) a on true`;

const inTab: Record<AdmissibilityTab, RawBuilder<unknown>> = {
  waiting: sql`p.state = 'filed'`,
  admitted: sql`a.decision = 'admitted'`,
  refused: sql`a.decision = 'refused'`,
};

/** What waits for a decision, by its day; or what has one, the last first. */
export function findAdmissibilities(db: Db, processId: string, { tab, q, order }: QueueQuestion<AdmissibilityTab>, range: Range) {
  const waits = tab === "waiting";
  const from = sql`from ideas.proposal p ${last} where p.process_id = ${processId} and ${inTab[tab]} and ${answersTo(q)}`;
  const rows = sql<AdmissibilityLine>`
    select p.id, p.number, p.title, p.signature, (select t.name from territory.commune t where t.code = p.commune_code) as "communeName",
    p.filed_at as "filedAt", ${waits ? due : sql`null::timestamptz`} as "dueAt", a.decision, a.criterion_says as criterion
    ${from} ${inOrder(order, { urgent: waits ? due : sql`now() - a.at`, id: sql`p.id` }, range)}`;
  return sliceOf(db, rows, sql<{ count: number }>`select count(*)::int as count ${from}`);
}

/** The one to judge after this number, going round: null when none is left but, at most, this one. */
export async function findNext(db: Db, processId: string, after: number): Promise<{ readonly id: string } | null> {
  const { rows } = await sql<{ id: string }>`
    select id from ideas.proposal p where p.state = 'filed' and p.process_id = ${processId} and p.number <> ${after}
    order by p.number < ${after}, p.number limit 1`.execute(db);
  return rows[0] ?? null;
}

export async function countAdmissibility(db: Db, processId: string): Promise<Record<AdmissibilityTab, number>> {
  const { rows } = await sql<{ waiting: number; admitted: number; refused: number }>`
    select count(*) filter (where ${inTab.waiting}) as waiting, count(*) filter (where ${inTab.admitted}) as admitted,
      count(*) filter (where ${inTab.refused}) as refused
    from ideas.proposal p ${last} where p.process_id = ${processId}`.execute(db);
  return rows[0]!;
}
