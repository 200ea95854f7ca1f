import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

interface DatedVote {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly version: number;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** Votes that everybody finds in the list and that were not cancelled. */
export async function listDated(db: Db): Promise<DatedVote[]> {
  const { rows } = await sql<DatedVote>`
    select v.id, v.slug, v.title, v.summary, v.version, v.opens_at as "opensAt", v.closes_at as "closesAt"
    from budgets.vote v where v.state <> 'draft' and v.rehearsal_of is null and budgets.phase(v) <> 'cancelled'
    order by v.closes_at desc, v.slug limit 500`.execute(db);
  return rows;
}
