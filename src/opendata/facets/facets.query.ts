import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { longestKey, longestValue, mostFacets } from "./facets.ts";

/** Those of the candidates whose values an index holds, of a version that waits. None where its key is too long for one. */
export async function chooseFacets(
  db: Db,
  { dataset, number, key }: { readonly dataset: string; readonly number: number; readonly key: string | null },
  candidates: readonly string[],
): Promise<readonly string[]> {
  if (candidates.length === 0) return [];
  const asked = key === null ? candidates : [...candidates, key];
  const { rows } = await sql<{ name: string; longest: number }>`
    select c.name, coalesce(max(octet_length(r.row ->> c.name)), 0) as longest
    from opendata.edition_row r cross join unnest(${asked}::text[]) as c (name) where r.dataset = ${dataset} and r.number = ${number} group by c.name`.execute(
    db,
  );
  const longest = new Map(rows.map((row) => [row.name, row.longest]));
  if (key !== null && longest.get(key)! > longestKey) return [];
  return candidates.filter((name) => longest.get(name)! <= longestValue).slice(0, mostFacets);
}

const columns = [sql`facet_1`, sql`facet_2`, sql`facet_3`, sql`facet_4`] as const;

/** Where the values of a column stand in `opendata.record`; null for one without an index. */
export function facetOf(facets: readonly string[], name: string): RawBuilder<unknown> | null {
  const at = facets.indexOf(name);
  return at < 0 ? null : columns[at]!;
}

const facetValue = (name: string | null = null) => sql`case when ${name}::text is null then null else coalesce(row -> ${name}::text, 'null') end`;

/** The values of the facets of `row`, for all four columns. */
export const facetValues = ([first, second, third, fourth]: readonly string[]): RawBuilder<unknown> =>
  sql`${facetValue(first)}, ${facetValue(second)}, ${facetValue(third)}, ${facetValue(fourth)}`;
