import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { together } from "#platform/db/together.ts";
import type { Settings } from "#platform/settings.ts";
import { openSecret, type VoteSecret } from "../nullifier.ts";
import { hashesOf, type PersonIdentifier, personKnown } from "../roll/person-keys.query.ts";
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

interface Pressing {
  readonly voteId: string;
  readonly personId: string;
}

interface VoterRow extends KeysRow, Pressing {
  readonly known: PersonIdentifier[];
  readonly member: number | null;
}

const voterRows = together<Pressing, VoterRow | null>("budgets/confirm", async (db, pressing) => {
  const { rows } = await sql<VoterRow>`
    select a.vote_id as "voteId", a.person_id as "personId", s.sealed, k.ballots, k.ballot_size as "ballotSize", ${personKnown(sql`a.person_id`)} as known,
      case when v.open_ballot then (select e.member from budgets.elector e where e.vote_id = a.vote_id and e.person_id = a.person_id) end as member
    from unnest(${pressing.map(({ voteId }) => voteId)}::uuid[], ${pressing.map(({ personId }) => personId)}::uuid[]) a (vote_id, person_id)
    join budgets.secret s on s.vote_id = a.vote_id join budgets.vote_key k on k.vote_id = a.vote_id join budgets.vote v on v.id = a.vote_id`.execute(db);
  return pressing.map(({ voteId, personId }) => rows.find((row) => row.personId === personId && row.voteId === voteId) ?? null);
});

interface VoterKeys {
  readonly keys: UrnKeys;
  readonly personKeys: readonly Buffer[];
  /** Whose voice this person holds in an open ballot. */
  readonly member: number | null;
}

/** The same, with what a person is known by (roll/person-keys.query.ts), in one question. */
export async function findVoterKeys(db: Db, settings: Settings, voteId: string, personId: string): Promise<VoterKeys | null> {
  const row = await voterRows(db, { voteId, personId });
  if (!row) return null;
  const keys = keysOf(voteId, row, settings);
  return { keys, personKeys: hashesOf(keys.secret, row.known), member: row.member };
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
