import { type Kysely, sql } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import type { Listener } from "#platform/events/events.ts";
import { sendInvitations } from "../coauthors/send-invitations.command.ts";
import { findCommentRow } from "./comment-row.query.ts";
import { recount } from "./count.command.ts";
import { withSubject } from "./hold-subject.command.ts";
import { findSubject } from "./subject.query.ts";
import { tellOfComment } from "./tell.command.ts";

interface Judged {
  readonly kind: string;
  readonly id: string;
}

/**
 * Counts follow what moderators decide; a comment that waited is told of once it may be read, and those who were asked to sign an idea that
 * waited are written to once it appears.
 */
export const commentListeners: readonly Listener[] = [
  { event: "moderation.hidden", handle: ({ db }, judged: Judged) => follow(db, judged) },
  {
    event: "moderation.kept",
    async handle({ db, ...house }, judged: Judged) {
      await follow(db, judged);
      if (judged.kind === "proposal") await db.transaction().execute((trx) => sendInvitations(trx, house, judged.id));
    },
  },
];

async function follow(db: Kysely<Tables>, { kind, id }: Judged): Promise<void> {
  const row = kind === "comment" ? await findCommentRow(db, id) : null;
  const subject = row && (await findSubject(db, row.ref));
  if (!row || !subject) return;
  await withSubject(db, row.ref, async (trx, { ref }) => {
    await recount(trx, ref, row.threadId);
    const { rows } = await sql`select from moderation.hidden where kind = 'comment' and thing_id = ${id}`.execute(trx);
    if (rows.length === 0) await tellOfComment(trx, id, subject);
  });
}
