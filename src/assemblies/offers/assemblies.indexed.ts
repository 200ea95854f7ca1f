import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly slug: string;
  readonly number: number | null;
}

/** Assemblies that were announced, and the recommendations that were handed over. */
export const indexedAssemblies = indexedRows<Row>(
  "assemblees",
  () => sql`
    select a.slug, r.number, case when r.number is null then greatest(a.created_at, a.handed_at, (select max(d.revealed_at) from assemblies.draw d where d.assembly_id = a.id)) end as changed
    from assemblies.assembly a left join lateral (
      select null::int as number union all select r.number from assemblies.recommendation r
      where r.assembly_id = a.id and a.state = 'handed' and r.state in ('adopted', 'rejected')) r on true
    where a.state <> 'draft' order by a.created_at, a.id, r.number nulls first`,
  ({ slug, number }) => (number === null ? routes.show.href({ slug }) : routes.recommendation.href({ slug, number: String(number) })),
);
