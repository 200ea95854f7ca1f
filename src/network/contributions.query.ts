import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps } from "./keeper.ts";
import type { ContributionState, Kind } from "./ledger.ts";
import { isOwn } from "./members.query.ts";

export interface Contribution {
  readonly id: string;
  readonly memberId: string;
  readonly giver: string;
  readonly giverNumber: number;
  /** Null: given to all. */
  readonly taker: string | null;
  readonly takerNumber: number | null;
  readonly kind: Kind;
  /** Minutes; days for equipment. */
  readonly quantity: number;
  readonly doneOn: string;
  readonly words: string;
  /** Hundredths of a credit. */
  readonly value: number;
  readonly paid: boolean;
  readonly state: ContributionState;
  readonly reason: string | null;
  readonly declaredAt: Date;
  readonly answeredAt: Date | null;
  /** Its number in the ledger, once confirmed. */
  readonly movement: number | null;
  readonly version: number;
  /** Whoever looks is on the side of the giver. */
  readonly own: boolean;
  /** Whoever looks may confirm or contest it: they act for the taker, or for another member where it was given to all, or keep the network. */
  readonly answers: boolean;
}

/** Members for which this person acts: asked once, so that an index finds what is theirs. */
const ownMembers = (someone: Visitor) => sql`array(select m.id from network.member m where m.state = 'admitted' and ${isOwn(someone)})`;

/** Whether this person may answer; `c` is the contribution. The database refuses whoever is on the giver's side besides. */
export const mayAnswer = (someone: Visitor): RawBuilder<boolean> => sql<boolean>`(c.declared_by is distinct from ${someone.id}::uuid
  and (${keeps(someone)}::boolean or case when c.to_member_id is null then cardinality(${ownMembers(someone)}) > 0 else c.to_member_id = any(${ownMembers(someone)}) end)
  and not network.is_of(c.member_id, ${someone.id}::uuid))`;

export const isGiven = (someone: Visitor): RawBuilder<boolean> => sql<boolean>`c.member_id = any(${ownMembers(someone)})`;

const contributionTables = sql`network.contribution c join network.member g on g.id = c.member_id left join people.structure gs on gs.id = g.structure_id
  left join network.member r on r.id = c.to_member_id left join people.structure rs on rs.id = r.structure_id`;

export async function findContributions(db: Db, someone: Visitor, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Contribution[]> {
  const { rows } = await sql<Contribution>`
    select c.id, c.member_id as "memberId", coalesce(gs.name, g.name) as giver, coalesce(g.number, 0) as "giverNumber", coalesce(rs.name, r.name) as taker,
      r.number as "takerNumber", c.kind, c.quantity, c.done_on::text as "doneOn", c.words, c.value, c.paid, c.state, c.reason, c.declared_at as "declaredAt",
      c.answered_at as "answeredAt", (select m.number::float8 from network.movement m where m.contribution_id = c.id and m.kind = 'contribution') as movement,
      c.version, ${isGiven(someone)} as own, ${mayAnswer(someone)} as answers
    from ${contributionTables} where ${where} ${rest}`.execute(db);
  return rows;
}

export interface ScaleLine {
  readonly kind: Kind;
  readonly since: string;
  /** Hundredths of a credit an hour, or a day of equipment. */
  readonly credits: number;
}

/** The published scale, as it holds on a day. */
export async function findScale(db: Db, day: string): Promise<ScaleLine[]> {
  const { rows } = await sql<ScaleLine>`
    select distinct on (kind) kind, since::text as since, credits from network.scale where since <= ${day}::date order by kind, since desc`.execute(db);
  return rows;
}
