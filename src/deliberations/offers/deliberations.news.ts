import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly words: string;
  readonly at: Date;
}

/** Deliberations as they are published; a commune's are those of its council, and those about things on its ground. */
export const deliberationNews: NewsSource = {
  kind: "deliberations",
  label: { fr: "Délibérations", en: "Council decisions", nl: "Raadsbesluiten" },
  async list(db, { commune, limit }) {
    const { rows } = await sql<Row>`
      select 'deliberation/' || d.id as id, d.slug, d.title, case when d.decides = '' then d.body else d.decides end as words, coalesce(d.published_at, d.changed_at) as at
      from deliberations.deliberation d
      where d.state = 'published' and (${commune}::text is null or d.commune_code = ${commune}
        or exists (select from deliberations.effect e where e.deliberation_id = d.id and e.commune_code = ${commune}))
      order by d.published_at desc, d.id limit ${limit}`.execute(db);
    return rows.map(({ id, slug, title, words, at }) => ({ id, title, href: routes.show.href({ slug }), at, summary: beginningOf(plainText(words), 280) }));
  },
};
