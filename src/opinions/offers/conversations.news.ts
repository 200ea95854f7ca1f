import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { routes } from "../routes.ts";
import { isShown } from "../statements.query.ts";

interface Row {
  readonly id: string;
  readonly what: "report" | "answer";
  readonly title: string;
  readonly slug: string;
  readonly process: string;
  readonly number: number | null;
  readonly words: string;
  readonly at: Date;
}

const said = {
  fr: { report: (title: string) => `${title} Le rapport est publié.`, answer: (title: string) => `Réponse à une phrase\u00a0: ${title}` },
  en: { report: (title: string) => `${title} The report is published.`, answer: (title: string) => `Answer to a statement: ${title}` },
  nl: { report: (title: string) => `${title} Het verslag is gepubliceerd.`, answer: (title: string) => `Antwoord op een stelling: ${title}` },
};

/** Reports of conversations and answers to statements; in a commune's feed, those of the processes that it runs or that name it. */
export const conversationNews: NewsSource = {
  kind: "conversations",
  label: { fr: "Conversations", en: "Conversations", nl: "Gesprekken" },
  async list(db, { commune, limit, locale }) {
    const { rows } = await sql<Row>`
      select e.id, e.what, e.title, c.slug, p.slug as process, e.number, e.words, e.at
      from opinions.conversation c join processes.process p on p.id = c.process_id
      cross join lateral (
        select 'conversation/' || c.id as id, 'report' as what, c.title, null::int as number, c.introduction as words, c.published_at as at
        union all select 'conversation-answer/' || t.id, 'answer', t.words, t.number, a.words, a.at
          from opinions.answer a join opinions.statement t on t.id = a.statement_id where a.conversation_id = c.id and ${isShown}) e
      where c.state = 'published' and p.state in ('published', 'ended', 'cancelled')
        and (${commune}::text is null or p.owner_commune = ${commune}
          or exists (select from processes.process_commune o where o.process_id = p.id and o.commune_code = ${commune}))
      order by e.at desc, e.id limit ${limit}`.execute(db);
    return rows.map(({ id, what, title, slug, process, number, words, at }) => {
      const params = { process, conversation: slug };
      return {
        ...{ id, at, title: said[locale][what](title), summary: beginningOf(plainText(words), 280) },
        href: number === null ? routes.report.href(params) : routes.statement.href({ ...params, number: String(number) }),
      };
    });
  },
};
