import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { DatasetRow } from "#platform/open-data/dataset.ts";
import { type Look, mostCounted } from "./look.ts";

export async function lookAtRows(db: Db, id: string, { filter, sort }: Look, { limit, offset }: { readonly limit: number; readonly offset: number }) {
  const where = sql`collection = ${id} and row is not null ${filter ? sql`and ${matches(filter)}` : sql``}`;
  const order = sort ? sql`nullif(row -> ${sort.field}::text, 'null') ${sort.descending ? sql`desc` : sql`asc`} nulls last, position, key` : sql`position, key`;
  const { rows } = await sql<{ row: DatasetRow }>`
    select row from opendata.record where ${where} order by ${order} limit ${limit} offset ${offset}`.execute(db);
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from (select from opendata.record where ${where} limit ${mostCounted + 1}) one`.execute(db);
  return { rows: rows.map(({ row }) => row), total: counted[0]!.total };
}

/** Texts by what they hold, whatever accents and capitals; all else by its whole value, as it is shown. */
function matches({ field: { name, type }, value }: NonNullable<Look["filter"]>) {
  if (type === "string" || type === "list")
    return sql`platform.fold(row ->> ${name}::text) like '%' || replace(replace(platform.fold(${value}), '\', '\\'), '%', '\%') || '%'`;
  return sql`row ->> ${name}::text = ${value}`;
}
