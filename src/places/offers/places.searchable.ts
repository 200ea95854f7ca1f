import { sql } from "kysely";

import { beginningOf, type Searchable } from "#platform/search/searchable.ts";
import { readTerritory } from "#territory";
import { readFilters } from "../directory/directory.filters.ts";
import { wordsOf } from "../directory/say-place.ts";
import { likeness, order, selection } from "../directory/selection.query.ts";
import type { Stage } from "../place.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { activities } from "../vocabulary-activities.ts";

interface Row {
  readonly total: number;
  readonly id: string;
  readonly name: string | null;
  readonly slug: string;
  readonly summary: string | null;
  readonly stage: Stage;
  readonly commune_code: string;
  readonly activities: readonly string[];
}

/** The places that the directory lists, found as it finds them. */
export const searchablePlaces: Searchable = {
  kind: "lieux",
  order: 20,
  label: { fr: "Tiers-lieux", en: "Third places", nl: "Derde plekken" },
  says: {
    fr: "Par nom, activité, service, adresse ou commune.",
    en: "By name, activity, service, address or commune.",
    nl: "Op naam, activiteit, dienst, adres of gemeente.",
  },
  browse: routes.directory.href(),

  async search(db, { words, typos, limit, offset, now, locale }) {
    const territory = await readTerritory(db);
    const asked = { filters: readFilters(new URLSearchParams({ q: words }), territory), territory, now, typos };
    const { rows } = await sql<Row>`
      with matched as materialized (select p.id, p.name, ${likeness(asked)} as likeness from places.place p where ${selection(asked)})
      select (select count(*) from matched)::int as total, p.id, p.name, p.slug, p.summary, p.stage, p.commune_code, p.activities
      from unnest(array(select p.id from matched p order by ${order(asked.filters)}
        limit ${limit} offset ${offset})) with ordinality as chosen (id, at)
      join places.place p on p.id = chosen.id
      right join (values (1)) one on true
      order by chosen.at`.execute(db);
    const hits = rows.flatMap(({ id, name, slug, summary, stage, commune_code, activities: codes }) =>
      name === null
        ? []
        : [
            {
              title: name,
              href: routes.show.href({ slug }),
              thing: { kind: "place", id },
              excerpt: summary && beginningOf(summary),
              meta: [
                territory.communeByCode(commune_code)?.commune.name ?? "",
                ...wordsOf(activities, codes, locale).slice(0, 2),
                texts[locale].stageBadge[stage],
              ].filter(Boolean),
            },
          ],
    );
    return { hits, total: rows[0]!.total };
  },
};
