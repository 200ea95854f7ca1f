import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { publicKeysOf } from "../box-key/vote-keys.ts";
import { joinShares, readShare, type Share, shareHash } from "../bureau/share.ts";
import type { VoteSecret } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import type { Holder } from "./escrow.query.ts";

export type ShareProblem = "unreadable" | "other_vote" | "other_kind" | "unknown";

type Rebuilt = { ok: true; secret: VoteSecret } | { ok: false; at: 0 | 1; problem: ShareProblem } | { ok: false; problem: "not_the_secret" };

interface Rebuilding {
  readonly voteId: string;
  readonly holders: readonly Holder[];
  readonly typed: readonly [string, string];
}

/**
 * The secret as the two holders have it, not as the server keeps it: it must give the key whose public half was announced, so that nobody
 * compares roll and box by another one.
 */
export async function rebuildSecret(db: Db, settings: Settings, { voteId, holders, typed }: Rebuilding): Promise<Rebuilt> {
  const shares: Share[] = [];
  for (const [at, text] of typed.entries()) {
    const share = await readShare(text);
    const fault = share ? await faultOf(share, voteId, holders) : "unreadable";
    if (fault) return { ok: false, at: at as 0 | 1, problem: fault };
    shares.push(share!);
  }
  if (shares[0]!.number === shares[1]!.number) return { ok: false, at: 1, problem: "unknown" };
  const bytes = await joinShares(shares);
  const secret = bytes && { voteId, bytes: Buffer.from(bytes) };
  return secret && (await isAnnounced(db, settings, secret)) ? { ok: true, secret } : { ok: false, problem: "not_the_secret" };
}

async function faultOf(share: Share, voteId: string, holders: readonly Holder[]): Promise<ShareProblem | null> {
  if (share.vote !== voteId.slice(0, 8)) return "other_vote";
  if (share.kind !== "secret") return "other_kind";
  const hash = await shareHash(voteId, share);
  return holders.some(({ number, share: kept }) => number === share.number && kept.toString("hex") === hash) ? null : "unknown";
}

/** A vote of before had no keys: its secret is what the server kept. */
async function isAnnounced(db: Db, settings: Settings, secret: VoteSecret): Promise<boolean> {
  const announced = await db.selectFrom("budgets.vote_key").select("receipts").where("vote_id", "=", secret.voteId).executeTakeFirst();
  if (!announced) return (await findSecret(db, settings, secret.voteId))?.bytes.equals(secret.bytes) === true;
  return announced.receipts.equals((await publicKeysOf(secret)).receipts);
}
