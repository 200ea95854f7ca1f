import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Listener } from "#platform/jobs/listener.ts";
import { commentsErased, type CommentErasure } from "./comments.personal.ts";
import { findCommentRow } from "./comment-row.query.ts";
import { recount } from "./count.command.ts";
import { findSubject, type SubjectOffers } from "./comment.subject.ts";
import { tellOfComment } from "./notify.command.ts";

interface ModeratedThing {
  readonly kind: string;
  readonly id: string;
}

/** Counts follow what moderators decide and what the erased take away; a comment that waited is told of once it may be read. */
export const commentListeners: readonly Listener[] = [
  { event: "moderation.hidden", handle: ({ db, offers }, judged: ModeratedThing) => follow(db, offers, judged) },
  { event: "moderation.kept", handle: ({ db, offers }, judged: ModeratedThing) => follow(db, offers, judged) },
  {
    event: commentsErased,
    async handle({ db, offers }, { refs }: CommentErasure) {
      for (const ref of refs) {
        const subject = await findSubject(db, offers, ref);
        await subject?.kind.hold(db, ref, async (trx, held) => subject.kind.recount?.(trx, held.ref));
      }
    },
  },
];

async function follow(db: Db, offers: SubjectOffers, { kind, id }: ModeratedThing): Promise<void> {
  const row = kind === "comment" ? await findCommentRow(db, id) : null;
  const subject = row && (await findSubject(db, offers, row.ref));
  if (!row || !subject) return;
  await subject.kind.hold(db, row.ref, async (trx, { ref }) => {
    await recount(trx, subject, ref, row.threadId);
    const { rows } = await sql`select from moderation.hidden where kind = 'comment' and thing_id = ${id}`.execute(trx);
    if (rows.length === 0) await tellOfComment(trx, id, subject);
  });
}
