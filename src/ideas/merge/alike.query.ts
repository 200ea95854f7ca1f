import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface AlikePair {
  readonly kept: { readonly number: number; readonly slug: string; readonly title: string; readonly supports: number };
  readonly gone: { readonly number: number; readonly slug: string; readonly title: string; readonly supports: number };
  readonly score: number;
}

const shown = 8;
/** Of these, the latest, each is compared with all of its process: more would make the page wait. */
const looked = 60;

/** Pairs of ideas whose titles are alike (trigrams, PostgreSQL's pg_trgm) and of which nothing was said yet, the likest first; the older is kept. */
export async function findAlike(db: Db, processId: string): Promise<AlikePair[]> {
  const { rows } = await sql<AlikePair>`
    with open as (select id, number, slug, title, supports from ideas.proposal
      where process_id = ${processId} and state in ('filed', 'admissible', 'feasible'))
    select jsonb_build_object('number', k.number, 'slug', k.slug, 'title', k.title, 'supports', k.supports) as kept,
      jsonb_build_object('number', g.number, 'slug', g.slug, 'title', g.title, 'supports', g.supports) as gone,
      similarity(platform.fold(k.title), platform.fold(g.title)) as score
    from (select * from open order by number desc limit ${looked}) g join open k on k.number < g.number
      and similarity(platform.fold(k.title), platform.fold(g.title)) > 0.4
    where not exists (select from ideas.duplicate d
      where least(d.kept_id, d.gone_id) = least(k.id, g.id) and greatest(d.kept_id, d.gone_id) = greatest(k.id, g.id))
    order by score desc, k.number, g.number limit ${shown}`.execute(db);
  return rows;
}
