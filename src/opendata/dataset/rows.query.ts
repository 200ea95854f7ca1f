import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { DatasetRow } from "#platform/open-data/dataset.ts";
import { matches } from "../look/look.query.ts";
import { type Look, mostCounted } from "../look/look.ts";

export async function lookAtRows(db: Db, id: string, { filter, sort }: Look, { limit, offset }: { readonly limit: number; readonly offset: number }) {
  const where = sql`collection = ${id} and row is not null ${filter ? sql`and ${matches(filter)}` : sql``}`;
  const order = sort ? sql`nullif(row -> ${sort.field}::text, 'null') ${sort.descending ? sql`desc` : sql`asc`} nulls last, position, key` : sql`position, key`;
  const { rows } = await sql<{ row: DatasetRow }>`
    select row from opendata.record where ${where} order by ${order} limit ${limit} offset ${offset}`.execute(db);
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from (select from opendata.record where ${where} limit ${mostCounted + 1}) one`.execute(db);
  return { rows: rows.map(({ row }) => row), total: counted[0]!.total };
}
