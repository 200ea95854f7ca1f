import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Change, type ChangeTally, countChanges } from "./testimony.ts";

export interface Words {
  readonly id: string;
  readonly words: string;
  readonly signature: string;
  readonly at: Date;
}

export interface Testimonies {
  readonly counted: ChangeTally | null;
  /** The latest first; what moderators hid is not among them. */
  readonly words: readonly Words[];
}

export interface OwnTestimony {
  readonly change: Change;
  readonly words: string | null;
  readonly signature: string;
}

const mostWords = 100;

export async function readTestimonies(db: Db, proposalId: string): Promise<Testimonies> {
  const { rows: said } = await sql<{ change: Change }>`
    select change from ideas.testimony where proposal_id = ${proposalId} order by said_at, id`.execute(db);
  const { rows: words } = await sql<Words>`
    select id, words, signature, said_at as at from ideas.testimony t where proposal_id = ${proposalId} and words is not null
      and not exists (select from moderation.hidden h where h.kind = 'testimony' and h.thing_id = t.id::text)
    order by said_at desc, id limit ${mostWords}`.execute(db);
  return { counted: countChanges(said.map(({ change }) => change)), words };
}

/** What this person said; null before. */
export async function findOwnTestimony(db: Db, proposalId: string, personId: string): Promise<OwnTestimony | null> {
  const { rows } = await sql<OwnTestimony>`
    select change, words, signature from ideas.testimony where proposal_id = ${proposalId} and by = ${personId}`.execute(db);
  return rows[0] ?? null;
}
