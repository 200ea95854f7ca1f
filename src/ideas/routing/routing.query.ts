import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range } from "#platform/web/list.ts";
import { answersTo, inOrder, type QueueQuestion, sliceOf } from "../queue/queue.query.ts";
import { scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { type CaseCommune, communeOf } from "../case/case.query.ts";

export interface Routing {
  readonly id: string;
  readonly proposalId: string;
  readonly toLevel: "metropolis" | "commune";
  /** The commune that receives or sends. */
  readonly communeCode: string;
  readonly commune: CaseCommune | null;
  readonly state: "waiting" | "accepted" | "sent_back" | "recalled";
  readonly reason: string;
  readonly sentAt: Date;
  readonly sentAs: string;
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
  readonly answeredAs: string | null;
  readonly answer: string | null;
}

const columns = sql`
  r.id, r.proposal_id as "proposalId", r.to_level as "toLevel", r.commune_code as "communeCode", ${communeOf(sql`r.commune_code`)} as commune,
  r.state, r.reason,
  r.sent_at as "sentAt", r.sent_as as "sentAs", r.due_at as "dueAt", r.answered_at as "answeredAt", r.answered_as as "answeredAs", r.answer`;

/** Each time an idea was passed on, the last one first. */
export async function readRoutings(db: Db, proposalId: string): Promise<Routing[]> {
  const { rows } = await sql<Routing>`select ${columns} from ideas.routing r where r.proposal_id = ${proposalId}
    order by r.sent_at desc, r.id`.execute(db);
  return rows;
}

export interface RoutedIdea extends Routing {
  readonly number: number;
  readonly title: string;
  readonly processTitle: string;
}

export const routingTabs = { received: "recues", sent: "envoyees" } as const;
export type RoutingTab = keyof typeof routingTabs;

const levelsOf = (someone: Visitor) => {
  const scopes = scopesOf(someone, "participation.run");
  return {
    communes: scopes.flatMap(({ kind, id }) => (kind === "commune" && id !== null ? [id] : [])),
    metropolis: scopes.some(({ kind }) => kind === "metropolis"),
  };
};

/** Whether ideas may be sent to somebody's level at all. */
export function receivesAnything(someone: Visitor): boolean {
  const { communes, metropolis } = levelsOf(someone);
  return metropolis || communes.length > 0;
}

/** What waits for the levels at which this person acts, their communes or the metropolis; or what those passed on, and nobody answered yet. */
function inTab(someone: Visitor, tab: RoutingTab): RawBuilder<unknown> {
  const { communes, metropolis } = levelsOf(someone);
  const [ofCommune, ofMetropolis] = tab === "received" ? ["commune", "metropolis"] : ["metropolis", "commune"];
  return sql`((r.to_level = ${ofCommune} and r.commune_code = any(${communes}::text[]))
    or (r.to_level = ${ofMetropolis} and ${metropolis}::boolean))`;
}

const waiting = (someone: Visitor, tab: RoutingTab) => sql`
  from ideas.routing r join ideas.proposal p on p.id = r.proposal_id join processes.process c on c.id = p.process_id
  where r.state = 'waiting' and ${inTab(someone, tab)}`;

/** By the day of their answer. */
export function findRoutings(db: Db, someone: Visitor, { tab, q, order }: QueueQuestion<RoutingTab>, range: Range) {
  const from = sql`${waiting(someone, tab)} and ${answersTo(q)}`;
  const rows = sql<RoutedIdea>`
    select ${columns}, p.number, p.title, c.title as "processTitle"
    ${from} ${inOrder(order, { urgent: sql`r.due_at`, id: sql`r.id` }, range)}`;
  return sliceOf(db, rows, sql<{ count: number }>`select count(*)::int as count ${from}`);
}

export async function countRoutings(db: Db, someone: Visitor): Promise<Record<RoutingTab, number>> {
  const count = async (tab: RoutingTab) => (await sql<{ count: number }>`select count(*) as count ${waiting(someone, tab)}`.execute(db)).rows[0]!.count;
  return { received: await count("received"), sent: await count("sent") };
}

/** A commune answers for itself: an agent of the metropolis does not take an idea in its name. */
export function receives(someone: Visitor, { toLevel, communeCode }: Pick<Routing, "toLevel" | "communeCode">): boolean {
  const { communes, metropolis } = levelsOf(someone);
  return toLevel === "commune" ? communes.includes(communeCode) : metropolis;
}
