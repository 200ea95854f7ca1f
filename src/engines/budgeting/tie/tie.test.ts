import { describe, expect, test } from "vitest";
import { rational } from "../election/rational.ts";
import { breakTie, lot, tieRanks, UnbrokenTie } from "./rank.ts";
import { sha256 } from "./sha256.ts";

const projects = [
  { id: "b", cost: rational(20n), votes: 5 },
  { id: "a", cost: rational(20n), votes: 5 },
  { id: "c", cost: rational(10n), votes: 3 },
];

describe("ties", () => {
  test("SHA-256 gives the digests of the standard", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    expect(sha256("a".repeat(1000))).toBe("41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3");
  });

  test("a lot is the digest of seed, colon, id, so that anyone can draw it again", () => {
    expect(lot("2026-06-01 Roubaix", "é1")).toBe(sha256("2026-06-01 Roubaix:é1"));
    expect([...tieRanks(projects, ["lot"], "1")].sort()).toEqual([0, 1, 2]);
    expect(tieRanks(projects, ["lot"], "1")).toEqual(tieRanks(projects, ["lot"], "1"));
  });

  test("each rule orders only what the rules before it leave equal", () => {
    expect([...tieRanks(projects, ["cost", "id"], "")]).toEqual([2, 1, 0]);
    expect([...tieRanks(projects, ["votes", "id"], "")]).toEqual([1, 0, 2]);
    expect([...tieRanks(projects, ["highest-cost"], "")]).toEqual([0, 0, 2]);
  });

  test("what no rule orders is an error that names the projects", () => {
    const ranks = tieRanks(projects, ["cost", "votes"], "");
    expect(breakTie([0, 2], ranks)).toBe(2);
    expect(() => breakTie([0, 1], ranks)).toThrow(UnbrokenTie);
  });
});
