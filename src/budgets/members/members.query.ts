import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Member } from "../member.ts";

/** Whose voice this person holds in an open ballot; null for nobody's, and in a secret vote. */
export async function findMemberOf(db: Db, voteId: string, personId: string): Promise<Member | null> {
  const { rows } = await sql<Member>`
    select m.number, m.name, m.weight from budgets.elector e join budgets.member m on m.vote_id = e.vote_id and m.number = e.member
    where e.vote_id = ${voteId} and e.person_id = ${personId}`.execute(db);
  return rows[0] ?? null;
}

/** What a member voted. */
export interface Voice {
  readonly member: number;
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
}

/** Of an open ballot that was counted; nothing before. */
export async function findVoices(db: Db, voteId: string): Promise<Voice[]> {
  const { rows } = await sql<Voice>`
    select b.member, b.choices, b.points from budgets.ballot b join budgets.vote v on v.id = b.vote_id
    where b.vote_id = ${voteId} and b.member is not null and v.state in ('counted', 'sealed') order by b.member`.execute(db);
  return rows;
}
