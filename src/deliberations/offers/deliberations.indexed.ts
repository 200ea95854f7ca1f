import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

/** What councils decided, as the register publishes it. */
export const indexedDeliberations = indexedRows<{ readonly slug: string }>(
  "deliberations",
  () => sql`select slug, changed_at as changed from deliberations.deliberation where state = 'published' order by adopted_on, id`,
  ({ slug }) => routes.show.href({ slug }),
);
