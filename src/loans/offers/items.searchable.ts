import { sql } from "kysely";

import { nameOf } from "#bookings";
import { plural } from "#platform/i18n/format.ts";
import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { readTerritory } from "#territory";
import { isLent, type Item, itemTables } from "../items.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";

type Hit = Pick<Item, "id" | "slug" | "translations" | "quantity" | "communeCode" | "placeName"> & { readonly name: string; readonly about: string };

const shown = sql`
  select json_build_object('id', r.id, 'slug', r.slug, 'name', r.name, 'about', left(r.about, 400), 'translations', r.translations,
      'quantity', r.quantity, 'communeCode', p.commune_code, 'placeName', p.name) as shown,
    r.folded, r.words || to_tsvector('french', platform.fold(concat_ws(' ', s.name, 'emprunter prêt prêter matériel'))) as words
  from ${itemTables} where ${isLent}`;

export const searchableItems: Searchable = {
  kind: "objets",
  order: 25,
  label: { fr: "À emprunter", en: "To borrow", nl: "Te lenen" },
  says: { fr: "Barnums, outils, son, lumière.", en: "Marquees, tools, sound, light.", nl: "Partytenten, gereedschap, geluid, licht." },
  browse: routes.catalogue.href(),

  async search(db, asked) {
    const { locale } = asked;
    const [territory, { total, shown: found }] = await Promise.all([readTerritory(db), findMatching<Hit>(db, shown, asked)]);
    const hits = found.map((hit) => ({
      title: nameOf(hit, locale),
      lang: nameOf(hit, locale) === hit.name ? true : locale,
      href: routes.show.href({ slug: hit.slug }),
      thing: { kind: "lent", id: hit.id },
      excerpt: beginningOf(hit.about),
      meta: [
        loansTexts[locale].byDay,
        hit.quantity > 1 ? plural(hit.quantity, locale, loansTexts[locale].units) : "",
        [hit.placeName, territory.communeByCode(hit.communeCode)?.commune.name].filter(Boolean).join(", "),
      ].filter(Boolean),
    }));
    return { total, hits };
  },
};
