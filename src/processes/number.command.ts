import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/**
 * The next number in the process: of an idea that is filed there. The process is held until the transaction ends, so that filings go one after
 * the other and numbers have no gap.
 */
export async function takeNumber(trx: Db, processId: string): Promise<{ readonly number: number; readonly ownerCommune: string | null }> {
  const { rows } = await sql<{ number: number; ownerCommune: string | null }>`
    update processes.process set last_number = last_number + 1 where id = ${processId}
    returning last_number as number, owner_commune as "ownerCommune"`.execute(trx);
  return rows[0]!;
}

/** Of what came with its numbers: the next one taken is greater. */
export async function keepNumber(trx: Db, processId: string, number: number): Promise<void> {
  await sql`update processes.process set last_number = greatest(last_number, ${number}) where id = ${processId}`.execute(trx);
}
