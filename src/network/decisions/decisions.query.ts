import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isOwn } from "../members.query.ts";
import type { DecisionState } from "./decision.ts";

export interface Decision {
  readonly id: string;
  readonly number: number | null;
  readonly member: string;
  readonly title: string;
  readonly body: string;
  readonly closesOn: string;
  readonly state: DecisionState;
  readonly outcome: string | null;
  readonly decidedAt: Date | null;
  /** Objections that stand. */
  readonly standing: number;
  readonly version: number;
  /** Whoever looks acts for the member that proposes. */
  readonly own: boolean;
  /** The budget that it shares out: what it says stays. */
  readonly fundId: string | null;
}

const isProposed = (someone: Visitor) => sql<boolean>`d.member_id in (select m.id from network.member m where m.state = 'admitted' and ${isOwn(someone)})`;

export async function findDecision(db: Db, id: string, someone: Visitor): Promise<Decision | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Decision>`
    select d.id, d.number, coalesce(gs.name, g.name) as member, d.title, d.body, d.closes_on::text as "closesOn", d.state, d.outcome, d.decided_at as "decidedAt",
      (select count(*)::int from network.objection o where o.decision_id = d.id and o.lifted_at is null) as standing, d.version, ${isProposed(someone)} as own,
      (select h.fund_id from network.sharing h where h.decision_id = d.id) as "fundId"
    from network.decision d join network.member g on g.id = d.member_id left join people.structure gs on gs.id = g.structure_id
    where d.id = ${id}::uuid`.execute(db);
  return rows[0] ?? null;
}

export interface Objection {
  readonly id: string;
  readonly member: string;
  readonly words: string;
  readonly raisedAt: Date;
  readonly liftedAt: Date | null;
  readonly own: boolean;
}

export async function findObjections(db: Db, decisionId: string, someone: Visitor): Promise<Objection[]> {
  const { rows } = await sql<Objection>`
    select o.id, coalesce(s.name, m.name) as member, o.words, o.raised_at as "raisedAt", o.lifted_at as "liftedAt", ${isOwn(someone)} as own
    from network.objection o join network.member m on m.id = o.member_id left join people.structure s on s.id = m.structure_id
    where o.decision_id = ${decisionId} order by o.raised_at, o.id`.execute(db);
  return rows;
}
