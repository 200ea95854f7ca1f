import { sql } from "kysely";

import { formatDate } from "#platform/i18n/format.ts";
import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findKept } from "#platform/search/words.query.ts";
import { plainText } from "#platform/text/markdown.ts";
import { readTerritory } from "#territory";
import { sayAssembly } from "../assembly.ts";
import { isPublic } from "../deliberations.query.ts";
import { routes } from "../routes.ts";

interface Entry {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly words: string;
  readonly number: string;
  readonly commune: string | null;
  readonly day: string;
}

const deliberations = sql`
  select d.id as key, d.folded, d.words, json_build_object('id', d.id, 'slug', d.slug, 'title', d.title, 'words', left(case when d.decides = '' then d.body else d.decides end, 400),
      'number', d.number, 'commune', d.commune_code, 'day', d.adopted_on) as shown
  from deliberations.deliberation d where ${isPublic}`;

export const searchableDeliberations: Searchable = {
  kind: "deliberations",
  order: 55,
  label: { fr: "Délibérations", en: "Council decisions", nl: "Raadsbesluiten" },
  says: { fr: "Par titre, numéro ou texte.", en: "By title, number or text.", nl: "Op titel, nummer of tekst." },
  browse: routes.list.href(),

  async search(db, asked) {
    const [territory, { total, shown }] = await Promise.all([readTerritory(db), findKept<Entry>(db, deliberations, asked)]);
    const hits = shown.map(({ id, slug, title, words, number, commune, day }) => ({
      title,
      href: routes.show.href({ slug }),
      thing: { kind: "deliberation", id },
      excerpt: beginningOf(plainText(words)),
      meta: [sayAssembly(territory, commune, asked.locale), number, formatDate(day, asked.locale)],
    }));
    return { total, hits };
  },
};
