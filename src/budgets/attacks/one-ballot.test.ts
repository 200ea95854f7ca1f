import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { commitmentOf, firstBroken, receiptHash } from "../log.ts";
import type { ConfirmOutcome } from "../confirm/confirm.command.ts";
import { ways } from "./ways.testing.ts";

const house = await budgetsHouse();
const { db, services } = house;

const close = async (voteId: string) => {
  await house.letClose(voteId);
  expect(await closeBox(db, services.settings, voteId)).toBe(true);
};
const commitments = (lines: readonly { kind: string; entry: string }[]): string[] =>
  lines.filter(({ kind }) => kind === "ballot").map(({ entry }) => JSON.parse(entry).commitment);
const outcomes = (answers: readonly ConfirmOutcome[]) =>
  Object.fromEntries([...Map.groupBy(answers, (one) => (one.ok ? one.outcome : one.problem))].map(([name, those]) => [name, those.length]));
const isOpen = async (voteId: string) =>
  (await sql<{ open: boolean }>`select open_ballot as open from budgets.vote where id = ${voteId}`.execute(db)).rows[0]!.open;

describe.each(ways)("a voter confirms a ballot in a vote $way", ({ begin }) => {
  it("once: the log carries a commitment, in a batch, and the receipt with the salt opens it", async () => {
    const vote = await begin(house, 1);
    const confirmed = await vote.press(0, { choice: 1 });
    expect(confirmed).toMatchObject({ ok: true, outcome: "entered" });
    const [ballot] = await house.ballots(vote.id);
    expect((await house.chain(vote.id)).lines.map(({ kind }) => kind)).toEqual(["announced", "opened"]);
    await close(vote.id);
    const { lines, broken, head } = await house.chain(vote.id);
    expect(broken).toBeNull();
    expect(head).toMatchObject({ ballots: 1, box: "closed" });
    expect(lines.map(({ kind }) => kind)).toEqual(["announced", "opened", "ballot", "batch", "closed"]);
    const entry = JSON.parse(lines[2]!.entry);
    expect(Object.keys(entry).sort()).toEqual(["commitment", "day", "kind", "line", "receipt"]);
    expect(entry.commitment).toBe(commitmentOf(vote.id, ballot!));
    expect(typeof ballot!.member === "number").toBe(await isOpen(vote.id));
    expect(entry.receipt).toBe(receiptHash(vote.id, ballot!.receipt));
    expect(confirmed.ok && confirmed.receipt).toMatchObject({ receipt: ballot!.receipt, commitment: entry.commitment });
    const told = lines.map(({ line, entry: text, hash }) => ({ line, entry: text, hash: hash.toString("hex") }));
    expect(firstBroken(vote.id, told)).toBeNull();
  });

  it("two hundred times the same at once: one ballot, one line, one receipt", async () => {
    const vote = await begin(house, 1);
    const answers = await Promise.all(Array.from({ length: 200 }, () => vote.press(0, { choice: 4 })));
    expect(outcomes(answers)).toEqual({ entered: 1, same: 199 });
    expect(new Set(answers.map((one) => one.ok && one.receipt.receipt)).size).toBe(1);
    expect(await house.ballots(vote.id)).toHaveLength(1);
    await close(vote.id);
    expect(commitments((await house.chain(vote.id)).lines)).toHaveLength(1);
  });

  it("two hundred different ones at once: one counts, each has its line, and the log tells which were replaced", async () => {
    const vote = await begin(house, 1);
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => vote.press(0, { choice: (n % 5) + 1, nonce: `n${n}` })));
    expect(outcomes(answers)).toEqual({ entered: 1, replaced: 199 });
    const [ballot, ...more] = await house.ballots(vote.id);
    expect(more).toEqual([]);
    await close(vote.id);
    const { lines, broken, head } = await house.chain(vote.id);
    expect([broken, head!.ballots]).toEqual([null, 1]);
    const told = commitments(lines);
    expect(told.toSorted()).toEqual(answers.map((one) => one.ok && one.receipt.commitment).toSorted());
    await countVote(db, services.settings, { voteId: vote.id, context });
    const [emptied] = (await house.chain(vote.id)).lines.filter(({ kind }) => kind === "emptied");
    expect(JSON.parse(emptied!.entry).replaced).toEqual(told.filter((one) => one !== ballot!.commitment).toSorted());
  });

  it("again with an old page: the press was counted once, and does not take the place of the later ballot", async () => {
    const vote = await begin(house, 1);
    const first = await vote.press(0, { choice: 1 });
    await vote.press(0, { choice: 2 });
    const again = await vote.press(0, { choice: 1 });
    expect(again).toMatchObject({ ok: true, outcome: "superseded" });
    expect(again.ok && first.ok && again.receipt.receipt === first.receipt.receipt).toBe(true);
    expect((await house.ballots(vote.id))[0]!.choices).toEqual([2]);
  });

  it("among sixty neighbours: each has one ballot, whatever came together", async () => {
    const vote = await begin(house, 60);
    const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => [0, 1, 2].map((k) => vote.press(n, { choice: ((n + k) % 5) + 1 }))).flat());
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await house.ballots(vote.id)).toHaveLength(60);
    await close(vote.id);
    const { broken, head, lines } = await house.chain(vote.id);
    expect([broken, head!.ballots, commitments(lines).length]).toEqual([null, 60, 180]);
    expect(new Set(commitments(lines)).size).toBe(180);
  });

  it("of the options that there are, before the opening no more than after the closing", async () => {
    const early = await begin(house, 1, "announced");
    expect(await early.press(0, { choice: 1 })).toEqual({ ok: false, problem: "not_open" });
    const vote = await begin(house, 1);
    expect(await vote.press(0, { choice: 9 })).toEqual({ ok: false, problem: "ballot_projects" });
    await house.letClose(vote.id);
    expect(await vote.press(0, { choice: 1 })).toEqual({ ok: false, problem: "closed" });
    for (const { id } of [early, vote]) expect(await house.ballots(id)).toEqual([]);
  });

  it("that waits for its turn until after the closing, and is not counted, by the clock of the database", async () => {
    const vote = await begin(house, 1);
    const [locked, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const held = db.transaction().execute(async (trx) => {
      await sql`select budgets.hold(${vote.id})`.execute(trx);
      locked.resolve();
      await released.promise;
    });
    await locked.promise;
    const confirming = vote.press(0, { choice: 1 });
    await house.letClose(vote.id);
    released.resolve();
    await held;
    expect(await confirming).toEqual({ ok: false, problem: "closed" });
    expect(await house.ballots(vote.id)).toEqual([]);
  });
});
