import type { Db } from "#platform/db/db.ts";
import { isSigned, type SignedReceipt } from "../box-key/signed-receipt.ts";

/** The receipt, if this vote signed it; null for anything else that a browser may hold. */
export async function receiptOfVote(db: Db, voteId: string, held: SignedReceipt | null): Promise<SignedReceipt | null> {
  const keys = await db.selectFrom("budgets.vote_key").select("receipts").where("vote_id", "=", voteId).executeTakeFirst();
  return held && keys && (await isSigned(keys.receipts, voteId, held)) ? held : null;
}
