import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { HarvestedDataset, HarvestSource } from "./harvested.ts";

const columns = sql`s.id, s.name, s.url, s.commune_code as "communeCode", s.read_at as "readAt", s.fault, s.report`;

export async function listSources(db: Db): Promise<HarvestSource[]> {
  return (await sql<HarvestSource>`select ${columns} from opendata.harvest_source s order by s.name collate "fr-x-icu", s.id`.execute(db)).rows;
}

export interface HarvestedLine extends HarvestedDataset {
  /** The catalogue that describes it. */
  readonly source: string;
}

/** Each dataset once, though two catalogues describe it; with all the words, in title, description, keywords or publisher. */
export async function findHarvested(db: Db, words: string, { limit, offset }: Range): Promise<Slice<HarvestedLine>> {
  const asked = words.split(/\s+/).filter(Boolean).slice(0, 8);
  const text = sql`platform.fold(concat_ws(' ', h.title, h.thing ->> 'description', h.thing ->> 'keywords', h.thing ->> 'publisher'))`;
  const found = asked.map((word) => sql`and position(platform.fold(${word}::text) in ${text}) > 0`);
  const { rows } = await sql<{ thing: HarvestedDataset; source: string; total: number }>`
    select one.thing, one.source, count(*) over ()::int as total from (
      select distinct on (h.iri) h.iri, h.title, h.thing, s.name as source from opendata.harvested h join opendata.harvest_source s on s.id = h.source
      where true ${sql.join(found, sql` `)} order by h.iri, h.first_at) one
    order by one.title collate "fr-x-icu", one.iri limit ${limit} offset ${offset}`.execute(db);
  return { rows: rows.map(({ thing, source }) => ({ ...thing, source })), total: rows[0]?.total ?? 0 };
}
