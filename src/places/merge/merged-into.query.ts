import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";

/** The slug of the record that took in this one, at the end of the chain; null when it was not merged, or into one that is not shown. */
async function mergedInto(db: Db, slug: string): Promise<string | null> {
  const { rows } = await sql<{ slug: string }>`
    with recursive chain as (
      select m.kept_id from places.place p join places.merge m on m.gone_id = p.id and m.undone_at is null where p.slug = ${slug}
        and p.status = 'merged'
      union
      select m.kept_id from chain join places.merge m on m.gone_id = chain.kept_id and m.undone_at is null
    )
    select p.slug from chain join places.place p on p.id = chain.kept_id where p.status = 'published'`.execute(db);
  return rows[0]?.slug ?? null;
}

/**
 * Sends whoever asks for a merged record to the one that took it in; anybody else finds nothing. For now, not for good (303, not 308):
 * a merge can be undone, and a browser never asks again for an address that moved for good.
 * @throws NotFound
 */
export async function sendToMerged(db: Db, slug: string, href: (slug: string) => string): Promise<{ readonly redirect: string }> {
  const kept = await mergedInto(db, slug);
  if (!kept) throw new NotFound();
  return { redirect: href(kept) };
}
