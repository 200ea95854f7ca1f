import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { VoteSecret } from "../nullifier.ts";
import { enterOther } from "../urn/enter.command.ts";
import type { UrnKeys } from "../urn/press.ts";
import { openText } from "../urn/slip.ts";
import type { Choice } from "../vote.ts";

interface Owner {
  readonly passId: string;
  readonly deskId: string;
  readonly nullifier: Buffer;
  readonly communeCode: string | null;
  readonly tie: string | null;
}

/** A ballot that waited for its pass to be given enters the urn. False when none waited. */
export async function enterWaiting(trx: Db, keys: UrnKeys, { passId, deskId, nullifier, communeCode: commune, tie }: Owner): Promise<boolean> {
  const waiting = await takeWaiting(trx, keys.secret, passId);
  if (!waiting) return false;
  const outcome = await enterOther(trx, keys, { ...waiting.ballot, origin: `kiosk:${deskId}`, nullifier, commune, tie });
  // The roll took the mark, so that the urn must take the ballot: else all of it is undone, and the ballot waits on.
  if (outcome !== "entered" && outcome !== "same") throw new Error(`A waiting ballot did not enter: ${outcome}.`);
  return true;
}

/**
 * Whoever holds the pass had already voted: what came with it is refused, and its content forgotten. `handed`: it was given out during a
 * cut, so that what may still come with it is refused too. True when something had come.
 */
export async function refuseWaiting(trx: Db, secret: VoteSecret, passId: string, handed: boolean): Promise<boolean> {
  const waiting = await takeWaiting(trx, secret, passId);
  if (waiting)
    await sql`
      insert into budgets.kiosk_refusal (vote_id, receipt, device_id, pass_number, reason)
      select vote_id, ${waiting.ballot.receipt}, ${waiting.device}, number, 'double' from budgets.pass where id = ${passId} on conflict do nothing`.execute(
      trx,
    );
  if (waiting || handed) await trx.updateTable("budgets.pass").set({ refused: true }).where("id", "=", passId).execute();
  return waiting !== null;
}

interface Waiting {
  readonly device: string;
  readonly ballot: Choice & { readonly receipt: string };
}

async function takeWaiting(trx: Db, secret: VoteSecret, passId: string): Promise<Waiting | null> {
  const gone = await trx.deleteFrom("budgets.kiosk_waiting").where("pass_id", "=", passId).returning(["device_id", "slip"]).executeTakeFirst();
  return gone ? { device: gone.device_id, ballot: JSON.parse(openText(secret, gone.slip!)) } : null;
}
