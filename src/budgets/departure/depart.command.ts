import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Tables } from "#platform/db/tables.ts";

interface Departing {
  readonly voteId: string;
  readonly projectNumber: number;
  readonly authority: string;
  readonly reason: string;
  readonly by: string;
}

type Departed = { ok: true; kept: boolean } | { ok: false; problem: "not_counted" | "unknown" | "already" };

/**
 * An authority decides otherwise on one project: funds it though it did not win, or does not though it won. The result stays as it was
 * counted; the record stands beside it, signed and reasoned, and its line in the log.
 */
export async function depart(db: Kysely<Tables>, { voteId, projectNumber, authority, reason, by }: Departing): Promise<Departed> {
  return db.transaction().execute(async (trx): Promise<Departed> => {
    await sql`select from budgets.chain where vote_id = ${voteId} for update`.execute(trx);
    const { rows } = await sql<{ counted: boolean; known: boolean; won: boolean; already: boolean }>`
      select v.state in ('counted', 'sealed') as counted,
        exists (select from budgets.project p where p.vote_id = v.id and p.number = ${projectNumber}) as known,
        exists (select from budgets.result r where r.vote_id = v.id and r.without = 'none' and r.count = (select max(count) from budgets.result where vote_id = v.id)
          and r.result -> 'winners' @> to_jsonb(${String(projectNumber)}::text)) as won,
        exists (select from budgets.departure d where d.vote_id = v.id and d.project_number = ${projectNumber}) as already
      from budgets.vote v where v.id = ${voteId}`.execute(trx);
    const { counted, known, won, already } = rows[0] ?? { counted: false, known: false, won: false, already: false };
    if (!counted) return { ok: false, problem: "not_counted" };
    if (!known) return { ok: false, problem: "unknown" };
    if (already) return { ok: false, problem: "already" };
    const kept = !won;
    await trx.insertInto("budgets.departure").values({ vote_id: voteId, project_number: projectNumber, kept, authority, reason, signed_by: by }).execute();
    await sql`select budgets.append(${voteId}, 'departed', ${JSON.stringify({ project: projectNumber, funded: kept, authority, reason })}::jsonb)`.execute(trx);
    await sql`select budgets.publish_head(${voteId})`.execute(trx);
    await recordAct(trx, {
      who: by,
      act: "vote.depart",
      room: "budgets",
      about: { kind: "vote", id: voteId },
      after: { project: projectNumber, funded: kept },
      reason,
    });
    return { ok: true, kept };
  });
}
