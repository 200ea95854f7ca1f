import type { Db } from "#platform/db/db.ts";

/** What the log says of the keys of a vote. Hexadecimal. */
export interface LoggedKeys {
  /** What ballots are encrypted to: X25519. */
  readonly ballots: string;
  /** Whose signature receipts bear: Ed25519. */
  readonly receipts: string;
  readonly holder: "server" | "bureau";
}

/** Of a vote that was announced. */
export async function findToldKeys(db: Db, voteId: string): Promise<LoggedKeys> {
  const { ballots, receipts, holder } = await db.selectFrom("budgets.vote_key").selectAll().where("vote_id", "=", voteId).executeTakeFirstOrThrow();
  return { ballots: ballots.toString("hex"), receipts: receipts.toString("hex"), holder };
}
