import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { Channel } from "../channel.ts";
import type { Position } from "../comments/comment.ts";

/** A comment of the story. It is of an idea, a question of a debate, or a paragraph of a text. */
export interface StoryComment {
  readonly id: string;
  readonly proposal?: string;
  readonly question?: string;
  readonly text?: string;
  readonly paragraph?: number;
  /** The comment that began the thread it is in; without it, it begins one. */
  readonly thread?: string | null;
  /** The reply in that thread which it answers. */
  readonly answers?: string | null;
  readonly author: string | null;
  readonly signature: string;
  readonly official?: boolean;
  readonly position?: Position | null;
  readonly body: string;
  /** "web" unless said. */
  readonly channel?: Channel;
  readonly at: Date;
  /** Its author took it away. */
  readonly deletedAt?: Date;
}

/** Keeps them, with the number of replies of each thread. Nobody is told. */
export async function plantComments(db: Db, told: readonly StoryComment[]): Promise<void> {
  const replies = Map.groupBy(told, ({ thread }) => thread ?? null);
  const rowOf = (one: StoryComment) => ({
    ...{ id: one.id, proposal_id: one.proposal ?? null, question_id: one.question ?? null, text_id: one.text ?? null, paragraph: one.paragraph ?? null },
    ...{ thread_id: one.thread ?? null, answers_id: one.answers ?? null, author_id: one.author, signature: one.signature },
    ...{ official: one.official ?? false, position: one.position ?? null, body: one.body, channel: one.channel ?? "web" },
    ...{ replies: one.thread ? 0 : (replies.get(one.id)?.length ?? 0), told: true, written_at: one.at, deleted_at: one.deletedAt ?? null },
  });
  for (const top of [true, false]) {
    const rows = told.filter(({ thread }) => !thread === top).map(rowOf);
    for (let from = 0; from < rows.length; from += 5000) await insertRows(db, "processes.comment", rows.slice(from, from + 5000));
  }
}
