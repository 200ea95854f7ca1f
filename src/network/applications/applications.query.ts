import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { isOwn, memberName, memberTables } from "../members.query.ts";
import type { College, MemberState } from "../network.ts";

export const tabWords = { waiting: "en-cours", decide: "a-decider", over: "terminees" } as const;
export type Tab = keyof typeof tabWords;

export interface ListedApplication {
  readonly id: string;
  readonly name: string;
  readonly college: College;
  readonly state: MemberState;
  readonly appliedAt: Date;
  readonly confirmed: number;
  /** A member for which whoever looks acts is asked, until then; null: none is. */
  readonly mineUntil: Date | null;
}

const standing: Readonly<Record<Tab, RawBuilder<unknown>>> = {
  waiting: sql`m.state = 'applied' and m.escalated_at is null`,
  decide: sql`m.state = 'applied' and m.escalated_at is not null`,
  over: sql`(m.state in ('refused', 'withdrawn') or (m.state = 'admitted' and m.admitted_at > now() - interval '1 year'))`,
};

/** The first of the referees' clocks that is theirs to answer; `a` is the application. */
const mineUntil = (someone: Visitor) => sql<Date | null>`(
  select min(r.due_at) from network.referee r join network.member m on m.id = r.by_member_id
  where r.member_id = a.id and r.state = 'asked' and ${isOwn(someone)})`;

/** Applications that this person is asked about; all of them for whoever keeps the network. Those that wait for them come first. */
export async function listApplications(db: Db, someone: Visitor, tab: Tab, { limit, offset }: Range): Promise<Slice<ListedApplication>> {
  const seen = sql`${standing[tab]} and (${keeps(someone)}::boolean or exists (
    select from network.referee r join network.member o on o.id = r.by_member_id
    where r.member_id = m.id and (${ownOf(someone)})))`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<ListedApplication>`
      select a.id, a.name, a.college, a.state, a."appliedAt",
        (select count(*)::int from network.referee r where r.member_id = a.id and r.state = 'confirmed') as confirmed, ${mineUntil(someone)} as "mineUntil"
      from (select m.id, ${memberName} as name, m.college, m.state, m.applied_at as "appliedAt" from ${memberTables} where ${seen}) a
      order by 7 nulls last, a."appliedAt" desc, a.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${memberTables} where ${seen}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

const ownOf = (someone: Visitor) => sql`o.id in (select m.id from network.member m where ${isOwn(someone)})`;

/** Answers that are awaited of members for which this person acts; of these, those due within three days. */
export async function countAwaited(db: Db, someone: Visitor): Promise<{ readonly count: number; readonly due: Date | null }> {
  const { rows } = await sql<{ count: number; due: Date | null }>`
    select count(*)::int as count, min(r.due_at) as due from network.referee r join network.member m on m.id = r.by_member_id
    join network.member a on a.id = r.member_id where r.state = 'asked' and a.state = 'applied' and ${isOwn(someone)}`.execute(db);
  return rows[0]!;
}

/** Applications that wait for a coordinator. */
export const countEscalated = async (db: Db): Promise<number> =>
  (await sql<{ count: number }>`select count(*)::int as count from network.member m where ${standing.decide}`.execute(db)).rows[0]!.count;
