import { sql } from "kysely";

import { formatDate } from "#platform/i18n/format.ts";
import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findKept } from "#platform/search/words.query.ts";
import { plainText } from "#platform/text/markdown.ts";
import { routes } from "../routes.ts";

interface Hit {
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly service: string | null;
  readonly checked: string;
}

const answers = sql`
  select p.id as key, p.folded, p.words, json_build_object('slug', p.slug, 'title', p.title, 'body', left(p.body, 400), 'service', s.name, 'checked', p.checked_on) as shown
  from inquiries.publication p left join inquiries.service s on s.id = p.service_id
  where not exists (select from moderation.hidden h where h.kind = 'inquiry_answer' and h.thing_id = p.id::text)`;

/** Public answers; a question is never found. */
export const searchableAnswers: Searchable = {
  kind: "reponses",
  order: 35,
  label: { fr: "Réponses des services", en: "Answers of departments", nl: "Antwoorden van diensten" },
  says: { fr: "Ce que des habitants ont demandé, et la réponse.", en: "What residents asked, and the answer.", nl: "Wat inwoners vroegen, en het antwoord." },
  browse: routes.answers.href(),

  async search(db, asked) {
    const { total, shown } = await findKept<Hit>(db, answers, asked);
    const hits = shown.map(({ slug, title, body, service, checked }) => ({
      title,
      href: routes.shown.href({ slug }),
      excerpt: beginningOf(plainText(body)),
      meta: [...(service ? [service] : []), formatDate(`${checked}T12:00:00Z`, asked.locale)],
    }));
    return { total, hits };
  },
};
