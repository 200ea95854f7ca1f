import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ListedProposal } from "./list.query.ts";
import { type ProposalQuery, likeness, order, selection } from "./selection.query.ts";

type WordMatch = Pick<ListedProposal, "number" | "slug" | "title" | "state" | "beginning" | "communeCode" | "processSlug" | "processTitle">;

/** Some of those that have the words, best first, and how many have them in all. */
export async function searchProposals(db: Db, asked: ProposalQuery, { limit, offset }: { limit: number; offset: number }) {
  const { rows } = await sql<WordMatch & { total: number; id: string | null }>`
    with matched as materialized (select p.id, p.filed_at, ${likeness(asked)} as likeness from ideas.proposal p where ${selection(asked)})
    select (select count(*) from matched)::int as total, p.id, p.number, p.slug, p.title, p.state, left(p.body, 320) as beginning,
      p.commune_code as "communeCode",
      r.slug as "processSlug", r.title as "processTitle"
    from unnest(array(select p.id from matched p order by ${order(asked)} limit ${limit} offset ${offset})) with ordinality as chosen (id, at)
    join ideas.proposal p on p.id = chosen.id
    join processes.process r on r.id = p.process_id
    right join (values (1)) one on true
    order by chosen.at`.execute(db);
  return { total: rows[0]!.total, found: rows.filter(({ id }) => id !== null) };
}
