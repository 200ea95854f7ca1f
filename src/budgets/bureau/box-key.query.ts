import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { boxKeyPair, publicBytes } from "../box-key/open-ballot.ts";
import { serverBoxKey } from "../box-key/vote-keys.ts";
import { findSecret } from "../secret/secret.query.ts";
import { serverKey } from "../secret/server-key.ts";
import { awaitedShares, findBureau } from "./bureau.query.ts";
import { tryOpenShare } from "./sealed-share.ts";
import { joinShares, readShare, type Share } from "./share.ts";

/**
 * What opens the box of a closed vote: from the secret when the server holds the key alone, else from the shares that were given, as many
 * of them as it takes. Null while it takes more shares, and when none that are there make the key that was announced.
 */
export async function findBoxKey(db: Db, settings: Settings, voteId: string): Promise<CryptoKeyPair | null> {
  const announced = await db.selectFrom("budgets.vote_key").select(["holder", "ballots"]).where("vote_id", "=", voteId).executeTakeFirst();
  if (announced?.holder !== "bureau") {
    const secret = await findSecret(db, settings, voteId);
    return secret && serverBoxKey(secret);
  }
  const { threshold } = await db.selectFrom("budgets.bureau").select("threshold").where("vote_id", "=", voteId).executeTakeFirstOrThrow();
  for (const shares of setsOf(await givenShares(db, settings, voteId), threshold)) {
    const seed = await joinShares(shares);
    if (seed?.length !== 32) continue;
    const pair = await boxKeyPair(seed);
    seed.fill(0);
    if (announced.ballots.equals(await publicBytes(pair))) return pair;
  }
  return null;
}

/** Every set of so many. A share that is wrong though its hash was published spoils each set that it is in, and no other. */
function setsOf<thing>(things: readonly thing[], size: number): thing[][] {
  if (size === 0) return [[]];
  return things.flatMap((first, at) => setsOf(things.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}

/** Enough shares were given, and no set of them makes the key that was announced: which is wrong, nobody can tell. */
export async function hasWrongShares(db: Db, settings: Settings, voteId: string): Promise<boolean> {
  const bureau = await findBureau(db, voteId);
  if (!bureau || awaitedShares(bureau, false).missing > 0) return false;
  return (await findBoxKey(db, settings, voteId)) === null;
}

/** Those that open under the key of the server: what somebody else wrote in their place is none. */
export async function givenShares(db: Db, settings: Settings, voteId: string): Promise<Share[]> {
  const rows = await db.selectFrom("budgets.given_share").select(["number", "sealed"]).where("vote_id", "=", voteId).orderBy("number").execute();
  const shares = await Promise.all(
    rows.map(({ number, sealed }) => {
      const text = tryOpenShare(sealed, { voteId, kind: "box", number }, serverKey(settings));
      return text === null ? null : readShare(text);
    }),
  );
  return shares.filter((share) => share !== null);
}
