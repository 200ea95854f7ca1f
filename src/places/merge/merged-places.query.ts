import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface MergedPlace {
  readonly gone_id: string;
  readonly gone_slug: string;
  readonly kept_id: string;
  readonly kept_slug: string;
  readonly merged_at: Date;
}

/** Every merge that still holds, with the record that took it in at the end of the chain. */
export async function findMergedPlaces(db: Db): Promise<readonly MergedPlace[]> {
  const { rows } = await sql<MergedPlace>`
      with recursive chain as (
        select gone_id, gone_slug, kept_id, merged_at from places.merge where undone_at is null
        union all
        select chain.gone_id, chain.gone_slug, m.kept_id, chain.merged_at
        from chain join places.merge m on m.gone_id = chain.kept_id and m.undone_at is null)
      select gone_id, gone_slug, kept_id, p.slug as kept_slug, merged_at
      from chain join places.place p on p.id = chain.kept_id where p.status = 'published' order by merged_at, gone_id`.execute(db);
  return rows;
}
