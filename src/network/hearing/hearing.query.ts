import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { isOwn, memberName, memberTables } from "../members.query.ts";

export interface Hearing {
  readonly id: string;
  readonly memberId: string;
  readonly name: string;
  readonly number: number | null;
  readonly grounds: string;
  readonly heardOn: string;
  readonly defence: string | null;
  readonly outcome: "excluded" | "kept" | "dropped" | null;
  readonly reasons: string | null;
  readonly decidedAt: Date | null;
  /** Whoever looks acts for the member. */
  readonly own: boolean;
  /** Whoever looks called it: they do not decide. */
  readonly called: boolean;
}

/** For whoever acts for the member, and for coordinators who are not on its side; null for everybody else. */
export async function findHearing(db: Db, id: string, someone: Visitor): Promise<Hearing | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Hearing & { side: boolean }>`
    select h.id, h.member_id as "memberId", ${memberName} as name, m.number, h.grounds, h.heard_on::text as "heardOn", h.defence, h.outcome, h.reasons,
      h.decided_at as "decidedAt", ${isOwn(someone)} as own, coalesce(h.called_by = ${someone.id}::uuid, false) as called, network.is_of(m.id, ${someone.id}::uuid) as side
    from network.hearing h, ${memberTables} where m.id = h.member_id and h.id = ${id}::uuid`.execute(db);
  const [hearing] = rows;
  if (!hearing) return null;
  return hearing.own || (keeps(someone) && !hearing.side) ? hearing : null;
}
