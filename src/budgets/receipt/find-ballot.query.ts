import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { receiptHash } from "../log.ts";
import { findSecret } from "../secret/secret.query.ts";
import { readUrn } from "../urn/urn.query.ts";

/**
 * Where the ballot of a receipt is: it waits in the urn, or stands in the log. Whether another one has taken its place is told to nobody
 * before the count: whoever made somebody vote must not learn that they voted again.
 */
export type FoundBallot =
  | { readonly place: "urn" }
  /** `outcome`: null until the count tells which ballots others took the place of, and which did not open. */
  | { readonly place: "log"; readonly line: number; readonly commitment: string; readonly outcome: "counted" | "replaced" | "incident" | null };

/** Null for a receipt that this vote never gave. */
export async function findBallot(db: Db, settings: Settings, voteId: string, receipt: string): Promise<FoundBallot | null> {
  const hash = receiptHash(voteId, receipt);
  const { rows } = await sql<{ line: number; commitment: string; outcome: "counted" | "replaced" | "incident" | null }>`
    select l.line, encode(l.commitment, 'hex') as commitment,
      case when c.box <> 'counted' then null
        when exists (select from budgets.ballot b where b.vote_id = l.vote_id and b.commitment = l.commitment) then 'counted'
        when exists (select from budgets.incident i where i.vote_id = l.vote_id and i.commitment = l.commitment) then 'incident'
        else 'replaced' end as outcome
    from budgets.log l join budgets.chain c on c.vote_id = l.vote_id
    where l.vote_id = ${voteId} and l.receipt = ${Buffer.from(hash, "hex")}`.execute(db);
  const [logged] = rows;
  if (logged) return { place: "log", ...logged };
  const secret = await findSecret(db, settings, voteId);
  const waiting = secret ? await readUrn(db, secret) : [];
  return waiting.some(({ slips }) => slips.some((slip) => slip.receipt === hash)) ? { place: "urn" } : null;
}
