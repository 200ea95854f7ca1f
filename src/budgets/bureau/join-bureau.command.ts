import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { isMember, takesMembers } from "./bureau-seats.query.ts";

interface Joining {
  readonly voteId: string;
  readonly personId: string;
  readonly by: string;
}

/**
 * Whoever accepts an invitation is the next member of the bureau, which there is from the first one on. False once its key is made or the vote is
 * announced: a key that members hold is not made worthless by somebody who says yes. The vote is held meanwhile, as by who names, makes and announces.
 */
export async function joinBureau(trx: Db, { voteId, personId, by }: Joining): Promise<boolean> {
  await sql`select from budgets.vote where id = ${voteId} for update`.execute(trx);
  if (!(await takesMembers(trx, voteId))) return false;
  if (await isMember(trx, voteId, personId)) return true;
  await sql`insert into budgets.bureau (vote_id, threshold) values (${voteId}, 2) on conflict do nothing`.execute(trx);
  await sql`
    insert into budgets.bureau_member (vote_id, number, person_id, name)
    select ${voteId}, coalesce((select max(m.number) from budgets.bureau_member m where m.vote_id = ${voteId}), 0) + 1, p.id, p.name
    from people.person p where p.id = ${personId}`.execute(trx);
  await recordAct(trx, { who: by, act: "vote.name_bureau", room: "budgets", about: { kind: "vote", id: voteId }, after: { member: personId } });
  return true;
}
