import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SubjectRef } from "./comment.ts";
import type { Subject } from "./comment.subject.ts";

/** Sets the counts that a comment takes part in: of its thread, and of what it is read under, which the caller holds. */
export async function recount(trx: Db, { kind }: Subject, ref: SubjectRef, threadId: string | null): Promise<void> {
  if (threadId) await recountReplies(trx, [threadId]);
  await kind.recount?.(trx, ref);
}

/** Whoever changes what is counted waits here for those who do at once: what is counted next is what they left. */
export const holdThreads = (trx: Db, ids: RawBuilder<unknown>) =>
  sql`select from processes.comment where id in (${ids}) order by id for no key update`.execute(trx);

export async function recountReplies(trx: Db, threadIds: readonly string[]): Promise<void> {
  await holdThreads(trx, sql`select unnest(${[...threadIds]}::uuid[])`);
  await sql`
    update processes.comment t set replies = (select count(*) from processes.comment c where c.thread_id = t.id and c.deleted_at is null
      and not exists (select from moderation.hidden h where h.kind = 'comment' and h.thing_id = c.id::text))
    where t.id = any(${[...threadIds]}::uuid[])`.execute(trx);
}
