import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { findPlaceBriefs } from "#places";
import { routes } from "../routes.ts";

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly at: Date;
  /** Of the places where the delegation was welcomed. */
  readonly places: readonly string[];
}

/** More than a feed needs, so that the reports of one commune are found among them. */
const looked = 300;

/** Reports of visits; in a commune's feed, those that were welcomed there. */
export const reportNews: NewsSource = {
  kind: "visites",
  label: { fr: "Visites", en: "Visits", nl: "Bezoeken" },

  async list(db, { commune, limit }) {
    const { rows } = await sql<Row>`
      select r.request_id as id, r.slug, r.title, r.body, r.published_at as at,
        array(select s.place_id from visits.stop s where s.request_id = r.request_id and s.state = 'accepted') as places
      from visits.report r order by r.published_at desc, r.request_id limit ${commune === null ? limit : looked}`.execute(db);
    const places = commune === null ? null : await findPlaceBriefs(db, [...new Set(rows.flatMap((row) => row.places))]);
    const welcomed = (id: string) => places?.get(id)?.published && places.get(id)?.communeCode === commune;
    return rows
      .filter((row) => places === null || row.places.some(welcomed))
      .slice(0, limit)
      .map(({ id, slug, title, body, at }) => ({ id, title, href: routes.story.href({ slug }), at, summary: beginningOf(plainText(body), 280) }));
  },
};
