import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { isPublic } from "../calls.query.ts";
import { routes } from "../routes.ts";

/** Calls that everybody may read. */
export const indexedCalls = indexedRows<{ readonly slug: string }>(
  "appels",
  () =>
    sql`select c.slug, (select max(e.at) from calls.edition e where e.call_id = c.id) as changed from calls.call c where ${isPublic} order by c.published_at, c.id`,
  ({ slug }) => routes.show.href({ slug }),
);
