import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findMembers, isOwn, type Member } from "../members.query.ts";

/** Members in whose name this person acts, and what they applied for, the latest first. */
export const findMine = (db: Db, someone: Visitor): Promise<Member[]> =>
  findMembers(db, sql`${isOwn(someone)} or m.applied_by = ${someone.id}::uuid`, sql`order by m.state <> 'admitted', m.applied_at desc, m.id limit 50`);

export interface OpenHearing {
  readonly id: string;
  readonly memberId: string;
  readonly heardOn: string;
  readonly open: boolean;
}

/** Hearings to which members of this person are called, or were. */
export async function findHearings(db: Db, someone: Visitor): Promise<OpenHearing[]> {
  const { rows } = await sql<OpenHearing>`
    select h.id, h.member_id as "memberId", h.heard_on::text as "heardOn", h.outcome is null as open from network.hearing h
    join network.member m on m.id = h.member_id where ${isOwn(someone)} order by h.called_at desc, h.id`.execute(db);
  return rows;
}

/** Open hearings for those who keep the network, but of their own structures. */
export async function findOpenHearings(db: Db, someone: Visitor): Promise<(OpenHearing & { readonly name: string })[]> {
  const { rows } = await sql<OpenHearing & { name: string }>`
    select h.id, h.member_id as "memberId", h.heard_on::text as "heardOn", true as open, m.name from network.hearing h
    join network.member m on m.id = h.member_id where h.outcome is null and not network.is_of(m.id, ${someone.id}::uuid) order by h.heard_on, h.id`.execute(db);
  return rows;
}
