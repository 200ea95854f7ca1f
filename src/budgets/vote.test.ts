import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "./budgets.testing.ts";
import { commitmentOf } from "./log.ts";
import { newSecret, nullifierOf, openReceipt, openSecret, readReceipt, receiptOf, sealReceipt, sealSecret, showReceipt } from "./nullifier.ts";
import { choosable, limitsOf } from "./poll.ts";
import { chance, randomChoice } from "./random-choice.ts";
import { faultOf } from "./vote.ts";
import type { TestVote } from "./vote.testing.ts";
import { findVoteById, pollOf } from "./votes.query.ts";

const house = await budgetsHouse();
const { db } = house;

describe("what pages say before and what the database says in the end are one", () => {
  const numbers = fc.array(fc.integer({ min: -1, max: 7 }), { maxLength: 7 });
  const points = fc.option(fc.array(fc.integer({ min: -1, max: 7 }), { maxLength: 7 }));

  it.each([
    ["knapsack", { budget: 800 }],
    [
      "knapsack with parts",
      {
        budget: 1500,
        envelopes: [
          { amount: 600, projects: [1, 2] },
          { amount: 700, projects: [3, 4, 5] },
        ],
      },
    ],
    ["approval", { kind: "approval", minChoices: 2, maxChoices: 3 }],
    ["points", { kind: "points", pointsTotal: 6, pointsMax: 4, maxChoices: 3 }],
    ["ranked", { kind: "ranked", maxChoices: 4 }],
    ["points for and against", { kind: "points", pointsTotal: 3, pointsMax: 1, maxAgainst: 2 }],
    [
      "the town and one district",
      {
        kind: "approval",
        costs: [300, 400, 500, 200, 100, 150],
        envelopes: [
          { amount: 600, projects: [1, 2], maxChoices: 1 },
          { amount: 700, projects: [3, 4], district: true, maxChoices: 2 },
          { amount: 200, projects: [5, 6], district: true },
        ],
      },
    ],
    ["approval, one of each theme", { kind: "approval", maxOfCategory: 1 }],
    ["approval, two in each commune", { kind: "approval", maxOfCommune: 2, maxOfCategory: 3 }],
    ["knapsack, two of each theme", { budget: 1200, maxOfCategory: 2 }],
    ["points, one in each commune", { kind: "points", pointsTotal: 6, pointsMax: 4, maxOfCommune: 1 }],
  ] as const)("on any ballot: %s", async (_, about) => {
    const vote = await house.addVote(about);
    const poll = await pollOf(db, (await findVoteById(db, vote.id))!);
    const [limits, projects] = [limitsOf(poll), choosable(poll)];
    await fc.assert(
      fc.asyncProperty(numbers, points, async (choices, given) => {
        const { rows } = await sql<{
          fault: string | null;
        }>`select budgets.ballot_fault(${vote.id}, ${choices}::smallint[], ${given}::smallint[]) as fault`.execute(db);
        expect(faultOf(limits, projects, { choices, points: given })).toBe(rows[0]!.fault);
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, TestVote, number]>([
    // Of three of the one theme and two of the other: none or one of each, but not none of both.
    ["one of each theme", { kind: "approval", maxOfCategory: 1 }, (1 + 3) * (1 + 2) - 1],
    ["two in each commune", { kind: "approval", maxOfCommune: 2 }, (1 + 3 + 3) * (1 + 2 + 1) - 1],
    ["two of each theme, three in all", { kind: "approval", maxOfCategory: 2, maxChoices: 3 }, 5 + 10 + (3 * 2 + 3)],
    [
      "the town, one of it, and one district",
      {
        kind: "approval",
        envelopes: [
          { amount: 500, projects: [1, 2], maxChoices: 1 },
          { amount: 300, projects: [3, 4], district: true },
          { amount: 200, projects: [5], district: true },
        ],
      },
      // None or one of the town; nothing, three ballots of the one district, or one of the other.
      (1 + 2) * (1 + 3 + 1) - 1,
    ],
  ])("the number of ballots that may enter, counted by hand: %s", async (_, about, expected) => {
    const poll = await pollOf(db, (await findVoteById(db, (await house.addVote(about)).id))!);
    const sets = Array.from({ length: 32 }, (_, set) => [1, 2, 3, 4, 5].filter((number) => set & (1 << (number - 1))));
    expect(sets.filter((choices) => faultOf(limitsOf(poll), choosable(poll), { choices, points: null }) === null)).toHaveLength(expected);
  });

  it("every ballot for and against that may enter, and no other, of three projects", async () => {
    const { id } = await house.addVote({ kind: "points", costs: [100, 100, 100], pointsTotal: 3, pointsMax: 2, maxAgainst: 1 });
    const poll = await pollOf(db, (await findVoteById(db, id))!);
    const sides = [-3, -2, -1, 0, 1, 2, 3];
    for (const given of sides.flatMap((one) => sides.flatMap((two) => sides.map((three) => [one, two, three])))) {
      const [pro, against] = [given.filter((one) => one > 0), given.filter((one) => one < 0)];
      const may = given.every((one) => Math.abs(one) <= 2) && pro.length + against.length > 0 && pro.reduce((sum, one) => sum + one, 0) <= 3;
      const fair = against.length === 0 || (against.length === 1 && pro.length > 1);
      const choices = [1, 2, 3].filter((number) => given[number - 1] !== 0);
      const points = given.filter((one) => one !== 0);
      expect([given, faultOf(limitsOf(poll), choosable(poll), { choices, points }) === null]).toEqual([given, may && fair]);
    }
  });

  it("the hash of a ballot", async () => {
    const vote = await house.addVote();
    const opened = { receipt: "0123456789ABCDEF", choices: [3, 1], points: [2, 5], salt: "ab".repeat(32) };
    const { rows } = await sql<{
      hash: Buffer;
    }>`select budgets.commitment(${vote.id}, ${opened.receipt}, '{3,1}', '{2,5}', decode(${opened.salt}, 'hex')) as hash`.execute(db);
    expect(rows[0]!.hash.toString("hex")).toBe(commitmentOf(vote.id, opened));
  });

  it("random test ballots are always within the limits", async () => {
    for (const about of [
      { budget: 700 },
      { kind: "points", pointsTotal: 5, pointsMax: 3 },
      { kind: "ranked", minChoices: 2, maxChoices: 3 },
      { kind: "approval", maxChoices: 2 },
      { kind: "approval", maxOfCategory: 1 },
      { kind: "ranked", maxOfCommune: 1 },
    ] as const) {
      const poll = await pollOf(db, (await findVoteById(db, (await house.addVote(about)).id))!);
      const random = chance(7);
      for (let n = 0; n < 200; n += 1) expect(faultOf(limitsOf(poll), choosable(poll), randomChoice(limitsOf(poll), choosable(poll), random))).toBeNull();
    }
  });
});

describe("the secret of a vote", () => {
  const secret = newSecret("7a4c7f1e-0000-4000-8000-000000000000");
  const other = newSecret("7a4c7f1e-0000-4000-8000-000000000001");
  const press = { nullifier: nullifierOf(secret, "person:amina"), nonce: "page one", choices: [1, 2], points: null };

  it("makes one nullifier for a person, another in another vote, and nothing without it", () => {
    expect(nullifierOf(secret, "person:amina")).toEqual(nullifierOf(secret, "person:amina"));
    expect(nullifierOf(secret, "person:amina")).not.toEqual(nullifierOf(secret, "person:hugo"));
    expect(nullifierOf(secret, "person:amina")).not.toEqual(nullifierOf(other, "person:amina"));
  });

  it("opens only with the key of the server, and only for its own vote", () => {
    const sealed = sealSecret(secret, "the key of the server");
    expect(openSecret(secret.voteId, sealed, "the key of the server").bytes).toEqual(secret.bytes);
    expect(() => openSecret(secret.voteId, sealed, "another key")).toThrow();
    expect(() => openSecret(other.voteId, sealed, "the key of the server")).toThrow();
    expect(sealed.includes(secret.bytes)).toBe(false);
  });

  it("gives one press one receipt; another page, or another choice, another", () => {
    const { receipt } = receiptOf(secret, press);
    expect(receiptOf(secret, press).receipt).toBe(receipt);
    for (const change of [{ nonce: "page two" }, { choices: [1] }, { nullifier: nullifierOf(secret, "person:hugo") }])
      expect(receiptOf(secret, { ...press, ...change }).receipt).not.toBe(receipt);
  });

  it("carries a receipt in a mail that only this vote opens", () => {
    const token = sealReceipt(secret, "0123456789ABCDEF");
    expect(openReceipt(secret, token)).toBe("0123456789ABCDEF");
    expect(openReceipt(other, token)).toBeNull();
    expect(openReceipt(secret, "n'importe quoi")).toBeNull();
  });
});

describe("a receipt copied by hand", () => {
  it("is read in any case, with or without dashes, and forgives O, I and L", () => {
    expect(showReceipt("7K2MQ9XA41TD0RGW")).toBe("BF-7K2M-Q9XA-41TD-0RGW");
    for (const typed of ["BF-7K2M-Q9XA-41TD-0RGW", "bf 7k2m q9xa 41td 0rgw", "7K2MQ9XA4ITDORGW", "7k2mq9xa4ltdorgw"])
      expect(readReceipt(typed)).toBe("7K2MQ9XA41TD0RGW");
    for (const wrong of ["", "BF-7K2M", "7K2MQ9XA41TD0RGWW", "UUUUUUUUUUUUUUUU"]) expect(readReceipt(wrong)).toBeNull();
  });
});
