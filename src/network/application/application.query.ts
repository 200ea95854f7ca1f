import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findMembers, isOwn, type Member, memberName, memberTables } from "../members.query.ts";
import type { RefereeState } from "../network.ts";

export interface Referee {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly state: RefereeState;
  readonly words: string | null;
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
  /** Whoever looks acts for this member. */
  readonly own: boolean;
}

export interface Application extends Member {
  readonly brings: string | null;
  readonly reason: string | null;
  readonly escalatedAt: Date | null;
  readonly referees: readonly Referee[];
  /** Whoever looks applied, or acts for who applies. */
  readonly applies: boolean;
  /** Whoever looks belongs to who applies, in whatever way: they neither answer nor decide. */
  readonly side: boolean;
  /** Whoever looks decides what is escalated. */
  readonly decides: boolean;
}

interface ApplicationRow {
  readonly brings: string | null;
  readonly reason: string | null;
  readonly escalatedAt: Date | null;
  readonly applies: boolean;
  readonly side: boolean;
}

/** For whoever applies, for members that are asked, for coordinators; null for everybody else. */
export async function findApplication(db: Db, id: string, someone: Visitor): Promise<Application | null> {
  const [member] = isUuid(id) ? await findMembers(db, sql`m.id = ${id}::uuid`) : [];
  if (!member) return null;
  const { rows } = await sql<ApplicationRow>`
    select m.brings, m.reason, m.escalated_at as "escalatedAt", (${isOwn(someone)} or coalesce(m.applied_by = ${someone.id}::uuid, false)) as applies,
      network.is_of(m.id, ${someone.id}::uuid) as side from network.member m where m.id = ${id}::uuid`.execute(db);
  const told = rows[0]!;
  const referees = await findReferees(db, id, someone);
  const seen = told.applies || keeps(someone) || referees.some(({ own }) => own);
  if (!seen) return null;
  const decides = keeps(someone) && !told.side;
  // What a referee says is for those who decide, and for themselves.
  const read = referees.map((one) => (decides || one.own ? one : { ...one, words: null }));
  return { ...member, ...told, referees: read, decides };
}

async function findReferees(db: Db, memberId: string, someone: Visitor): Promise<Referee[]> {
  const { rows } = await sql<Referee>`
    select r.id, ${memberName} as name, r.chosen, r.state, r.words, r.due_at as "dueAt", r.answered_at as "answeredAt", ${isOwn(someone)} as own
    from network.referee r, ${memberTables} where m.id = r.by_member_id and r.member_id = ${memberId} order by r.asked_at, ${memberName}, r.id`.execute(db);
  return rows;
}
