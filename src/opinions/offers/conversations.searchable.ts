import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { plainText } from "#platform/text/markdown.ts";
import { processRoutes } from "#processes";
import type { ConversationState } from "../conversation.ts";
import { conversationTexts } from "../conversation.texts.ts";
import { routes } from "../routes.ts";
import { isShown } from "../statements.query.ts";

interface Hit {
  readonly slug: string;
  readonly process: string;
  readonly processTitle: string;
  readonly title: string;
  readonly introduction: string;
  readonly state: ConversationState;
}

const online = sql`
  select json_build_object('slug', c.slug, 'process', p.slug, 'processTitle', p.title, 'title', c.title, 'introduction', c.introduction,
    'state', c.state) as shown,
    platform.fold(c.title) as folded,
    (setweight(to_tsvector('french', platform.fold(c.title)), 'A') || to_tsvector('french', platform.fold(c.introduction || ' ' || q.words))) as words
  from opinions.conversation c join processes.process p on p.id = c.process_id
  cross join lateral (select coalesce(string_agg(t.words, ' '), '') as words from opinions.statement t where t.conversation_id = c.id and ${isShown}) q
  where c.state <> 'draft' and p.state in ('published', 'ended', 'cancelled')`;

export const searchableConversations: Searchable = {
  kind: "conversations",
  order: 48,
  label: { fr: "Conversations", en: "Conversations", nl: "Gesprekken" },
  says: {
    fr: "Par titre, ou par ce que disent leurs phrases.",
    en: "By title, or by what their statements say.",
    nl: "Op titel, of op wat hun stellingen zeggen.",
  },
  browse: processRoutes.processes.href(),

  async search(db, asked) {
    const { total, shown } = await findMatching<Hit>(db, online, asked);
    const hits = shown.map(({ slug, process, processTitle, title, introduction, state }) => ({
      title,
      href: routes.conversation.href({ process, conversation: slug }),
      excerpt: beginningOf(plainText(introduction)),
      meta: [conversationTexts[asked.locale].states[state], processTitle],
    }));
    return { total, hits };
  },
};
