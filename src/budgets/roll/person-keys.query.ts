import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { keyHash, type VoteSecret } from "../nullifier.ts";

export interface PersonIdentifier {
  readonly kind: "address" | "franceconnect";
  readonly value: string;
}

/** What a person is known by now, as one value of a row; `personId` is the identifier, or the column that holds it. */
export const personKnown = (personId: RawBuilder<string>): RawBuilder<PersonIdentifier[]> => sql`(
  select coalesce(json_agg(k), '[]') from (
    select 'address' as kind, email as value from people.person where id = ${personId} and erased_at is null
    union all
    select 'address', email from people.merged_account where kept_id = ${personId}
    union all
    select 'address', k.email from people.merged_account m join people.person k on k.id = m.kept_id
    where k.erased_at is null and m.email = (select email from people.person where id = ${personId})
    union all
    select 'franceconnect', account_id from people.account where person_id = ${personId} and provider_id = 'franceconnect') k)`;

/** Sorted: their order tells nobody which is which. */
export const hashesOf = (secret: VoteSecret, known: readonly PersonIdentifier[]): Buffer[] =>
  known.map(({ kind, value }) => keyHash(secret, kind, value)).sort(Buffer.compare);

/**
 * What remains of a person when the account is erased, as hashes under the secret of the vote: the address, those of accounts that were merged
 * into theirs, that of an account into which one with their address was merged, and the identity at FranceConnect. An account made again with one
 * of them finds that it has voted, in whatever order their ballots and the merge come.
 */
export async function findPersonKeys(db: Db, secret: VoteSecret, personId: string): Promise<Buffer[]> {
  const { rows } = await sql<{ known: PersonIdentifier[] }>`select ${personKnown(sql`${personId}`)} as known`.execute(db);
  return hashesOf(secret, rows[0]!.known);
}
