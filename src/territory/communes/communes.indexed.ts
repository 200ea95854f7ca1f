import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

/** The pages of communes: they show what changes in all rooms, and no day of their own. */
export const indexedCommunes = indexedRows<{ readonly slug: string }>(
  "communes",
  () => sql`select slug, null::timestamptz as changed from territory.commune order by code`,
  ({ slug }) => routes.commune.href({ slug }),
);
