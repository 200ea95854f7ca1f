import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { mostMembers } from "./bureau-size.ts";

/** A vote in whatever state, by its id or the word in its address. */
export async function findOwner(db: Db, by: "id" | "slug", value: string) {
  const { rows } = await sql<{ id: string; slug: string; title: string; owner_commune: string | null }>`
    select id, slug, title, owner_commune::text from budgets.vote where ${by === "id" ? sql`id::text` : sql`slug`} = ${value}`.execute(db);
  return rows[0] ?? null;
}

/** Whether its bureau takes somebody: in a draft, before its key is made, while there is a number left. */
export async function takesMembers(db: Db, voteId: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select v.state = 'draft' and not exists (select from budgets.bureau b where b.vote_id = v.id and b.ballots is not null)
      and (select count(*) from budgets.bureau_member m where m.vote_id = v.id) < ${mostMembers} as open
    from budgets.vote v where v.id = ${voteId}`.execute(db);
  return rows[0]?.open === true;
}

export async function isMember(db: Db, voteId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`select from budgets.bureau_member where vote_id = ${voteId} and person_id = ${personId}`.execute(db);
  return rows.length > 0;
}
