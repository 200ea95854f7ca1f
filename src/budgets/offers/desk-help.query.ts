import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** A vote that is open to the public and held at desks too. */
interface VoteAtDesks {
  readonly slug: string;
  readonly title: string;
  /** Their names, by name. */
  readonly desks: readonly string[];
}

export async function findVotesAtDesks(db: Db): Promise<VoteAtDesks[]> {
  const { rows } = await sql<VoteAtDesks>`
    select v.slug, v.title, array(select d.name from budgets.desk d where d.vote_id = v.id and d.closed_at is null order by d.name collate "fr-x-icu") as desks
    from budgets.vote v
    where v.state <> 'draft' and v.listed and budgets.phase(v) = 'open' and exists (select from budgets.desk d where d.vote_id = v.id and d.closed_at is null)
    order by v.closes_at`.execute(db);
  return rows;
}
