import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { readTerritory } from "#territory";
import { concerns } from "../public-processes.query.ts";
import type { Scale } from "../process.ts";
import { aroundTexts } from "./open-slots.texts.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly id: string;
  readonly news: keyof (typeof aroundTexts)["fr"]["news"];
  readonly at: Date;
  readonly slug: string;
  readonly title: string;
  readonly stage: string;
  readonly summary: string;
  readonly scale: Scale;
  readonly communes: readonly string[];
  readonly zones: readonly string[];
}

/** More than a feed needs, so that the news of one commune are found among them. */
const looked = 300;

/** Processes that were published, changed their dates, closed or were cancelled. */
export const processNews: NewsSource = {
  kind: "demarches",
  label: { fr: "Démarches", en: "Processes", nl: "Trajecten" },

  async list(db, { commune, limit, locale }) {
    const { rows } = await sql<Row>`
      with shown as (
        select p.*, array(select commune_code::text from processes.process_commune c where c.process_id = p.id) as communes,
          array(select zone_id::text from processes.process_zone z where z.process_id = p.id) as zones
        from processes.process p where p.state in ('published', 'ended', 'cancelled'))
      select 'process/' || id as id, 'published' as news, published_at as at, slug, title, '' as stage, summary, scale, communes, zones
        from shown where published_at is not null
      union all
      select 'process-over/' || id, state, ended_at, slug, title, '', coalesce(reason, summary), scale, communes, zones from shown
        where state in ('ended', 'cancelled') and ended_at is not null
      union all
      select 'stage-change/' || c.id, c.change, c.at, p.slug, p.title, s.title, c.reason, p.scale, p.communes, p.zones
      from processes.stage_change c join processes.stage s on s.id = c.stage_id join shown p on p.id = s.process_id
      order by at desc, id limit ${commune === null ? limit : looked}`.execute(db);
    const territory = await readTerritory(db);
    const here = commune === null ? null : territory.communeByCode(commune)?.commune;
    return rows
      .filter((row) => commune === null || (here && row.scale !== "metropolis" && concerns(row, here, territory)))
      .slice(0, limit)
      .map(({ id, news, at, slug, title, stage, summary }) => ({
        id,
        title: aroundTexts[locale].news[news](title, stage),
        href: routes.process.href({ process: slug }),
        at,
        summary: beginningOf(summary, 280),
      }));
  },
};
