import { createHmac, hkdfSync } from "node:crypto";

import type { Settings } from "#platform/settings.ts";
import { keyHash, type VoteSecret } from "../nullifier.ts";
import type { ElectorLine } from "./elector-key.ts";
import { serverKey } from "../secret/server-key.ts";

/** What a member is known by while the vote has no secret yet: 32 bytes, under the key of the server. */
export function draftHash(settings: Settings, voteId: string, { number, birthDate }: ElectorLine): Buffer {
  const key = Buffer.from(hkdfSync("sha256", serverKey(settings), "", "beffroi members of open ballots", 32));
  return createHmac("sha256", key).update([voteId, number, birthDate].join("\n")).digest();
}

/** The same under the secret of the vote, as budgets.elector has it. */
export const placeHash = (secret: VoteSecret, ofDraft: Buffer): Buffer => keyHash(secret, "list", "member", ofDraft.toString("hex"));

export const memberHash = (settings: Settings, secret: VoteSecret, line: ElectorLine): Buffer => placeHash(secret, draftHash(settings, secret.voteId, line));
