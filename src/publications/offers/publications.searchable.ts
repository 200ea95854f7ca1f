import { sql } from "kysely";

import { formatDate } from "#platform/i18n/format.ts";
import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import type { Kind } from "../piece.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { hrefOf } from "../read/href-of.ts";
import { routes } from "../routes.ts";

interface Hit {
  readonly kind: Kind;
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly at: string;
}

/** Pages and news that can be read now, in the reader's language where they were written in it. */
export const searchablePublications: Searchable = {
  kind: "pages",
  order: 57,
  label: { fr: "Pages et actualités", en: "Pages and news", nl: "Pagina’s en nieuws" },
  says: {
    fr: "Ce que la maison annonce et explique, par les mots du texte.",
    en: "What the house announces and explains, by the words of the text.",
    nl: "Wat het huis aankondigt en uitlegt, op woorden van de tekst.",
  },
  browse: routes.news.href(),

  async search(db, asked) {
    const source = sql`
      select json_build_object('kind', p.kind, 'slug', p.slug, 'title', w.title, 'lead', w.lead, 'at', e.appears_at) as shown, platform.fold(w.title) as folded,
        setweight(to_tsvector('french', platform.fold(w.title)), 'A') || to_tsvector('french', platform.fold(w.lead || ' ' || w.body)) as words
      from publications.piece p
      cross join lateral (select number, appears_at from publications.edition o
        where o.piece_id = p.id and o.appears_at <= ${asked.now} order by number desc limit 1) e
      cross join lateral (select title, lead, body from publications.words l where l.piece_id = p.id and l.number = e.number
        order by l.locale = ${asked.locale} desc, l.locale = 'fr' desc limit 1) w
      where p.withdrawn_at is null`;
    const { total, shown } = await findMatching<Hit>(db, source, asked);
    const { kinds } = publicationsTexts[asked.locale];
    const hits = shown.map(({ kind, slug, title, lead, at }) => ({
      title,
      href: hrefOf({ kind, slug }),
      excerpt: beginningOf(lead),
      meta: [kinds[kind], ...(kind === "news" ? [formatDate(new Date(at), asked.locale)] : [])],
    }));
    return { hits, total };
  },
};
