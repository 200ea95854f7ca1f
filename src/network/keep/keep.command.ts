import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";

export interface MemberProfile {
  readonly about: string | null;
  readonly skills: readonly string[];
  readonly listed: boolean;
  readonly version: number;
}

/** What a member publishes of itself; false when somebody else saved it meanwhile. */
export async function saveMember(db: Db, memberId: string, { about, skills, listed, version }: MemberProfile): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.member set about = ${about}, skills = ${[...skills]}::text[], listed = kind = 'person' and ${listed}, version = version + 1
    where id = ${memberId} and state = 'admitted' and version = ${version}`.execute(db);
  return numAffectedRows === 1n;
}

export interface NewSeal {
  readonly name: string;
  readonly proof: string;
  readonly since: string;
  readonly until: string;
}

/** A label that the network recognises. */
export async function addSeal(db: Db, memberId: string, { name, proof, since, until }: NewSeal, by: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`
      insert into network.seal (member_id, name, proof, since, until, given_by)
      values (${memberId}, ${name}, ${proof}, ${since}::date, ${until}::date, ${by})`.execute(trx);
    await record(trx, { kind: "member", id: memberId, act: "seal", by, after: { name, since, until } });
  });
}

/** A member leaves; its account stays in the ledger, with its balance. */
export async function leave(db: Db, memberId: string, by: string, reason: string | null): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update network.member set state = 'left', ended_at = clock_timestamp(), reason = ${reason}, version = version + 1
      where id = ${memberId} and state = 'admitted'`.execute(trx);
    if (numAffectedRows !== 1n) return false;
    await record(trx, { kind: "member", id: memberId, act: "leave", by, before: { state: "admitted" }, after: { state: "left" } });
    return true;
  });
}

/** How far a member may fall below zero, in whole credits: refused where it is lower already. */
export async function setLimit(db: Db, memberId: string, credits: number, by: string): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ done: boolean }>`select network.set_limit(${memberId}, ${-credits * 100}) as done`.execute(trx);
      if (!rows[0]?.done) return false;
      await record(trx, { kind: "member", id: memberId, act: "limit", by, after: { credits } });
      return true;
    });
  } catch (error) {
    if (brokenConstraint(error) === "account_limit") return false;
    throw error;
  }
}
