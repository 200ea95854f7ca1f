import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { weighText } from "#moderation";
import { editMinutes } from "./comment.ts";
import type { CommentRow } from "./comment-row.query.ts";
import { recount } from "./count.command.ts";
import type { Subject } from "./comment.subject.ts";
import { routes } from "../routes.ts";

type EditOutcome = { readonly ok: true; readonly held: boolean } | { readonly ok: false; readonly problem: "too_late" | "hidden" };

/** Corrects one's own words within a quarter of an hour, by the clock of the database; what was corrected is weighed again. */
export async function editComment(db: Db, comment: CommentRow, subject: Subject, { personId, body }: { personId: string; body: string }) {
  const outcome = await subject.kind.hold(db, comment.ref, async (trx, { ref }): Promise<EditOutcome> => {
    const { rows: hidden } = await sql`select from moderation.hidden where kind = 'comment' and thing_id = ${comment.id}`.execute(trx);
    if (hidden.length > 0) return { ok: false, problem: "hidden" };
    const { rows } = await sql`
      update processes.comment set body = ${body}, edited_at = clock_timestamp()
      where id = ${comment.id} and author_id = ${personId} and deleted_at is null
        and written_at > clock_timestamp() - make_interval(mins => ${editMinutes})
      returning 1`.execute(trx);
    if (rows.length === 0) return { ok: false, problem: "too_late" };
    // The same words as before are no repetition: only what was changed is weighed.
    if (body === comment.body) return { ok: true, held: false };
    const where = { commune: subject.communeCode ?? subject.process.ownerCommune };
    const href = routes.comment.href({ comment: comment.id });
    const about = { kind: "comment", id: comment.id, title: subject.title, href, excerpt: body, authorId: personId, where };
    const brakes = await weighText(trx, { ...about, text: body, author: personId });
    if (brakes.length > 0) await recount(trx, subject, ref, comment.threadId);
    return { ok: true, held: brakes.length > 0 };
  });
  return outcome ?? ({ ok: false, problem: "too_late" } satisfies EditOutcome);
}

/** Takes one's own words away, at any time; the place stays, for what others answered. False when that was done already. */
export async function deleteComment(db: Db, comment: CommentRow, subject: Subject, personId: string): Promise<boolean> {
  const outcome = await subject.kind.hold(db, comment.ref, async (trx, { ref }) => {
    const { rows } = await sql`
      update processes.comment set body = '', signature = '', author_id = null, position = null, official = false, deleted_at = clock_timestamp()
      where id = ${comment.id} and author_id = ${personId} and deleted_at is null returning 1`.execute(trx);
    if (rows.length > 0) await recount(trx, subject, ref, comment.threadId);
    return rows.length > 0;
  });
  return outcome ?? false;
}
