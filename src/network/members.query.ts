import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { answersFor } from "./keeper.ts";
import type { College, MemberState } from "./network.ts";

export interface Member {
  readonly id: string;
  readonly number: number | null;
  readonly kind: "structure" | "person";
  readonly structureId: string | null;
  readonly personId: string | null;
  readonly name: string;
  readonly college: College;
  readonly state: MemberState;
  readonly about: string | null;
  readonly skills: readonly string[];
  readonly listed: boolean;
  readonly communeCode: string | null;
  readonly appliedAt: Date;
  readonly admittedAt: Date | null;
  readonly endedAt: Date | null;
  readonly version: number;
  /** The version of the charter that it signed last. */
  readonly charter: number;
}

export const memberTables = sql`network.member m left join people.structure s on s.id = m.structure_id`;

/** `m` is the member: a structure bears its name of today, by a trigger (`network.bear_name`). */
export const memberName = sql<string>`m.name`;

/** Shown to everybody: structures, and persons who agreed. */
export const isListed = sql<boolean>`(m.kind = 'structure' or m.listed)`;

export async function findMembers(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select m.id, m.number, m.kind, m.structure_id as "structureId", m.person_id as "personId", ${memberName} as name, m.college, m.state, m.about, m.skills, m.listed,
      s.commune_code::text as "communeCode", m.applied_at as "appliedAt", m.admitted_at as "admittedAt", m.ended_at as "endedAt", m.version, m.charter::int as charter
    from ${memberTables} where ${where} ${rest}`.execute(db);
  return rows;
}

/** In whose name this person acts: `m` is the member. */
export const isOwn = (someone: Visitor): RawBuilder<boolean> =>
  sql`coalesce(m.structure_id = any(${[...answersFor(someone)]}::uuid[]) or m.person_id = ${someone.id}::uuid, false)`;

/** Members of today in whose name this person acts. */
export const findOwn = (db: Db, someone: Visitor): Promise<Member[]> =>
  findMembers(db, sql`m.state = 'admitted' and ${isOwn(someone)}`, sql`order by m.kind desc, m.name collate "fr-x-icu", m.id`);

/** All members of today by name, for whoever chooses one: members know each other. */
export async function findAdmitted(db: Db): Promise<{ readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select m.id, m.name from network.member m where m.state = 'admitted' order by m.name collate "fr-x-icu", m.id`.execute(db);
  return rows;
}

export const findByNumber = async (db: Db, number: string): Promise<Member | null> =>
  (/^\d{1,6}$/.test(number) ? await findMembers(db, sql`m.number = ${Number(number)}`) : [])[0] ?? null;

export interface Seal {
  readonly name: string;
  readonly proof: string;
  readonly since: string;
  readonly until: string;
}

/** Those that hold on a day. */
export async function findSeals(db: Db, memberId: string, day: string): Promise<Seal[]> {
  const { rows } = await sql<Seal>`
    select name, proof, since::text as since, until::text as until from network.seal
    where member_id = ${memberId} and ${day}::date between since and until order by until, name`.execute(db);
  return rows;
}

/** Persons who act for a member: those who answer for its structure, or the person. */
export async function findActing(db: Db, memberIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct g.person_id as id from network.member m join people.role_grant g on g.scope_kind = 'structure' and g.scope_id = m.structure_id::text
      and g.role = 'manager' and g.revoked_at is null and (g.ends_at is null or g.ends_at > now()) where m.id = any(${[...memberIds]}::uuid[])
    union select m.person_id from network.member m where m.id = any(${[...memberIds]}::uuid[]) and m.person_id is not null`.execute(db);
  return rows.map(({ id }) => id);
}
