import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Change {
  readonly at: Date;
  readonly reason: string;
}

/** What was changed of a call since it was published, newest first: each with its public reason. */
export async function listChanges(db: Db, callId: string): Promise<Change[]> {
  const { rows } =
    await sql<Change>`select at, reason from calls.edition where call_id = ${callId} and number > 1 and reason is not null order by number desc`.execute(db);
  return rows;
}

export interface AnsweredQuestion {
  readonly text: string;
  readonly answer: string;
}

/** Questions that were answered, newest answer first: read by all, without who asked. */
export async function listAnswered(db: Db, callId: string): Promise<AnsweredQuestion[]> {
  const { rows } = await sql<AnsweredQuestion>`
    select text, answer from calls.question where call_id = ${callId} and answer is not null
    order by answered_at desc limit 100`.execute(db);
  return rows;
}

/** Whether a ranking was published, and how many projects were granted aid. */
export async function findResults(db: Db, callId: string): Promise<{ readonly ranked: boolean; readonly funded: number }> {
  const { rows } = await sql<{ ranked: boolean; funded: number }>`
    select exists (select from calls.ranking r where r.call_id = ${callId}) as ranked,
      (select count(*)::int from calls.decision d join calls.application a on a.id = d.application_id where a.call_id = ${callId} and d.outcome = 'granted') as funded`.execute(
    db,
  );
  return rows[0]!;
}

/** The application that this person writes for the call and can go on with; null when there is none. */
export async function findOwnDraft(db: Db, callId: string, personId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select a.id from calls.application a join calls.author w on w.application_id = a.id
    where a.call_id = ${callId} and w.person_id = ${personId} and a.state = 'draft' order by a.changed_at desc limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
