import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { DatasetField } from "#platform/open-data/dataset.ts";
import { keepFacets } from "./facets/facets.command.ts";
import { facetValues } from "./facets/facets.query.ts";

const names = { fr: "", en: "", nl: "" };
export const fieldOf = (name: string, type: DatasetField["type"]): DatasetField => ({ name, type, says: { ...names, fr: name, en: name, nl: name } });

/**
 * A dataset that somebody published long ago, of as many rows as `rows` gives: a select of `key` and `row`. Its file is not there: what is asked of
 * its rows needs none.
 * @param facets columns that an index knows
 */
export async function plantDataset(
  owner: Db,
  id: string,
  fields: readonly DatasetField[],
  rows: ReturnType<typeof sql>,
  facets: readonly string[] = [],
): Promise<void> {
  await owner.transaction().execute(async (trx) => {
    await sql`
      insert into opendata.published (id, title, description, theme, refresh, licence) values (${id}, ${`Jeu ${id}`}, 'Un jeu pour les essais.', 'REGI', 'NEVER', 'lo-2.0')`.execute(
      trx,
    );
    await sql`insert into opendata.collection (id, version) values (${id}, 1)`.execute(trx);
    await sql`insert into opendata.record (collection, key, row, changed_at, position, facet_1, facet_2, facet_3, facet_4)
      select ${id}, key, row, clock_timestamp(), row_number() over (), ${facetValues(facets)} from (${rows}) one`.execute(trx);
    await keepFacets(trx, id, facets);
    await sql`
      with named as (select encode(sha256(convert_to(${id}::text, 'UTF8')), 'hex') as print), kept as (
        insert into platform.file (sha256, storage_key, media_type, size, name, room)
        select print, left(print, 2) || '/' || print, 'text/csv', 1, ${`${id}.csv`}, 'opendata' from named returning id, sha256)
      insert into opendata.edition (dataset, number, kind, file_name, read_at, report, published_at, rows, fields, public_file_id, sha256, bytes)
      select ${id}, 1, 'csv', 'essai.csv', now(), '{"key": null}', now(), (select count(*) from opendata.record where collection = ${id}),
        ${JSON.stringify(fields)}::jsonb, id, sha256, 1 from kept`.execute(trx);
    await sql`update opendata.published set current = 1, changed_at = now() where id = ${id}`.execute(trx);
  });
  await sql`analyze opendata.record`.execute(owner);
}
