import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** What may still bring ballots after the closing: sheets not admitted, ballots of kiosks whose pass no desk gave, kiosks that never came back. */
interface Awaited {
  readonly batches: number;
  readonly waiting: number;
  readonly kiosks: number;
}

export async function findAwaited(db: Db, voteId: string): Promise<Awaited> {
  const { rows } = await sql<Awaited>`
    select
      (select count(*)::int from budgets.paper_batch where vote_id = ${voteId} and state <> 'admitted') as batches,
      (select count(*)::int from budgets.kiosk_waiting where vote_id = ${voteId}) as waiting,
      (select count(*)::int from budgets.kiosk_device d, budgets.vote v where d.vote_id = ${voteId} and v.id = d.vote_id and d.revoked_at is null
        and not exists (select from budgets.kiosk_merge m where m.device_id = d.id and m.at >= v.closes_at)) as kiosks`.execute(db);
  return rows[0]!;
}

export const awaitsNothing = ({ batches, waiting, kiosks }: Awaited): boolean => batches + waiting + kiosks === 0;
