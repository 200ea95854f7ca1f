import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dissolveEmpty } from "../teams/teams.command.ts";

/** Somebody leaves all their teams: where they are captain, who is there longest becomes it; a team that nobody is left in and that sent nothing goes. */
export async function leaveTeams(trx: Db, personId: string): Promise<void> {
  const { rows } = await sql<{ team: string; role: string }>`
    select m.team_id as team, m.role from challenges.member m where m.person_id = ${personId} order by m.team_id for update`.execute(trx);
  for (const { team, role } of rows) {
    await sql`delete from challenges.member where team_id = ${team} and person_id = ${personId}`.execute(trx);
    if (role === "captain")
      await sql`
        update challenges.member set role = 'captain' where team_id = ${team}
          and person_id = (select o.person_id from challenges.member o where o.team_id = ${team} order by o.since, o.person_id limit 1)`.execute(trx);
    await dissolveEmpty(trx, team);
  }
}

/** Two accounts of one person become one: in a challenge where both are in teams, the one that is closed leaves its own. */
export async function mergeMembers(trx: Db, { kept, gone }: { readonly kept: string; readonly gone: string }): Promise<void> {
  const { rows } = await sql<{ team: string; role: string }>`
    select m.team_id as team, m.role from challenges.member m where m.person_id = ${gone}
      and exists (select from challenges.member o where o.challenge_id = m.challenge_id and o.person_id = ${kept}) order by m.team_id for update`.execute(trx);
  for (const { team, role } of rows) {
    await sql`delete from challenges.member where team_id = ${team} and person_id = ${gone}`.execute(trx);
    if (role === "captain")
      await sql`
        update challenges.member set role = 'captain' where team_id = ${team}
          and person_id = (select o.person_id from challenges.member o where o.team_id = ${team} order by o.since, o.person_id limit 1)`.execute(trx);
    await dissolveEmpty(trx, team);
  }
  await sql`update challenges.member set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}
