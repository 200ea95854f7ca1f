import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { isPublic } from "../calls.query.ts";
import { routes } from "../routes.ts";

interface Hit {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
}

const all = sql`
  select json_build_object('id', c.id, 'slug', c.slug, 'title', c.title, 'summary', c.summary) as shown, platform.fold(c.title) as folded,
    (setweight(to_tsvector('french', platform.fold(c.title)), 'A')
      || to_tsvector('french', platform.fold(concat_ws(' ', c.summary, c.about, 'appel projets subvention aide financement')))) as words
  from calls.call c where ${isPublic}`;

export const searchableCalls: Searchable = {
  kind: "appels",
  order: 28,
  label: { fr: callsTexts.fr.list, en: callsTexts.en.list, nl: callsTexts.nl.list },
  says: { fr: "Par titre ou sujet.", en: "By title or subject.", nl: "Op titel of onderwerp." },
  browse: routes.list.href(),

  async search(db, asked) {
    const { total, shown } = await findMatching<Hit>(db, all, asked);
    const hits = shown.map(({ id, slug, title, summary }) => ({
      ...{ title, href: routes.show.href({ slug }), thing: { kind: "call", id }, excerpt: beginningOf(summary), meta: [] },
    }));
    return { total, hits };
  },
};
