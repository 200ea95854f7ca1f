import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { isOpen, offerTables } from "../offers.query.ts";
import type { OfferSide, Subject } from "../pooling.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";

interface Hit {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly structure: string;
  readonly side: OfferSide;
  readonly subject: Subject;
}

const shown = sql`
  select json_build_object('id', o.id, 'title', o.title, 'about', left(o.about, 400), 'structure', s.name, 'side', o.side, 'subject', o.subject) as shown,
    platform.fold(o.title) as folded,
    (setweight(to_tsvector('french', platform.fold(o.title)), 'A') || setweight(to_tsvector('french', platform.fold(s.name)), 'B')
      || to_tsvector('french', platform.fold(concat_ws(' ', o.about, 'service mutualisé')))) as words
  from ${offerTables} where ${isOpen}`;

/** Services that structures offer or look for. */
export const searchableServices: Searchable = {
  kind: "services-mutualises",
  order: 36,
  label: { fr: poolingTexts.fr.title, en: poolingTexts.en.title, nl: poolingTexts.nl.title },
  says: { fr: "Par service ou par structure.", en: "By service or by structure.", nl: "Op dienst of op structuur." },
  browse: routes.catalogue.href(),

  async search(db, asked) {
    const { total, shown: found } = await findMatching<Hit>(db, shown, asked);
    const t = poolingTexts[asked.locale];
    const hits = found.map(({ id, title, about, structure, side, subject }) => ({
      ...{ title, href: routes.offer.href({ id }), excerpt: beginningOf(about) },
      meta: [t.offerSides[side], t.subjects[subject], structure],
    }));
    return { total, hits };
  },
};
