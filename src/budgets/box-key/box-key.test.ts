import { describe, expect, it } from "vitest";

import { newSecret } from "../nullifier.ts";
import { isSigned } from "./signed-receipt.ts";
import { closeSlip, openSlip } from "../urn/slip.ts";
import { boxKeyPair, openBallot, publicBytes } from "./open-ballot.ts";
import { ballotSize, readBallot, writeBallot } from "./plain-ballot.ts";
import { sealBallot } from "./seal-ballot.ts";
import { publicKeysOf, serverBoxKey, signReceipt } from "./vote-keys.ts";

const [voteId, otherVote] = ["7a4c7f1e-0000-4000-8000-000000000000", "7a4c7f1e-0000-4000-8000-000000000001"];
const secret = newSecret(voteId);
const [commitment, otherCommitment] = ["ab".repeat(32), "cd".repeat(32)];
const receipt = "7K2MQ9XA41TD0RGW";

describe("a ballot encrypted to the key of its vote", () => {
  const plain = { receipt, salt: "12".repeat(32), choices: [3, 17, 240], points: [5, 100, 1000] };
  const size = ballotSize({ kind: "points", maxChoices: null, projects: 5 });

  it("opens for the bearer of the key, and is as long as any other", async () => {
    const { ballots } = await publicKeysOf(secret);
    const sealed = sealBallot(ballots, voteId, commitment, writeBallot(plain, size));
    const shorter = sealBallot(ballots, voteId, commitment, writeBallot({ ...plain, choices: [1], points: [1] }, size));
    expect(shorter.length).toBe(sealed.length);
    expect(readBallot(await openBallot(await serverBoxKey(secret), voteId, commitment, sealed))).toEqual(plain);
  });

  it("opens for no other key, in no other vote, under no other commitment, and not when a byte was changed", async () => {
    const pair = await serverBoxKey(secret);
    const sealed = sealBallot(await publicBytes(pair), voteId, commitment, writeBallot(plain, size));
    const changed = Buffer.from(sealed.with(40, sealed[40]! ^ 1));
    await expect(openBallot(await boxKeyPair(new Uint8Array(32).fill(7)), voteId, commitment, sealed)).rejects.toThrow();
    await expect(openBallot(pair, otherVote, commitment, sealed)).rejects.toThrow();
    await expect(openBallot(pair, voteId, otherCommitment, sealed)).rejects.toThrow();
    await expect(openBallot(pair, voteId, commitment, changed)).rejects.toThrow();
  });

  it("is sealed to no key that anybody could open", () => {
    expect(() => sealBallot(new Uint8Array(32), voteId, commitment, writeBallot(plain, size))).toThrow();
  });

  it("has room for the longest ballot of each kind", () => {
    for (const kind of ["approval", "knapsack", "points", "ranked"] as const) {
      const longest = {
        receipt,
        salt: "f".repeat(64),
        choices: Array.from({ length: 500 }, (_, at) => at + 1),
        points: kind === "points" ? Array(500).fill(1000) : null,
      };
      const room = ballotSize({ kind, maxChoices: null, projects: 500 });
      expect(writeBallot(longest, room)).toHaveLength(room);
      expect(ballotSize({ kind, maxChoices: 3, projects: 500 })).toBeLessThan(200);
    }
  });
});

describe("a receipt that the vote signed", () => {
  const signed = signReceipt(secret, { receipt, commitment });

  it("is known by anybody who has the public key of the vote, and is the same when it is given again", async () => {
    const { receipts } = await publicKeysOf(secret);
    expect(await isSigned(receipts, voteId, signed)).toBe(true);
    expect(signReceipt(secret, { receipt, commitment })).toEqual(signed);
  });

  it("is not one of another vote, another code, another ballot, another key", async () => {
    const { receipts } = await publicKeysOf(secret);
    expect(await isSigned(receipts, otherVote, signed)).toBe(false);
    expect(await isSigned(receipts, voteId, { ...signed, receipt: "7K2MQ9XA41TD0RGX" })).toBe(false);
    expect(await isSigned(receipts, voteId, { ...signed, commitment: otherCommitment })).toBe(false);
    expect(await isSigned((await publicKeysOf(newSecret(voteId))).receipts, voteId, signed)).toBe(false);
  });
});

it("a slip of the urn opens with the secret of its vote alone, and two of the same press are not alike", () => {
  const slip = { commitment, receipt: otherCommitment, sealed: "0123456789" };
  expect(openSlip(secret, closeSlip(secret, slip))).toEqual(slip);
  expect(closeSlip(secret, slip)).not.toBe(closeSlip(secret, slip));
  expect(() => openSlip(newSecret(voteId), closeSlip(secret, slip))).toThrow();
});
