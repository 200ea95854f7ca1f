import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import type { Settings } from "#platform/settings.ts";
import { secretProof } from "../nullifier.ts";
import { findPersonKeys } from "../roll/person-keys.query.ts";
import { findSecret } from "../secret/secret.query.ts";

/** Both accounts' addresses and identities have voted in this vote, whichever of them did: neither comes back as another voter. */
export async function spendKeys(trx: Db, settings: Settings, voteId: string, { kept, gone }: Pair): Promise<void> {
  const secret = await findSecret(trx, settings, voteId);
  if (!secret) return;
  const keys = [...(await findPersonKeys(trx, secret, kept)), ...(await findPersonKeys(trx, secret, gone))];
  await sql`select budgets.spend_keys(${voteId}, ${keys}::bytea[], ${secretProof(secret)})`.execute(trx);
}

/** In the bureau of a draft its person is the same: a share that was handed over is in the same hands. */
export async function moveSeats(trx: Db, { kept, gone }: Pair): Promise<void> {
  await sql`
    update budgets.bureau_member m set person_id = ${kept} from budgets.vote v
    where v.id = m.vote_id and v.state = 'draft' and m.person_id = ${gone}`.execute(trx);
}
