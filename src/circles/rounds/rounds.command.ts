import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";

/** With a turn for each structure that takes part, in an order drawn by the database. Null: another one is open, or nobody takes part. */
export async function openRound(
  db: Db,
  circleId: string,
  { question, minutes }: { readonly question: string; readonly minutes: number },
  by: string,
): Promise<string | null> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        insert into circles.round (circle_id, question, minutes, opened_by)
        select id, ${question}, ${minutes}, ${by} from circles.circle where id = ${circleId} and state = 'open' returning id`.execute(trx);
      const id = rows[0]?.id;
      if (!id) return null;
      const { numAffectedRows } = await sql`
        insert into circles.turn (round_id, structure_id, rank)
        select ${id}, structure_id, row_number() over (order by gen_random_uuid()) from circles.seat where circle_id = ${circleId} and state = 'in'`.execute(
        trx,
      );
      return numAffectedRows === 0n ? null : id;
    });
  } catch (error) {
    if (brokenConstraint(error) === "round_once") return null;
    throw error;
  }
}

/**
 * Ends the turn of whoever speaks and begins the next one; after the last the round is closed. `speaks`: the rank that the page showed, 0 before the
 * first; false when somebody was quicker.
 */
export const nextTurn = (db: Db, roundId: string, speaks: number): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows: held } = await sql`select from circles.round where id = ${roundId} and closed_at is null for update`.execute(trx);
    if (!held[0]) return false;
    const { rows } = await sql<{
      rank: number;
    }>`select rank from circles.turn where round_id = ${roundId} and begun_at is not null and ended_at is null`.execute(trx);
    if ((rows[0]?.rank ?? 0) !== speaks) return false;
    await sql`update circles.turn set ended_at = clock_timestamp() where round_id = ${roundId} and rank = ${speaks} and ended_at is null`.execute(trx);
    const { numAffectedRows } = await sql`
      update circles.turn set begun_at = clock_timestamp() where round_id = ${roundId} and rank = ${speaks + 1} and begun_at is null`.execute(trx);
    if (numAffectedRows === 0n) await sql`update circles.round set closed_at = clock_timestamp() where id = ${roundId}`.execute(trx);
    return true;
  });

/** What a structure said, in its own words: once its turn has begun, and it may write it anew. */
export async function writeTurn(db: Db, roundId: string, structureId: string, words: string, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update circles.turn set words = ${words}, written_by = ${by} where round_id = ${roundId} and structure_id = ${structureId} and begun_at is not null`.execute(
    db,
  );
  return numAffectedRows === 1n;
}
