import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Challenge } from "./challenges.query.ts";
import { rankAnswers } from "./ranking.query.ts";

/** The ranking is made again after the results, published beside those before it with the reason; prizes go by it. In the caller's transaction. */
export async function rankAgain(trx: Db, challenge: Challenge, reason: string, by: string): Promise<void> {
  const { judged, text } = await rankAnswers(trx, challenge);
  for (const [at, { teamId, place }] of judged.entries())
    await sql`update challenges.result set prize = ${place.rank === null ? null : (challenge.prizes[at]?.rank ?? null)} where team_id = ${teamId}`.execute(trx);
  await sql`
    insert into challenges.ranking (challenge_id, number, text, reason, by)
    values (${challenge.id}, (select max(number) + 1 from challenges.ranking where challenge_id = ${challenge.id}), ${text}, ${reason.slice(0, 2000)}, ${by})`.execute(
    trx,
  );
}
