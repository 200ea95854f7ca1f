import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";

export interface ReviewForm {
  readonly scores: readonly { readonly criterion: string; readonly points: number; readonly comment: string }[];
  readonly comment: string;
}

/**
 * Keeps what a reviewer thinks; with `send` for good. False when it was sent already, or a tie to the application was found meanwhile: the
 * database has the last word on both.
 */
export async function saveReview(db: Db, applicationId: string, personId: string, { scores, comment }: ReviewForm, send: boolean): Promise<boolean> {
  const save = async (trx: Db) => {
    // The call before the review, as all who change ties do.
    await sql`select from calls.call c where c.id = (select a.call_id from calls.application a where a.id = ${applicationId}) for share`.execute(trx);
    const { rows } = await sql`
      select from calls.review r join calls.application a on a.id = r.application_id
      where r.application_id = ${applicationId} and r.person_id = ${personId} and r.sent_at is null and a.state = 'admissible' for update of r`.execute(trx);
    if (rows.length === 0) return false;
    for (const { criterion, points, comment: why } of scores)
      await sql`insert into calls.score (application_id, person_id, criterion, points, comment) values (${applicationId}, ${personId}, ${criterion}, ${points}, ${why})
        on conflict (application_id, person_id, criterion) do update set points = excluded.points, comment = excluded.comment`.execute(trx);
    await sql`update calls.review set comment = ${comment}, sent_at = ${send ? sql`clock_timestamp()` : null}
      where application_id = ${applicationId} and person_id = ${personId}`.execute(trx);
    if (send) await record(trx, { kind: "application", id: applicationId, act: "review", by: personId });
    return true;
  };
  try {
    return await db.transaction().execute(save);
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "no_conflict" || broken === "review_is_kept") return false;
    throw error;
  }
}
