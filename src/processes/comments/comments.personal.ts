import { sql } from "kysely";

import { emit } from "#platform/events/events.ts";
import type { Erasing, PersonRecords } from "#people";
import { refOf, type SubjectRef } from "./comment.ts";
import { recountReplies } from "./count.command.ts";
import { joinThings } from "./comment.subject.ts";

/** Says that comments lost their words with the person who wrote them: `{ refs }`, what they were about. */
export const commentsErased = "participation.comments_erased";

export interface Erased {
  readonly refs: readonly SubjectRef[];
}

export const commentRecords: PersonRecords = {
  room: "participation",
  async records(db, personId, offers) {
    const { rows } = await sql<object>`
      select t.title as about, c.position, c.body, c.signature, c.official, c.written_at, c.edited_at
      from processes.comment c left ${joinThings(offers)}
      where c.author_id = ${personId} order by c.written_at`.execute(db);
    return { comments: rows };
  },
};

/** Comments stay without a name, or lose their words and leave a mark. */
export const commentErasing: Erasing = {
  room: "participation",
  async erase(trx, personId, contributions) {
    const remove = contributions === "remove";
    const { rows } = await sql<Parameters<typeof refOf>[0] & { thread: string | null }>`
      update processes.comment set author_id = null, signature = case when official then signature else '' end,
        body = case when ${remove} then '' else body end, position = case when ${remove} then null else position end,
        deleted_at = case when ${remove} then coalesce(deleted_at, clock_timestamp()) else deleted_at end
      where author_id = ${personId}
      returning proposal_id, stage_id, question_id, text_id, paragraph, thread_id as thread`.execute(trx);
    if (!remove || rows.length === 0) return;
    await recountReplies(trx, [...new Set(rows.flatMap(({ thread }) => thread ?? []))]);
    await emit(trx, commentsErased, { refs: rows.map(refOf) } satisfies Erased, "participation");
  },
};
