import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { addLink } from "#thread";
import { notify } from "#notifications";
import { type Conversation, paramsOf } from "../conversation.ts";
import { holdConversation } from "../hold.command.ts";
import { routes } from "../routes.ts";
import type { NewAnswer } from "./answer-statement.form.ts";

/** Why the answer and the conversation are joined on the thread. */
export const answeredBecause = (number: number): Translated => ({
  fr: `Le service répond à la phrase ${number}.`,
  en: `The service answers statement ${number}.`,
  nl: `De dienst antwoordt op stelling ${number}.`,
});

interface AnswerContext {
  readonly conversation: Conversation;
  readonly statement: { readonly id: string; readonly number: number; readonly words: string };
  readonly by: string;
  readonly now: Date;
}

type AnswerOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "early" | "changed" };

/** What the service says in public, and the thread remembers. The first answer is told to whoever took part; a change is not. */
export async function answerStatement(
  db: Db,
  { conversation, statement, by, now }: AnswerContext,
  { stance, words, asWhom, version }: NewAnswer,
): Promise<AnswerOutcome> {
  return db.transaction().execute(async (trx): Promise<AnswerOutcome> => {
    if ((await holdConversation(trx, conversation.id)).state !== "published") return { ok: false, problem: "early" };
    const { rows } = await sql<{ version: number }>`
      insert into opinions.answer as kept (statement_id, conversation_id, stance, words, as_whom, by)
      select ${statement.id}, ${conversation.id}, ${stance}, ${words}, ${asWhom}, ${by}
      where ${version} = coalesce((select version from opinions.answer where statement_id = ${statement.id}), 0)
      on conflict (statement_id) do update set stance = excluded.stance, words = excluded.words, as_whom = excluded.as_whom, by = excluded.by,
        version = kept.version + 1 returning version`.execute(trx);
    const kept = rows[0];
    if (!kept) return { ok: false, problem: "changed" };
    if (kept.version === 1) {
      await addLink(trx, {
        from: { kind: "statement_answer", id: statement.id },
        relation: "answers",
        to: { kind: "conversation", id: conversation.id },
        reason: answeredBecause(statement.number),
        day: dayOf(now),
        by,
      });
      await tellAnswer(trx, conversation, statement, by);
    }
    await recordAct(trx, { who: by, act: "statement.answer", room: "opinions", about: { kind: "statement", id: statement.id }, after: { stance } });
    return { ok: true };
  });
}

async function tellAnswer(trx: Db, conversation: Conversation, { number, words }: AnswerContext["statement"], by: string): Promise<void> {
  const { id, process } = conversation;
  if (process.state === "draft" || process.state === "rehearsal") return;
  const { rows } = await sql<{ person: string }>`
    select person_id::text as person from processes.follow where process_id = ${process.id}
    union select person_id::text from opinions.participant where conversation_id = ${id} and person_id is not null and banned_at is null`.execute(trx);
  const href = routes.statement.href({ ...paramsOf(conversation), number: String(number) });
  await notify(trx, { to: rows.map(({ person }) => person).filter((person) => person !== by), kind: "opinions.statement_answered", payload: { words, href } });
}
