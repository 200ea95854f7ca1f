import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { proposalHref } from "../proposal-address.ts";
import { publishedProposals } from "../proposal-row.query.ts";

/** Ideas that everybody reads. */
export const indexedProposals = indexedRows<{ readonly process: string; readonly number: number; readonly slug: string }>(
  "idees",
  () => sql`
    select q.slug as process, p.number, p.slug, greatest(p.updated_at, p.state_at) as changed
    from ideas.proposal p join processes.process q on q.id = p.process_id where ${publishedProposals} order by p.filed_at, p.id`,
  ({ process, ...proposal }) => proposalHref(process, proposal),
);
