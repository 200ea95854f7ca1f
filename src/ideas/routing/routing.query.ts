import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { scopesOf, type Visitor } from "#platform/web/visitor.ts";

export interface Routing {
  readonly id: string;
  readonly proposalId: string;
  readonly toLevel: "metropolis" | "commune";
  /** The commune that receives or sends. */
  readonly communeCode: string;
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
  r.id, r.proposal_id as "proposalId", r.to_level as "toLevel", r.commune_code as "communeCode", r.state, r.reason, r.sent_at as "sentAt", r.sent_as as "sentAs",
  r.due_at as "dueAt", r.answered_at as "answeredAt", r.answered_as as "answeredAs", r.answer`;

/** Each time an idea was passed on, the last one first. */
export async function readRoutings(db: Db, proposalId: string): Promise<Routing[]> {
  const { rows } = await sql<Routing>`select ${columns} from ideas.routing r where r.proposal_id = ${proposalId} order by r.sent_at desc, r.id`.execute(db);
  return rows;
}

export interface RoutedIdea extends Routing {
  readonly number: number;
  readonly title: string;
  readonly processTitle: string;
}

const routed = (where: RawBuilder<unknown>) => sql<RoutedIdea>`
  select ${columns}, p.number, p.title, c.title as "processTitle"
  from ideas.routing r join ideas.proposal p on p.id = r.proposal_id join processes.process c on c.id = p.process_id
  where r.state = 'waiting' and ${where} order by r.due_at, r.id limit 200`;

const levelsOf = (someone: Visitor) => {
  const scopes = scopesOf(someone, "participation.run");
  return {
    communes: scopes.flatMap(({ kind, id }) => (kind === "commune" && id !== null ? [id] : [])),
    metropolis: scopes.some(({ kind }) => kind === "metropolis"),
  };
};

/** What waits for the levels at which this person acts: their communes, or the metropolis. */
export async function findReceived(db: Db, someone: Visitor): Promise<RoutedIdea[]> {
  const { communes, metropolis } = levelsOf(someone);
  return (
    await routed(
      sql`((r.to_level = 'commune' and r.commune_code = any(${communes}::text[])) or (r.to_level = 'metropolis' and ${metropolis}::boolean))`,
    ).execute(db)
  ).rows;
}

/** Whether ideas may be sent to somebody's level at all. */
export function receivesAnything(someone: Visitor): boolean {
  const { communes, metropolis } = levelsOf(someone);
  return metropolis || communes.length > 0;
}

/** What those levels passed on, and nobody answered yet. */
export async function findSent(db: Db, someone: Visitor): Promise<RoutedIdea[]> {
  const { communes, metropolis } = levelsOf(someone);
  return (
    await routed(
      sql`((r.to_level = 'metropolis' and r.commune_code = any(${communes}::text[])) or (r.to_level = 'commune' and ${metropolis}::boolean))`,
    ).execute(db)
  ).rows;
}

/** A commune answers for itself: an agent of the metropolis does not take an idea in its name. */
export function receives(someone: Visitor, { toLevel, communeCode }: Pick<Routing, "toLevel" | "communeCode">): boolean {
  const { communes, metropolis } = levelsOf(someone);
  return toLevel === "commune" ? communes.includes(communeCode) : metropolis;
}
