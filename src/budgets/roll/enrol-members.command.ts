import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { VoteSecret } from "../nullifier.ts";
import { placeHash } from "./member-key.ts";

/** The places of the members of a vote that was just announced, in the transaction that announces it. */
export async function enrolMembers(trx: Db, secret: VoteSecret): Promise<void> {
  const members = await trx.selectFrom("budgets.member").select("key_hash").where("vote_id", "=", secret.voteId).orderBy("number").execute();
  const hashes = members.map(({ key_hash }) => placeHash(secret, key_hash!));
  await sql`select budgets.enrol_members(${secret.voteId}, ${hashes}::bytea[])`.execute(trx);
}
