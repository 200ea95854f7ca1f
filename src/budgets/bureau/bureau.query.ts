import type { Db } from "#platform/db/db.ts";

export interface Member {
  readonly number: number;
  readonly name: string;
  readonly personId: string | null;
  /** SHA-256 of their share; null before the key is made. */
  readonly share: Buffer | null;
  readonly givenAt: Date | null;
}

export interface Bureau {
  readonly threshold: number;
  /** The public key, X25519; null before it is made. */
  readonly ballots: Buffer | null;
  /** Of the number behind the seed that follows from the private half; null for keys of before. */
  readonly seedCommitment: string | null;
  readonly madeIn: "browser" | "server" | null;
  readonly madeAt: Date | null;
  readonly makings: number;
  readonly handedAt: Date | null;
  readonly members: readonly Member[];
}

/** Null for a vote whose key the server holds alone. */
export async function findBureau(db: Db, voteId: string): Promise<Bureau | null> {
  const bureau = await db
    .selectFrom("budgets.bureau")
    .select(["threshold", "ballots", "seed_commitment as seedCommitment", "made_in as madeIn", "made_at as madeAt", "makings", "handed_at as handedAt"])
    .where("vote_id", "=", voteId)
    .executeTakeFirst();
  return bureau ? { ...bureau, members: await findMembers(db, voteId) } : null;
}

const findMembers = (db: Db, voteId: string): Promise<Member[]> =>
  db
    .selectFrom("budgets.bureau_member")
    .select(["number", "name", "person_id as personId", "share_sha256 as share", "given_at as givenAt"])
    .where("vote_id", "=", voteId)
    .orderBy("number")
    .execute();

/** Whether a bureau is named that does not hold its key yet: the vote cannot be announced. */
export async function awaitsItsKey(db: Db, voteId: string): Promise<boolean> {
  const bureau = await db.selectFrom("budgets.bureau").select("handed_at").where("vote_id", "=", voteId).executeTakeFirst();
  return bureau !== undefined && bureau.handed_at === null;
}

/** How many shares are still to be given before the box of a closed vote can be opened; 0 for a vote without a bureau. */
export async function findMissingShares(db: Db, voteId: string): Promise<number> {
  const bureau = await findBureau(db, voteId);
  return bureau ? awaitedShares(bureau, false).missing : 0;
}

/** What the box of a closed vote waits for. */
export interface AwaitedShares {
  /** How many are needed still. */
  readonly missing: number;
  /** Those given are enough, and do not make the key. */
  readonly wrong: boolean;
  /** Members whose share is not given, by name. */
  readonly members: readonly string[];
}

export function awaitedShares({ threshold, members }: Bureau, wrong: boolean): AwaitedShares {
  const awaited = members.filter(({ givenAt }) => givenAt === null).map(({ name }) => name);
  return { missing: Math.max(0, threshold - members.length + awaited.length), wrong, members: awaited };
}
