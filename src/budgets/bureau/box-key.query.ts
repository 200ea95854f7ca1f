import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { boxKeyPair, publicBytes } from "../box-key/ballot-seal.ts";
import { serverBoxKey } from "../box-key/vote-keys.ts";
import { findSecret } from "../secret/secret.query.ts";
import { serverKey } from "../secret/server-key.ts";
import { openShare } from "./sealed-share.ts";
import { joinShares, readShare, type Share } from "./share.ts";

/**
 * What opens the box of a closed vote: from the secret when the server holds the key alone, else from the shares that were given.
 * Null while it takes more shares, and when those that are there do not make the key that was announced.
 */
export async function findBoxKey(db: Db, settings: Settings, voteId: string): Promise<CryptoKeyPair | null> {
  const announced = await db.selectFrom("budgets.vote_key").select(["holder", "ballots"]).where("vote_id", "=", voteId).executeTakeFirst();
  if (announced?.holder !== "bureau") {
    const secret = await findSecret(db, settings, voteId);
    return secret && serverBoxKey(secret);
  }
  const seed = await joinShares(await givenShares(db, settings, voteId));
  if (seed?.length !== 32) return null;
  const pair = await boxKeyPair(seed);
  seed.fill(0);
  return announced.ballots.equals(await publicBytes(pair)) ? pair : null;
}

async function givenShares(db: Db, settings: Settings, voteId: string): Promise<Share[]> {
  const rows = await db.selectFrom("budgets.given_share").select(["number", "sealed"]).where("vote_id", "=", voteId).orderBy("number").execute();
  const texts = rows.map(({ number, sealed }) => openShare(sealed, { voteId, kind: "box", number }, serverKey(settings)));
  const shares = await Promise.all(texts.map(readShare));
  return shares.filter((share) => share !== null);
}
