import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";

import { joinShares, readShare, type Share, shareHash, splitSecret } from "./share.ts";

const [voteId, otherVote] = ["7a4c7f1e-0000-4000-8000-000000000000", "91b2c3d4-0000-4000-8000-000000000000"];
const newKey = () => Uint8Array.from(randomBytes(32));
const divided = async (secret: Uint8Array<ArrayBuffer>, { members = 5, threshold = 3, vote = voteId } = {}): Promise<Share[]> => {
  const texts = await splitSecret(secret, { kind: "box", voteId: vote, members, threshold });
  return Promise.all(texts.map(async (text) => (await readShare(text))!));
};

describe("a key among five, of whom three are needed", () => {
  it("comes back from any three of them, and from more", async () => {
    const key = newKey();
    const shares = await divided(key);
    for (const [a, b, c] of [
      [0, 1, 2],
      [4, 2, 0],
      [1, 3, 4],
    ] as const)
      expect(await joinShares([shares[a]!, shares[b]!, shares[c]!])).toEqual(key);
    expect(await joinShares(shares)).toEqual(key);
  });

  it("does not come back from two, nor when one of three is of another key", async () => {
    const key = newKey();
    const [shares, others] = [await divided(key), await divided(newKey())];
    expect(await joinShares(shares.slice(0, 2))).not.toEqual(key);
    expect(await joinShares([shares[0]!, shares[1]!, others[2]!])).not.toEqual(key);
    expect(await joinShares([shares[0]!, shares[0]!, shares[1]!])).toBeNull();
    expect(await joinShares([])).toBeNull();
  });
});

describe("a share on paper", () => {
  it("says its vote and its number, and is read without dashes, in small letters, with O for 0", async () => {
    const [, second] = await splitSecret(newKey(), { kind: "secret", voteId, members: 2, threshold: 2 });
    expect(second).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){15}[0-9A-HJKMNP-TV-Z]{4}$/);
    const share = await readShare(second!);
    expect(share).toMatchObject({ kind: "secret", vote: "7a4c7f1e", number: 2 });
    expect(await readShare(second!.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l"))).toEqual(share);
  });

  it("is refused when a sign was copied wrongly, whichever it is", async () => {
    const [text] = await splitSecret(newKey(), { kind: "box", voteId, members: 3, threshold: 2 });
    const plain = text!.replaceAll("-", "");
    const wrong = Array.from(plain, (sign, at) => plain.slice(0, at) + (sign === "7" ? "8" : "7") + plain.slice(at + 1));
    const read = await Promise.all(wrong.map(readShare));
    // One byte of checksum lets one in 256 pass; the published hash stops that one.
    expect(read.filter((share) => share === null).length).toBeGreaterThan(55);
    for (const nonsense of ["", "BF-7K2M-Q9XA-41TD-0RGW", `${plain}7`, "U".repeat(64)]) expect(await readShare(nonsense)).toBeNull();
  });

  it("has a hash of its own in each vote, for each number and kind", async () => {
    const [share] = await divided(newKey());
    const hashes = [
      await shareHash(voteId, share!),
      await shareHash(otherVote, share!),
      await shareHash(voteId, { ...share!, number: 2 }),
      await shareHash(voteId, { ...share!, kind: "secret" }),
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
