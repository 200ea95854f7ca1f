import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SubjectRef } from "./comment.ts";

const readable = sql`c.deleted_at is null and not exists (select from moderation.hidden h where h.kind = 'comment' and h.thing_id = c.id::text)`;

/** Sets the counts that a comment takes part in: of its thread, and of the proposal in which it is read, which the caller has locked. */
export async function recount(trx: Db, ref: SubjectRef, threadId: string | null): Promise<void> {
  if (threadId)
    await sql`
      update participation.comment t set replies = (select count(*) from participation.comment c where c.thread_id = t.id and ${readable})
      where t.id = ${threadId}`.execute(trx);
  if (ref.kind === "proposal") await recountProposal(trx, ref.id);
}

/** Of a proposal and all that was merged into it. */
export async function recountProposal(trx: Db, proposalId: string): Promise<void> {
  await sql`
    update participation.proposal p set comments = (
      select count(*) from participation.comment c where c.subject in (select f::text from participation.family_of(p.id) f) and ${readable})
    where p.id = participation.root_of(${proposalId})`.execute(trx);
}
