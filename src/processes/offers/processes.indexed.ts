import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

/** Processes that were published. Their pages change with their stages: no day tells it truly. */
export const indexedProcesses = indexedRows<{ readonly slug: string }>(
  "demarches",
  () => sql`select slug, null::timestamptz as changed from processes.process where state in ('published', 'ended', 'cancelled') order by published_at, id`,
  ({ slug }) => routes.process.href({ process: slug }),
);
