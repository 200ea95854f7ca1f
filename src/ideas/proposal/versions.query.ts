import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Version {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly category: string | null;
  readonly communeCode: string | null;
  readonly address: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly costCents: number | null;
  readonly why: string | null;
  /** Who wrote it: the author, somebody who signs with them, or the team of the process. */
  readonly by: "author" | "coauthor" | "team";
  readonly at: Date;
}

/** Each version as it was read, the newest first. */
export async function findVersions(db: Db, proposalId: string): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select v.number, v.title, v.body, c.name as category, v.commune_code as "communeCode", v.address, v.latitude, v.longitude,
      v.cost_cents as "costCents", v.why, v.at,
      case when v.number = 1 or v.by is null or v.by = p.author_id then 'author'
        when exists (select from ideas.coauthor a
        where a.proposal_id = p.id and a.person_id = v.by and a.state in ('accepted', 'left')) then 'coauthor'
        else 'team' end as by
    from ideas.proposal_version v join ideas.proposal p on p.id = v.proposal_id
    left join processes.category c on c.id = v.category_id
    where v.proposal_id = ${proposalId} order by v.number desc`.execute(db);
  return rows;
}
