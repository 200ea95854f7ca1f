import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { receiptOf, secretProof } from "../nullifier.ts";
import type { Choice } from "../vote.ts";
import { makePress, type UrnKeys } from "./press.ts";

interface OtherBallot extends Choice {
  /** "kiosk:<desk>", "paper:<batch>"; "web" for test ballots of a rehearsal. */
  readonly origin: string;
  readonly nullifier: Buffer;
  readonly receipt: string;
  /** In the rehearsal of an open ballot: whose it is. */
  readonly member?: number | null;
  readonly commune: string | null;
  readonly tie: string | null;
}

/** `double`: this voter has another ballot already; `counted`: too late. */
type EntryOutcome = "entered" | "same" | "double" | "counted";

/** Puts a ballot that nobody confirmed on a page into the urn. The same one given twice is one: its salt follows from it. */
export async function enterOther(
  trx: Db,
  keys: UrnKeys,
  { origin, nullifier, receipt, member = null, choices, points, commune, tie }: OtherBallot,
): Promise<EntryOutcome> {
  const { salt } = receiptOf(keys.secret, { nullifier, nonce: receipt, choices, points });
  const press = makePress(keys, nullifier, { receipt, salt: salt.toString("hex"), choices, points, member });
  const { rows } = await sql<{ outcome: EntryOutcome }>`
    select budgets.enter_other(${keys.secret.voteId}, ${origin}, ${JSON.stringify({ ...press, commune, tie })}::jsonb, ${secretProof(keys.secret)}) as outcome`.execute(
    trx,
  );
  return rows[0]!.outcome;
}
