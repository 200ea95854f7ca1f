import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { randomReceipt } from "../nullifier.ts";

interface Owner {
  readonly voteId: string;
  readonly passId: string;
  readonly nullifier: Buffer;
  readonly communeCode: string | null;
  readonly tie: string | null;
}

interface Waiting {
  readonly device: string;
  readonly receipt: string;
  readonly choices: number[];
  readonly points: number[] | null;
}

/** A ballot that waited for its pass to be given enters the box. False when none waited. */
export async function enterWaiting(trx: Db, { voteId, passId, nullifier, communeCode, tie }: Owner): Promise<boolean> {
  const { rows } = await sql<Waiting>`
    delete from budgets.kiosk_waiting where pass_id = ${passId} returning device_id as device, receipt, choices, points`.execute(trx);
  const one = rows[0];
  if (!one) return false;
  const { rows: entered } = await sql<{
    outcome: string;
  }>`select outcome from budgets.enter_kiosk_ballot(${voteId}, ${nullifier}, ${one.receipt}, ${one.choices}::smallint[], ${one.points}::smallint[],
    ${randomReceipt().salt}, ${communeCode}, ${tie})`.execute(trx);
  // The roll took the mark, so that the box must take the ballot: else all of it is undone, and the ballot waits on.
  if (!["entered", "same"].includes(entered[0]!.outcome)) throw new Error(`A waiting ballot did not enter: ${entered[0]!.outcome}.`);
  return true;
}

/**
 * Whoever holds the pass had already voted: what came with it is refused, and its content forgotten. `handed`: it was given out during a
 * cut, so that what may still come with it is refused too. True when something had come.
 */
export async function refuseWaiting(trx: Db, passId: string, handed: boolean): Promise<boolean> {
  const { rows } = await sql`
    with gone as (delete from budgets.kiosk_waiting where pass_id = ${passId} returning vote_id, device_id, receipt),
      told as (
        insert into budgets.kiosk_refusal (vote_id, receipt, device_id, pass_number, reason)
        select g.vote_id, g.receipt, g.device_id, p.number, 'double' from gone g join budgets.pass p on p.id = ${passId} on conflict do nothing),
      closed as (update budgets.pass set refused = true where id = ${passId} and (${handed} or exists (select from gone)))
    select receipt from gone`.execute(trx);
  return rows.length > 0;
}
