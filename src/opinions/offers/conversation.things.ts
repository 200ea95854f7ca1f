import { sql } from "kysely";

import type { ThingKind } from "#thread";
import type { ConversationState } from "../conversation.ts";
import { conversationTexts } from "../conversation.texts.ts";
import { routes } from "../routes.ts";

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
