import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isTied } from "../ties.query.ts";
import type { OpinionKind, Verdict } from "./opinion.ts";

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly by: string | null;
  readonly at: Date;
}

export async function listNotes(db: Db, applicationId: string): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select n.id, n.text, p.name as by, n.at from calls.note n left join people.person p on p.id = n.by where n.application_id = ${applicationId} order by n.at desc`.execute(
    db,
  );
  return rows;
}

export interface Opinion {
  readonly id: string;
  readonly kind: OpinionKind;
  readonly name: string;
  readonly words: string;
  readonly dueOn: string;
  readonly verdict: Verdict | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

const opinionColumns = sql`o.id, o.kind, o.name, o.words, o.due_on::text as "dueOn", o.verdict, o.answer, o.answered_at as "answeredAt"`;

export async function listOpinions(db: Db, applicationId: string): Promise<Opinion[]> {
  const { rows } = await sql<Opinion>`select ${opinionColumns} from calls.opinion o where o.application_id = ${applicationId} order by o.asked_at`.execute(db);
  return rows;
}

export interface OwnOpinion extends Opinion {
  readonly applicationId: string;
  readonly title: string;
  readonly callTitle: string;
}

/** What this person is asked; what waits first. Nothing of what they have a tie to. */
export async function listOwnOpinions(db: Db, personId: string): Promise<OwnOpinion[]> {
  const { rows } = await sql<OwnOpinion>`
    select ${opinionColumns}, a.id as "applicationId", a.title, c.title as "callTitle"
    from calls.opinion o join calls.application a on a.id = o.application_id join calls.call c on c.id = a.call_id
    where o.person_id = ${personId} and not ${isTied(personId)} order by o.answered_at is not null, o.due_on, o.id limit 100`.execute(db);
  return rows;
}

/** One that this person is asked; null for everybody else. */
export async function findOwnOpinion(db: Db, id: string, personId: string): Promise<OwnOpinion | null> {
  return (await listOwnOpinions(db, personId)).find((one) => one.id === id) ?? null;
}
