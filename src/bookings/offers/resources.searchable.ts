import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findKept } from "#platform/search/words.query.ts";
import { readTerritory } from "#territory";
import { bookingsTexts } from "../bookings.texts.ts";
import { isPublic, type Resource, resourceTables } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { nameOf, sayPrice, saySize } from "../say.ts";

type Hit = Pick<Resource, "id" | "slug" | "kind" | "translations" | "capacity" | "quantity" | "free" | "priceNote" | "communeCode" | "placeName"> & {
  readonly name: string;
  readonly about: string;
};

const shown = sql`
  select r.id as key, r.folded, r.words, json_build_object('id', r.id, 'slug', r.slug, 'name', r.name, 'about', left(r.about, 400), 'kind', r.kind, 'translations', r.translations,
      'capacity', r.capacity, 'quantity', r.quantity, 'free', r.free, 'priceNote', r.price_note, 'communeCode', p.commune_code, 'placeName', p.name) as shown
  from ${resourceTables} where ${isPublic}`;

export const searchableResources: Searchable = {
  kind: "ressources",
  order: 24,
  label: { fr: "À réserver", en: "To book", nl: "Te reserveren" },
  says: { fr: "Salles, postes, machines, rendez-vous.", en: "Rooms, desks, machines, appointments.", nl: "Zalen, werkplekken, machines, afspraken." },
  browse: routes.search.href(),

  async search(db, asked) {
    const { locale } = asked;
    const [territory, { total, shown: found }] = await Promise.all([readTerritory(db), findKept<Hit>(db, shown, asked)]);
    const hits = found.map((hit) => ({
      title: nameOf(hit, locale),
      lang: nameOf(hit, locale) === hit.name ? true : locale,
      href: routes.show.href({ slug: hit.slug }),
      thing: { kind: "resource", id: hit.id },
      excerpt: beginningOf(hit.about),
      meta: [
        bookingsTexts[locale].kinds[hit.kind],
        saySize(hit, locale) ?? "",
        sayPrice(hit, locale),
        [hit.placeName, territory.communeByCode(hit.communeCode)?.commune.name].filter(Boolean).join(", "),
      ].filter(Boolean),
    }));
    return { total, hits };
  },
};
