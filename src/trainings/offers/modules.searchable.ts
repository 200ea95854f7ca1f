import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { findMatching } from "#platform/search/words.query.ts";
import { isPublic, type Module, moduleTables } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { keptAt, sayMonths, titleOf } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";

type Hit = Pick<Module, "id" | "slug" | "kind" | "translations" | "months" | "placeName"> & { readonly title: string; readonly about: string };

const shown = sql`
  select json_build_object('id', m.id, 'slug', m.slug, 'title', m.title, 'about', left(m.about, 400), 'kind', m.kind, 'translations', m.translations,
      'months', m.months, 'placeName', p.name) as shown,
    platform.fold(m.title) as folded,
    (setweight(to_tsvector('french', platform.fold(m.title)), 'A')
      || to_tsvector('french', platform.fold(concat_ws(' ', m.about, p.name, 'formation habilitation séance apprendre machine fablab',
        case m.kind when 'safety' then 'sécurité' else 'savoir-faire' end)))) as words
  from ${moduleTables} where ${isPublic}`;

export const searchableModules: Searchable = {
  kind: "formations",
  order: 25,
  label: { fr: "Formations", en: "Trainings", nl: "Opleidingen" },
  says: { fr: "Ce que l’on apprend avant une machine.", en: "What one learns before a machine.", nl: "Wat men leert voor een machine." },
  browse: routes.catalogue.href(),

  async search(db, asked) {
    const { locale } = asked;
    const { total, shown: found } = await findMatching<Hit>(db, shown, asked);
    const hits = found.map((hit) => ({
      title: titleOf(hit, locale),
      lang: titleOf(hit, locale) === hit.title ? true : locale,
      href: routes.show.href({ slug: hit.slug }),
      excerpt: beginningOf(hit.about),
      meta: [trainingsTexts[locale].kinds[hit.kind], keptAt(hit, locale), sayMonths(hit.months, locale)],
    }));
    return { total, hits };
  },
};
