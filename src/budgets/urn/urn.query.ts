import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { openSecret, type VoteSecret } from "../nullifier.ts";
import { hashesOf, type PersonKnown, personKnown } from "../roll/person-keys.query.ts";
import { serverKey } from "../secret/server-key.ts";
import type { UrnKeys } from "./press.ts";
import { openSlip, type Slip } from "./slip.ts";

/** Read anew each time and kept nowhere. Null before announcing and after sealing. */
export async function findUrnKeys(db: Db, settings: Settings, voteId: string): Promise<UrnKeys | null> {
  const { rows } = await sql<KeysRow>`
    select s.sealed, k.ballots, k.ballot_size as "ballotSize" from budgets.secret s join budgets.vote_key k on k.vote_id = s.vote_id where s.vote_id = ${voteId}`.execute(
    db,
  );
  return rows[0] ? keysOf(voteId, rows[0], settings) : null;
}

interface KeysRow {
  readonly sealed: Buffer;
  readonly ballots: Buffer;
  readonly ballotSize: number;
}

const keysOf = (voteId: string, { sealed, ballots, ballotSize }: KeysRow, settings: Settings): UrnKeys => ({
  secret: openSecret(voteId, sealed, serverKey(settings)),
  ballots,
  ballotSize,
});

/** The same, with what a person is known by (roll/person-keys.query.ts), in one question. */
export async function findVoterKeys(db: Db, settings: Settings, voteId: string, personId: string): Promise<{ keys: UrnKeys; personKeys: Buffer[] } | null> {
  const { rows } = await sql<KeysRow & { known: PersonKnown[] }>`
    select s.sealed, k.ballots, k.ballot_size as "ballotSize", ${personKnown(personId)} as known
    from budgets.secret s join budgets.vote_key k on k.vote_id = s.vote_id where s.vote_id = ${voteId}`.execute(db);
  if (!rows[0]) return null;
  const keys = keysOf(voteId, rows[0], settings);
  return { keys, personKeys: hashesOf(keys.secret, rows[0].known) };
}

export interface PressingVoter {
  readonly origin: string;
  readonly nullifier: string;
  /** The last one stands. */
  readonly slips: readonly Slip[];
}

/** Whoever waits in the urn of a vote, in no order of time. */
export async function readUrn(db: Db, secret: VoteSecret): Promise<PressingVoter[]> {
  const { rows } = await sql<{ origin: string; nullifier: string; slips: unknown }>`
    select origin, nullifier, slips from budgets.waiting_voters(${secret.voteId})`.execute(db);
  return rows.map((row) => ({ ...row, slips: (row.slips as string[]).map((slip) => openSlip(secret, slip)) }));
}
