import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isTied } from "../ties.query.ts";

/** Somebody reads an application: assigned, and without a tie to it. All that a reviewer is shown goes through here. */
const theirs = (personId: string) => sql`r.person_id = ${personId} and a.state <> 'withdrawn'
  and not ${isTied(personId)}`;

export interface OwnReview {
  readonly applicationId: string;
  readonly number: number;
  readonly title: string;
  readonly callTitle: string;
  readonly sentAt: Date | null;
}

/** What this person reads; what they have not sent first. */
export async function listOwnReviews(db: Db, personId: string): Promise<OwnReview[]> {
  const { rows } = await sql<OwnReview>`
    select r.application_id as "applicationId", a.number, a.title, c.title as "callTitle", r.sent_at as "sentAt"
    from calls.review r join calls.application a on a.id = r.application_id join calls.call c on c.id = a.call_id
    where ${theirs(personId)} order by r.sent_at is not null, c.title, a.number limit 300`.execute(db);
  return rows;
}

export interface Review {
  readonly comment: string;
  readonly sentAt: Date | null;
  readonly scores: readonly { readonly criterion: string; readonly points: number; readonly comment: string }[];
}

/** This person's review of an application; null for whoever was not asked, or has a tie to it. */
export async function findOwnReview(db: Db, applicationId: string, personId: string): Promise<Review | null> {
  const { rows } = await sql<Review>`
    select r.comment, r.sent_at as "sentAt", coalesce((
      select json_agg(json_build_object('criterion', s.criterion, 'points', s.points, 'comment', s.comment) order by s.criterion)
      from calls.score s where s.application_id = r.application_id and s.person_id = r.person_id), '[]'::json) as scores
    from calls.review r join calls.application a on a.id = r.application_id where r.application_id = ${applicationId} and ${theirs(personId)}`.execute(db);
  return rows[0] ?? null;
}

export interface OtherReview {
  readonly comment: string;
  readonly scores: readonly { readonly criterion: string; readonly points: number; readonly comment: string }[];
}

/** What others have sent, without their names: for whoever has sent their own, and nobody before. */
export async function listOthers(db: Db, applicationId: string, personId: string): Promise<OtherReview[]> {
  const { rows } = await sql<OtherReview>`
    select o.comment, (select json_agg(json_build_object('criterion', s.criterion, 'points', s.points, 'comment', s.comment) order by s.criterion)
      from calls.score s where s.application_id = o.application_id and s.person_id = o.person_id) as scores
    from calls.counted_review o where o.application_id = ${applicationId} and o.person_id <> ${personId}
      and exists (select from calls.review r join calls.application a on a.id = r.application_id
        where r.application_id = o.application_id and r.sent_at is not null and ${theirs(personId)}) order by o.sent_at`.execute(db);
  return rows;
}
