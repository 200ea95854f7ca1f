import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { plainText } from "#platform/text/markdown.ts";
import { processRoutes } from "#processes";
import type { TextState } from "../text.ts";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";

interface Hit {
  readonly slug: string;
  readonly process: string;
  readonly processTitle: string;
  readonly title: string;
  readonly state: TextState;
  readonly body: string;
}

// The version that is read, whole: what a paragraph says leads to its text.
const published = sql`
  select json_build_object('slug', t.slug, 'process', p.slug, 'processTitle', p.title, 'title', t.title, 'state', t.state, 'body',
    left(b.body, 400)) as shown,
    platform.fold(t.title) as folded,
    (setweight(to_tsvector('french', platform.fold(t.title)), 'A') || to_tsvector('french', platform.fold(b.body))) as words
  from texts.text t join processes.process p on p.id = t.process_id
  cross join lateral (select coalesce(string_agg(body, ' ' order by position), '') as body
    from texts.text_paragraph q where q.text_id = t.id and q.version = t.version) b
  where t.state <> 'draft' and p.state in ('published', 'ended', 'cancelled')`;

export const searchableTexts: Searchable = {
  kind: "textes",
  order: 46,
  label: { fr: "Textes en débat", en: "Texts under debate", nl: "Teksten in debat" },
  says: { fr: "Par titre, ou par ce que dit un paragraphe.", en: "By title, or by what a paragraph says.", nl: "Op titel, of op wat een alinea zegt." },
  browse: processRoutes.processes.href(),

  async search(db, asked) {
    const { total, shown } = await findMatching<Hit>(db, published, asked);
    const hits = shown.map(({ slug, process, processTitle, title, state, body }) => ({
      title,
      href: routes.text.href({ process, text: slug }),
      excerpt: beginningOf(plainText(body)),
      meta: [textTexts[asked.locale].states[state], processTitle],
    }));
    return { total, hits };
  },
};
