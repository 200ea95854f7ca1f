import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

interface Pair {
  readonly kept: string;
  readonly gone: string;
}

/**
 * Two accounts of one person become one. Where one of them judged a challenge and the other was in a team of it, this is a tie to that team:
 * what was said of it stays and counts no more. Asked before members are moved.
 */
export async function mergeJurors(trx: Db, { kept, gone }: Pair): Promise<void> {
  await sql`
    insert into challenges.tie (team_id, person_id, source, reason)
    select distinct m.team_id, ${kept}::uuid, 'declared', 'Deux comptes d’une même personne' from challenges.member m join challenges.juror j on j.challenge_id = m.challenge_id
    where m.person_id in (${kept}, ${gone}) and j.person_id in (${kept}, ${gone}) on conflict do nothing`.execute(trx);
  await sql`
    delete from challenges.juror j where j.person_id = ${gone} and exists (
      select from challenges.juror o where o.challenge_id = j.challenge_id and o.person_id = ${kept})`.execute(trx);
  await sql`update challenges.juror set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}

/** Of one answer one verdict stays; what was not sent goes with the account that is closed. */
export async function mergeVerdicts(trx: Db, { kept, gone }: Pair): Promise<void> {
  await sql`
    delete from challenges.verdict v where v.person_id = ${gone} and (v.sent_at is null or exists (
      select from challenges.verdict o where o.team_id = v.team_id and o.person_id = ${kept}))`.execute(trx);
  await sql`update challenges.verdict set person_id = ${kept} where person_id = ${gone}`.execute(trx);
}
