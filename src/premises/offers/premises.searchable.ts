import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findKept } from "#platform/search/words.query.ts";
import { dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import type { Offer } from "../offer.ts";
import { isOpen, offerTables } from "../offers.query.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import { sayRent, saySurface } from "../say-offer.ts";

type Hit = Pick<Offer, "id" | "slug" | "title" | "about" | "surface" | "rentCents" | "rentPer" | "communeCode" | "placeName">;

const open = (today: string) => sql`
  select o.id as key, o.folded, o.words, json_build_object('id', o.id, 'slug', o.slug, 'title', o.title, 'about', left(o.about, 400), 'surface', o.surface, 'rentCents', o.rent_cents,
      'rentPer', o.rent_per, 'communeCode', o.commune_code, 'placeName', p.name) as shown
  from ${offerTables} where ${isOpen(today)}`;

export const searchablePremises: Searchable = {
  kind: "locaux",
  order: 26,
  label: { fr: premisesTexts.fr.list, en: premisesTexts.en.list, nl: premisesTexts.nl.list },
  says: { fr: "Par usage, titre ou lieu.", en: "By use, title or place.", nl: "Op gebruik, titel of plek." },
  browse: routes.list.href(),

  async search(db, asked) {
    const { locale } = asked;
    const [territory, { total, shown }] = await Promise.all([readTerritory(db), findKept<Hit>(db, open(dayOf(asked.now)), asked)]);
    const hits = shown.map((hit) => ({
      title: hit.title,
      href: routes.show.href({ slug: hit.slug }),
      thing: { kind: "premises", id: hit.id },
      excerpt: beginningOf(hit.about),
      meta: [saySurface(hit, locale), sayRent(hit, locale), [hit.placeName, territory.communeByCode(hit.communeCode)?.commune.name].filter(Boolean).join(", ")],
    }));
    return { total, hits };
  },
};
