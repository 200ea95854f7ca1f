import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isOwn } from "../members.query.ts";

export type ElectionState = "open" | "proposed" | "cancelled";

export interface Election {
  readonly id: string;
  readonly title: string;
  readonly duties: string;
  readonly namesUntil: string;
  readonly state: ElectionState;
  readonly member: string;
  /** Whom all are asked to agree to. */
  readonly chosen: string | null;
  readonly decisionId: string | null;
  readonly names: number;
  /** Names are no longer taken. */
  readonly over: boolean;
  /** Whoever looks acts for the member that opened it. */
  readonly own: boolean;
}

async function find(db: Db, someone: Visitor, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Election[]> {
  const { rows } = await sql<Election>`
    select e.id, e.title, e.duties, e.names_until::text as "namesUntil", e.state, coalesce(s.name, m.name) as member, coalesce(cs.name, c.name) as chosen,
      e.decision_id as "decisionId", (select count(*)::int from network.nomination n where n.election_id = e.id) as names,
      (e.state <> 'open' or e.names_until < (clock_timestamp() at time zone 'Europe/Paris')::date) as over, (m.state = 'admitted' and ${isOwn(someone)}) as own
    from network.election e join network.member m on m.id = e.member_id left join people.structure s on s.id = m.structure_id
      left join network.member c on c.id = e.chosen_id left join people.structure cs on cs.id = c.structure_id
    where ${where} ${rest}`.execute(db);
  return rows;
}

/** Open ones by their day, then the others. */
export async function listElections(db: Db, someone: Visitor, { limit, offset }: Range): Promise<Slice<Election>> {
  const [rows, { rows: counted }] = await Promise.all([
    find(db, someone, sql`true`, sql`order by e.state <> 'open', e.names_until desc, e.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from network.election`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

export const findElection = async (db: Db, id: string, someone: Visitor): Promise<Election | null> =>
  (isUuid(id) ? await find(db, someone, sql`e.id = ${id}::uuid`) : [])[0] ?? null;

export interface Nomination {
  readonly memberId: string;
  readonly member: string;
  readonly namedId: string;
  readonly named: string;
  readonly words: string;
  readonly own: boolean;
}

/** By whom is named, those whom most name first. */
export async function findNominations(db: Db, electionId: string, someone: Visitor): Promise<Nomination[]> {
  const { rows } = await sql<Nomination>`
    select n.member_id as "memberId", coalesce(s.name, m.name) as member, n.named_id as "namedId", coalesce(ns.name, o.name) as named, n.words, ${isOwn(someone)} as own
    from network.nomination n join network.member m on m.id = n.member_id left join people.structure s on s.id = m.structure_id
      join network.member o on o.id = n.named_id left join people.structure ns on ns.id = o.structure_id
    where n.election_id = ${electionId}
    order by count(*) over (partition by n.named_id) desc, coalesce(ns.name, o.name) collate "fr-x-icu", n.named_id, n.at, n.member_id`.execute(db);
  return rows;
}
