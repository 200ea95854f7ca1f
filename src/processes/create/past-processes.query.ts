import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { ProcessState } from "../process.ts";
import { maySee } from "../team.query.ts";

export interface PastProcess {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly state: ProcessState;
  readonly ownerCommune: string | null;
  readonly year: number;
}

/** Processes that may be taken up: any that this person sees, also of other communes. The newest first. */
export async function listPast(db: Db, someone: Visitor): Promise<PastProcess[]> {
  const { rows } = await sql<PastProcess>`
    select p.id, p.slug, p.title, p.state, p.owner_commune as "ownerCommune", extract(year from coalesce(min(s.opens_at), p.created_at))::int as year
    from processes.process p left join processes.stage s on s.process_id = p.id
    group by p.id order by coalesce(min(s.opens_at), p.created_at) desc, p.id`.execute(db);
  const seen = await Promise.all(rows.map((row) => maySee(db, row, someone)));
  return rows.filter((_, at) => seen[at]);
}
