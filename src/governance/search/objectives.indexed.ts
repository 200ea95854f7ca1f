import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

/** What was promised. Its figures are measured each day: the day of its words would not be that of its page. */
export const indexedObjectives = indexedRows<{ readonly slug: string }>(
  "objectifs",
  () => sql`select slug, null::timestamptz as changed from governance.objective order by slug`,
  ({ slug }) => routes.objective.href({ slug }),
);

/** The policies that were adopted. */
export const indexedStrategies = indexedRows<{ readonly slug: string }>(
  "strategies",
  () => sql`select slug, null::timestamptz as changed from governance.strategy order by slug`,
  ({ slug }) => routes.strategy.href({ slug }),
);
