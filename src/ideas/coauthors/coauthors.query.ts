import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";

export interface CoauthorLine {
  readonly id: string;
  readonly personId: string | null;
  /** Waiting: no letter has left, since the public does not read the idea yet. */
  readonly state: "waiting" | "invited" | "accepted";
  /** As they sign; of whoever has not answered, the address that was asked. */
  readonly name: string;
  readonly since: Date;
}

/** Those who sign and those who were asked: for the authors alone. */
export async function findCoauthors(db: Db, proposalId: string): Promise<CoauthorLine[]> {
  const { rows } = await sql<CoauthorLine>`
    select id, person_id as "personId", case when state = 'invited' and token_hash is null then 'waiting' else state end as state,
      coalesce(signature, email) as name, coalesce(answered_at, invited_at) as since
    from ideas.coauthor where proposal_id = ${proposalId} and state in ('invited', 'accepted') order by coauthor.state, since, id`.execute(db);
  return rows;
}

export interface OpenInvitation {
  readonly id: string;
  readonly proposalId: string;
}

/** Null for a token that nobody was given, and for an invitation that was answered, cancelled or has ended. */
export async function findInvitation(db: Db, token: string): Promise<OpenInvitation | null> {
  if (!/^[\w-]{22,64}$/.test(token)) return null;
  const { rows } = await sql<OpenInvitation>`
    select id, proposal_id as "proposalId" from ideas.coauthor where token_hash = ${hashOfToken(token)} and state = 'invited'`.execute(db);
  return rows[0] ?? null;
}

export async function processSlug(db: Db, processId: string): Promise<string> {
  const { rows } = await sql<{ slug: string }>`select slug from processes.process where id = ${processId}`.execute(db);
  return rows[0]!.slug;
}
