import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import type { Offer } from "../offer.ts";
import { isOpen, offerTables } from "../offers.query.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import { sayRent, saySurface } from "../say-offer.ts";

type Hit = Pick<Offer, "id" | "slug" | "title" | "about" | "surface" | "rentCents" | "rentPer" | "communeCode" | "placeName">;

/** How people call what they look for, whatever the title says. */
const called: Readonly<Record<string, string>> = {
  ...{ office: "bureau bureaux coworking", workshop: "atelier", shop: "boutique commerce magasin", storage: "stockage entrepôt réserve" },
  ...{ class: "salle réunion formation cours", care: "cabinet soins", kitchen: "cuisine laboratoire", stage: "salle répétition spectacle danse", other: "" },
};

const names = sql.join(
  Object.entries(called).map(([use, words]) => sql`when ${use} then ${words}`),
  sql` `,
);

const open = (today: string) => sql`
  select json_build_object('id', o.id, 'slug', o.slug, 'title', o.title, 'about', left(o.about, 400), 'surface', o.surface, 'rentCents', o.rent_cents,
      'rentPer', o.rent_per, 'communeCode', o.commune_code, 'placeName', p.name) as shown,
    platform.fold(o.title) as folded,
    (setweight(to_tsvector('french', platform.fold(o.title)), 'A')
      || to_tsvector('french', platform.fold(concat_ws(' ', o.about, p.name, 'local locaux louer location loyer m2',
        (select string_agg(case one ${names} end, ' ') from unnest(o.uses) one))))) as words
  from ${offerTables} where ${isOpen(today)}`;

export const searchablePremises: Searchable = {
  kind: "locaux",
  order: 26,
  label: { fr: premisesTexts.fr.list, en: premisesTexts.en.list, nl: premisesTexts.nl.list },
  says: { fr: "Par usage, titre ou lieu.", en: "By use, title or place.", nl: "Op gebruik, titel of plek." },
  browse: routes.list.href(),

  async search(db, asked) {
    const { locale } = asked;
    const [territory, { total, shown }] = await Promise.all([readTerritory(db), findMatching<Hit>(db, open(dayOf(asked.now)), asked)]);
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
