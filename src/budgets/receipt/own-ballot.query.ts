import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { nullifierOf } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";

/**
 * What a person is to a vote: whether a ballot of theirs is in the box or the urn, and whether a desk gave them a pass or a sheet. Only the server's
 * key can tell, and it tells no more than that: what was voted is not read again for anybody, the voter included.
 */
export interface Standing {
  readonly voted: boolean;
  readonly desk: "kiosk" | "paper" | null;
}

/** `identity` as budgets.roll has it: the identifier of the account, or folded name and birth. */
export async function standingOf(db: Db, settings: Settings, voteId: string, identity: string): Promise<Standing> {
  const secret = await findSecret(db, settings, voteId);
  if (!secret) return { voted: false, desk: null };
  const { rows } = await sql<Standing>`
    select budgets.has_voted(${voteId}, ${nullifierOf(secret, `person:${identity}`)}) as voted,
      (select channel from budgets.roll where vote_id = ${voteId} and channel <> 'web' and identity = ${identity}) as desk`.execute(db);
  return rows[0]!;
}
