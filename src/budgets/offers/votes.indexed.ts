import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

/** Votes that were announced, and no rehearsal. */
export const indexedVotes = indexedRows<{ readonly slug: string }>(
  "votes",
  () => sql`
    select slug, greatest(announced_at, counted_at, sealed_at) as changed from budgets.vote
    where state <> 'draft' and listed order by announced_at, id`,
  ({ slug }) => routes.choose.href({ slug }),
);
