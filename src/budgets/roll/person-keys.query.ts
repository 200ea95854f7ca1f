import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { keyHash, type VoteSecret } from "../nullifier.ts";

/**
 * What remains of a person when the account is erased, as hashes under the secret of the vote: the address, and the identity at
 * FranceConnect. An account made again with one of them finds that it has voted. Sorted: their order tells which is which.
 */
export async function findPersonKeys(db: Db, secret: VoteSecret, personId: string): Promise<Buffer[]> {
  const { rows } = await sql<{ kind: "address" | "franceconnect"; value: string }>`
    select 'address' as kind, email as value from people.person where id = ${personId} and erased_at is null
    union all
    select 'franceconnect', account_id from people.account where person_id = ${personId} and provider_id = 'franceconnect'`.execute(db);
  return rows.map(({ kind, value }) => keyHash(secret, kind, value)).sort(Buffer.compare);
}
