import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { openBallot } from "../box-key/open-ballot.ts";
import { type PlainBallot, readBallot } from "../box-key/plain-ballot.ts";
import { serverBoxKey } from "../box-key/vote-keys.ts";
import { findSecret } from "../secret/secret.query.ts";
import { readUrn } from "./urn.query.ts";

interface StandingBallot extends PlainBallot {
  readonly commitment: string;
  /** Hexadecimal; null once the count has opened the box. */
  readonly nullifier: string | null;
}

/** The ballots that stand, wherever they are: in the urn, in the box, opened. The key of the server opens them. */
export async function ballotsOf(db: Db, settings: Settings, voteId: string): Promise<StandingBallot[]> {
  const opened = await db.selectFrom("budgets.ballot").selectAll().where("vote_id", "=", voteId).execute();
  if (opened.length > 0)
    return opened.map(({ receipt, choices, points, salt, commitment }) => ({
      receipt,
      choices,
      points,
      salt: salt.toString("hex"),
      commitment: commitment.toString("hex"),
      nullifier: null,
    }));
  const secret = await findSecret(db, settings, voteId);
  if (!secret) return [];
  const waiting = await readUrn(db, secret);
  const boxed = await db.selectFrom("budgets.box").selectAll().where("vote_id", "=", voteId).execute();
  const pressed = new Set(waiting.map(({ nullifier }) => nullifier));
  const standing = [
    ...waiting.map(({ nullifier, slips }) => ({ nullifier, ...slips.at(-1)! })),
    ...boxed
      .map(({ nullifier, commitment, sealed }) => ({
        nullifier: nullifier!.toString("hex"),
        commitment: commitment.toString("hex"),
        sealed: sealed.toString("hex"),
      }))
      .filter(({ nullifier }) => !pressed.has(nullifier)),
  ];
  const pair = await serverBoxKey(secret);
  return Promise.all(
    standing.map(async ({ nullifier, commitment, sealed }) => {
      const plain = readBallot(await openBallot(pair, voteId, commitment, Uint8Array.from(Buffer.from(sealed, "hex"))));
      return { ...plain!, commitment, nullifier };
    }),
  );
}
