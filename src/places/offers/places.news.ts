import { sql } from "kysely";

import type { NewsEntry, NewsSource } from "#platform/feeds/news.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { newsTexts, type PlaceEvent } from "./news.texts.ts";

interface Row {
  readonly id: string;
  readonly event: PlaceEvent;
  readonly at: Date;
  readonly name: string;
  readonly slug: string;
  readonly summary: string | null;
  readonly commune: string;
}

/** What became of places that are public today. Reasons that staff wrote stay on the place's own page. */
export const placeNews: NewsSource = {
  kind: "lieux",
  label: { fr: "Tiers-lieux", en: "Third places", nl: "Derde plekken" },

  async list(db, { commune, limit, locale }) {
    const here = sql`p.status = 'published' ${commune ? sql`and p.commune_code = ${commune}` : sql``}`;
    const place = sql`p.name, p.slug, p.summary, p.commune_code as commune`;
    const { rows } = await sql<Row>`
      (select 'change/' || c.id as id, ${eventOfChange} as event, c.at, ${place}
        from places.change c join places.place p on p.id = c.place_id
        where c.field in ('status', 'stage') and c.before is not null and ${eventOfChange} is not null and ${here}
        order by c.at desc limit ${limit})
      union all
      (select 'place/' || p.id, 'appeared', p.created_at, ${place}
        from places.place p
        where ${here} and not exists (
          select from places.change c where c.place_id = p.id and c.field = 'status' and c.before = '"proposed"' and c.after = '"published"')
        order by p.created_at desc limit ${limit})
      union all
      (select 'merge/' || m.id, 'merged', m.merged_at, ${place}
        from places.merge m join places.place p on p.id = m.kept_id
        where m.undone_at is null and ${here}
        order by m.merged_at desc limit ${limit})
      order by at desc, id limit ${limit}`.execute(db);
    const territory = await readTerritory(db);
    return rows.map((row) => entryOf(row, territory.communeByCode(row.commune)?.commune.name ?? "", locale));
  },
};

/** Null for a change of state that is nobody's news: to suspended, to an earlier stage. */
const eventOfChange = sql<PlaceEvent | null>`case
  when c.field = 'status' and c.after = '"published"' then case when c.before = '"proposed"' then 'published'
    when c.before = '"suspended"' then 'back' end
  when c.field = 'stage' and c.after = '"closed"' then 'closed'
  when c.field = 'stage' and c.before = '"closed"' then 'reopened'
  when c.field = 'stage' and c.after = '"rooted"' then 'rooted'
  when c.field = 'stage' and c.after = '"opening"' and c.before <> '"rooted"' then 'opened' end`;

function entryOf({ id, event, at, name, slug, summary }: Row, commune: string, locale: Locale): NewsEntry {
  const t = newsTexts[locale];
  return { id, title: t.titles[event](name), href: routes.show.href({ slug }), at, summary: [`${commune}.`, summary ?? t.says[event]].join(" ") };
}
