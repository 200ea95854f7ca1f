import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import type { AllOffers } from "#platform/offers.ts";
import { goes, goesWhenAsked, type PersonalRegister, type Who } from "#platform/personal/register.ts";
import { refOf, type SubjectRef } from "./comment.ts";
import { recountReplies } from "./count.command.ts";
import { joinThings } from "./comment.subject.ts";

/** Says that comments lost their words with the person who wrote them: `{ refs }`, what they were about. */
export const commentsErased = "participation.comments_erased";

export interface CommentErasure {
  readonly refs: readonly SubjectRef[];
}

async function readComments(db: Db, { id }: Who, offers: AllOffers): Promise<readonly object[]> {
  const { rows } = await sql<object>`
    select t.title as about, c.position, c.body, c.signature, c.official, c.written_at, c.edited_at
    from processes.comment c left ${joinThings(offers)}
    where c.author_id = ${id} order by c.written_at`.execute(db);
  return rows;
}

/** Comments stay without a name, or lose their words and leave a mark. */
async function eraseComments(trx: Db, { id }: Who, remove: boolean): Promise<void> {
  const { rows } = await sql<Parameters<typeof refOf>[0] & { thread: string | null }>`
    update processes.comment set author_id = null, signature = case when official then signature else '' end,
      body = case when ${remove} then '' else body end, position = case when ${remove} then null else position end,
      deleted_at = case when ${remove} then coalesce(deleted_at, clock_timestamp()) else deleted_at end
    where author_id = ${id}
    returning proposal_id, stage_id, question_id, text_id, paragraph, thread_id as thread`.execute(trx);
  if (!remove || rows.length === 0) return;
  await recountReplies(trx, [...new Set(rows.flatMap(({ thread }) => thread ?? []))]);
  await emit(trx, commentsErased, { refs: rows.map(refOf) } satisfies CommentErasure, "participation");
}

export const commentRegister: PersonalRegister = {
  area: "processes",
  file: "participation",
  notPersonal: { "processes.comment.subject": "what is commented on" },
  kept: [
    {
      what: { fr: "Vos commentaires", en: "Your comments", nl: "Uw reacties" },
      why: {
        fr: "Qu’une discussion se comprenne\u202f; vos mots s’effacent si vous le demandez",
        en: "So that a discussion can be understood; your words go if you ask for it",
        nl: "Opdat een gesprek te begrijpen is; uw woorden verdwijnen als u het vraagt",
      },
      until: "always",
      tables: [
        {
          table: "processes.comment",
          person: "author_id",
          erase: eraseComments,
          sheet: "comments",
          read: readComments,
          // That of an official answer is the service's, not a person's.
          words: { body: goesWhenAsked(""), signature: goes("", sql`not t.official`) },
        },
      ],
    },
  ],
};
