import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import type { Subject } from "./comment.subject.ts";
import { routes } from "../routes.ts";

export interface CommentNotice {
  readonly title: string;
  readonly href: string;
  readonly process: string;
}

interface Row {
  readonly authorId: string | null;
  readonly answered: string | null;
  readonly told: boolean;
}

/**
 * Tells of a comment, once: whom it answers, whose idea it is, who follows it. Each is told in one quality, the nearest; whoever
 * wrote is not. Its words stay on the page: a mail would keep what a moderator or its author takes away.
 */
export async function tellOfComment(trx: Db, id: string, subject: Subject): Promise<void> {
  const { rows } = await sql<Row>`
    update processes.comment c set told = true from processes.comment before
    where c.id = ${id} and before.id = c.id and c.deleted_at is null
    returning c.author_id as "authorId", before.told,
      (select a.author_id from processes.comment a where a.id = coalesce(c.answers_id, c.thread_id)) as answered`.execute(trx);
  const written = rows[0];
  if (!written || written.told) return;
  const payload: CommentNotice = { title: subject.title, href: routes.comment.href({ comment: id }), process: subject.process.title };
  const reached = new Set(written.authorId ? [written.authorId] : []);
  const tell = async (kind: string, persons: readonly string[]) => {
    const to = persons.filter((person) => !reached.has(person));
    for (const person of to) reached.add(person);
    await notify(trx, { to, kind, payload });
  };
  await tell("participation.replied", written.answered ? [written.answered] : []);
  await tell("participation.commented", subject.authorIds);
  await tell("participation.discussed", await followersOf(trx, subject));
}

async function followersOf(trx: Db, { ref, kind, process }: Subject): Promise<readonly string[]> {
  if (kind.followers) return kind.followers(trx, ref);
  const { rows } = await sql<{ id: string }>`select person_id as id from processes.follow where process_id = ${process.id}`.execute(trx);
  return rows.map(({ id }) => id);
}
