import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { hrefOf } from "../read/href-of.ts";

/** Pages and news that have appeared. */
export const indexedPublications = indexedRows<{ readonly kind: "page" | "news"; readonly slug: string }>(
  "publications",
  (now) => sql`
    select p.kind, p.slug, e.appears_at as changed from publications.piece p
    cross join lateral (select max(appears_at) as appears_at from publications.edition o where o.piece_id = p.id and o.appears_at <= ${now}) e
    where p.withdrawn_at is null and e.appears_at is not null order by p.created_at, p.id`,
  hrefOf,
);
