import { sql } from "kysely";

import type { ThingKind } from "#thread";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { answerTexts } from "../answer-statement/answer-statement.texts.ts";
import type { ConversationState, Stance } from "../conversation.ts";
import { conversationTexts } from "../conversation.texts.ts";
import { routes } from "../routes.ts";
import { isShown } from "../statements.query.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly process: string;
  readonly state: ConversationState;
  readonly hidden: boolean;
  readonly day: string | null;
}

/** A conversation on the thread: what people said that unites them and what divides them. */
export const conversationThings: ThingKind = {
  kind: "conversation",
  verb: "listen",
  label: { fr: "une conversation", en: "a conversation", nl: "een gesprek" },
  page: {
    path: routes.conversation,
    async find(db, { process, conversation }) {
      const { rows } = await sql<{ id: string }>`
        select c.id from opinions.conversation c join processes.process p on p.id = c.process_id
        where p.slug = ${process} and c.slug = ${conversation}`.execute(db);
      return rows[0]?.id ?? null;
    },
  },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select c.id, c.title, c.slug, p.slug as process, c.state, c.state = 'draft' or p.state in ('draft', 'rehearsal') as hidden,
        ((c.published_at at time zone 'Europe/Paris')::date)::text as day
      from opinions.conversation c join processes.process p on p.id = c.process_id where c.id::text = any(${[...ids]}::text[])`.execute(db);
    const { states } = conversationTexts[locale];
    return new Map(
      rows.map(({ id, title, slug, process, state, hidden, day }) => [
        id,
        {
          ...{ title, href: routes.conversation.href({ process, conversation: slug }), day, state: states[state], hidden },
          progress: state === "open" ? "now" : state === "draft" ? "next" : "done",
        } as const,
      ]),
    );
  },
};

interface AnswerRow {
  readonly id: string;
  readonly words: string;
  readonly said: string;
  readonly stance: Stance;
  readonly number: number;
  readonly slug: string;
  readonly process: string;
  readonly day: string;
  readonly hidden: boolean;
}

/** What the service answered to a statement that unites. */
export const statementAnswerThings: ThingKind = {
  kind: "statement_answer",
  verb: "decide",
  label: { fr: "une réponse à une phrase", en: "an answer to a statement", nl: "een antwoord op een stelling" },
  async find(db, ids, locale) {
    const { rows } = await sql<AnswerRow>`
      select t.id, t.words, a.words as said, a.stance, t.number, c.slug, p.slug as process, ((a.at at time zone 'Europe/Paris')::date)::text as day,
        not (${isShown}) or p.state in ('draft', 'rehearsal') as hidden
      from opinions.answer a join opinions.statement t on t.id = a.statement_id join opinions.conversation c on c.id = t.conversation_id
      join processes.process p on p.id = c.process_id where t.id::text = any(${[...ids]}::text[])`.execute(db);
    const { stances } = answerTexts[locale];
    return new Map(
      rows.map(({ id, words, said, stance, number, slug, process, day, hidden }) => [
        id,
        {
          ...{ title: words, href: routes.statement.href({ process, conversation: slug, number: String(number) }), day, state: stances[stance], hidden },
          ...{ fact: beginningOf(plainText(said)), progress: "done" },
        } as const,
      ]),
    );
  },
};
