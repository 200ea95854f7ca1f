import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import type { CommonKind } from "../circle.ts";
import { translatedWords, translations } from "../commons/sheet.query.ts";
import { titleIn, type Translations } from "../commons/translated.ts";
import { commonTexts } from "../commons/sheet.texts.ts";
import { routes } from "../routes.ts";

interface Hit {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly translations: Translations;
  readonly kind: CommonKind;
}

const shown = sql`
  select json_build_object('id', c.id, 'slug', c.slug, 'title', v.title, 'summary', v.summary, 'translations', ${translations}, 'kind', c.kind) as shown,
    platform.fold(v.title) as folded,
    (setweight(to_tsvector('french', platform.fold(v.title)), 'A') || setweight(to_tsvector('french', platform.fold(v.summary)), 'B')
      || to_tsvector('french', platform.fold(concat_ws(' ', v.body, ${translatedWords}, 'commun')))) as words
  from circles.common c join circles.version v on v.common_id = c.id and v.number = (select max(number) from circles.version where common_id = c.id)
  where c.state = 'published'`;

export const searchableCommons: Searchable = {
  kind: "communs",
  order: 36,
  label: { fr: "Communs", en: "Commons", nl: "Gemeengoed" },
  says: { fr: "Fiches et démarches simplifiées.", en: "Sheets and simpler procedures.", nl: "Fiches en eenvoudiger stappen." },
  browse: routes.commons.href(),

  async search(db, asked) {
    const { total, shown: found } = await findMatching<Hit>(db, shown, asked);
    const t = commonTexts[asked.locale];
    const hits = found.map(({ id, slug, kind, ...words }) => {
      const { title, summary } = titleIn(words, asked.locale);
      return {
        ...{ title, href: routes.common.href({ slug }), thing: { kind: "common", id }, excerpt: beginningOf(summary), meta: [t.kinds[kind]] },
      };
    });
    return { total, hits };
  },
};
