import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

/** Visits that were told. */
export const indexedReports = indexedRows<{ readonly slug: string }>(
  "visites",
  () => sql`select slug, published_at as changed from visits.report order by published_at, slug`,
  ({ slug }) => routes.story.href({ slug }),
);
