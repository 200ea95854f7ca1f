import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox, keepBoxes } from "../keeping/boxes.command.ts";
import { commitmentOf, firstBroken, receiptHash } from "../log.ts";
import { findSecret } from "../secret/secret.query.ts";
import { blindOf } from "../urn/slip.ts";
import { readUrn } from "../urn/urn.query.ts";
import { confirmBallot, type Confirmed, type Confirming } from "./confirm.command.ts";

const house = await budgetsHouse();
const { db, services } = house;

const confirm = (voteId: string, personId: string, choices: readonly number[], more: Partial<Confirming> = {}) =>
  confirmBallot(db, services.settings, {
    voteId,
    personId,
    choice: { choices, points: null },
    nonce: choices.join("-"),
    commune: "59512",
    tie: "residence",
    ...more,
  });
const close = async (voteId: string) => {
  await house.letClose(voteId);
  expect(await closeBox(db, services.settings, voteId)).toBe(true);
};
const commitments = (lines: readonly { kind: string; entry: string }[]): string[] =>
  lines.filter(({ kind }) => kind === "ballot").map(({ entry }) => JSON.parse(entry).commitment);
const outcomes = (answers: readonly Confirmed[]) =>
  Object.fromEntries([...Map.groupBy(answers, (one) => (one.ok ? one.outcome : one.problem))].map(([name, those]) => [name, those.length]));

describe("a person confirms a ballot", () => {
  it("once: the log carries a commitment, in a batch, and the receipt with the salt opens it", async () => {
    const vote = await house.addVote();
    const amina = await house.resident();
    const confirmed = await confirm(vote.id, amina, [1, 2]);
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
    expect(entry.receipt).toBe(receiptHash(vote.id, ballot!.receipt));
    expect(confirmed.ok && confirmed.receipt).toMatchObject({ receipt: ballot!.receipt, commitment: entry.commitment });
    expect(
      firstBroken(
        vote.id,
        lines.map(({ line, entry: text, hash }) => ({ line, entry: text, hash: hash.toString("hex") })),
      ),
    ).toBeNull();
  });

  it("two hundred times the same at once: one ballot, one line, one receipt", async () => {
    const vote = await house.addVote();
    const amina = await house.resident();
    const answers = await Promise.all(Array.from({ length: 200 }, () => confirm(vote.id, amina, [1, 4])));
    expect(outcomes(answers)).toEqual({ entered: 1, same: 199 });
    expect(new Set(answers.map((one) => one.ok && one.receipt.receipt)).size).toBe(1);
    expect(await house.ballots(vote.id)).toHaveLength(1);
    await close(vote.id);
    expect(commitments((await house.chain(vote.id)).lines)).toHaveLength(1);
  });

  it("two hundred different ones at once: one counts, each has its line, and the log tells which were replaced", async () => {
    const vote = await house.addVote();
    const amina = await house.resident();
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => confirm(vote.id, amina, [(n % 5) + 1], { nonce: `n${n}` })));
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
    const vote = await house.addVote();
    const amina = await house.resident();
    const first = await confirm(vote.id, amina, [1]);
    await confirm(vote.id, amina, [2]);
    const again = await confirm(vote.id, amina, [1]);
    expect(again).toMatchObject({ ok: true, outcome: "superseded", receipt: first.ok && first.receipt });
    expect((await house.ballots(vote.id))[0]!.choices).toEqual([2]);
  });

  it("without end: two hundred and fifty wait, and no more until others have come", async () => {
    const vote = await house.addVote();
    const amina = await house.resident();
    const answers = await Promise.all(Array.from({ length: 260 }, (_, n) => confirm(vote.id, amina, [(n % 5) + 1], { nonce: `n${n}` })));
    expect(outcomes(answers)).toEqual({ entered: 1, replaced: 249, ballot_too_often: 10 });
    // Who leaves is drawn: with each batch it becomes less likely that she stays.
    let later: Confirmed = answers.find(({ ok }) => !ok)!;
    for (let round = 0; !later.ok && round < 12; round += 1) {
      await house.fill(vote.id, 44);
      await keepBoxes(db, services.settings);
      later = await confirm(vote.id, amina, [2], { nonce: "later" });
    }
    expect(later).toMatchObject({ ok: true, outcome: "replaced" });
  });

  it("among three hundred neighbours: each has one ballot, whatever came together", async () => {
    const vote = await house.addVote();
    const neighbours = await Promise.all(Array.from({ length: 60 }, () => house.resident()));
    const answers = await Promise.all(neighbours.flatMap((one, n) => [0, 1, 2, 3, 4].map((k) => confirm(vote.id, one, [((n + k) % 5) + 1]))));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await house.ballots(vote.id)).toHaveLength(60);
    await close(vote.id);
    const { broken, head, lines } = await house.chain(vote.id);
    expect([broken, head!.ballots, commitments(lines).length]).toEqual([null, 60, 300]);
    expect(new Set(commitments(lines)).size).toBe(300);
  });
});

describe("the database refuses, whoever asks", () => {
  it("what is over the budget, unknown, empty or out of order, and keeps the others that came in the same breath", async () => {
    const vote = await house.addVote({ budget: 600 });
    const people = await Promise.all(Array.from({ length: 6 }, () => house.resident()));
    const asked = [[1, 2], [9], [], [2, 1], [1, 1], [1, 5]];
    const answers = await Promise.all(people.map((one, n) => confirm(vote.id, one, asked[n]!)));
    expect(answers.map((one) => (one.ok ? one.outcome : one.problem))).toEqual([
      "ballot_over_budget",
      "ballot_projects",
      "ballot_too_few",
      "ballot_order",
      "ballot_projects",
      "entered",
    ]);
    expect((await house.chain(vote.id)).broken).toBeNull();
  });

  it("a ballot before the opening, after the closing, or in a draft", async () => {
    const amina = await house.resident();
    for (const [vote, problem] of [
      [await house.addVote({ opens: 60 }), "not_open"],
      [await house.addVote({ opens: -60, closes: -0.001 }), "closed"],
      [await house.addVote({ state: "draft" }), "not_open"],
    ] as const) {
      expect(await confirm(vote.id, amina, [1])).toEqual({ ok: false, problem });
      expect(await house.ballots(vote.id)).toEqual([]);
    }
  });

  it("a ballot that came in time and waited for its turn until after the closing, by its own clock", async () => {
    const vote = await house.addVote({ closes: 0.6 });
    const amina = await house.resident();
    const [locked, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const held = db.transaction().execute(async (trx) => {
      await sql`select budgets.hold(${vote.id})`.execute(trx);
      locked.resolve();
      await released.promise;
    });
    await locked.promise;
    const confirming = confirm(vote.id, amina, [1]);
    await sql`select pg_sleep(0.8)`.execute(db);
    released.resolve();
    await held;
    expect(await confirming).toEqual({ ok: false, problem: "closed" });
    expect(await house.ballots(vote.id)).toEqual([]);
    expect((await house.chain(vote.id)).lines).toHaveLength(1);
  });

  it("whoever changes or removes a line of the log or a ballot, and a ballot that does not match its commitment", async () => {
    const vote = await house.addVote();
    await house.fill(vote.id, 44);
    await keepBoxes(db, services.settings);
    const boxed = sql`(select min(commitment::text)::bytea from budgets.box where vote_id = ${vote.id})`;
    for (const tampering of [
      sql`update budgets.log set entry = replace(entry, '"ballot"', '"balloT"') where vote_id = ${vote.id}`,
      sql`delete from budgets.log where vote_id = ${vote.id} and line = 3`,
      sql`delete from budgets.box where vote_id = ${vote.id}`,
      sql`update budgets.box set sealed = sealed || '\\x00' where vote_id = ${vote.id} and commitment = ${boxed}`,
      sql`update budgets.box set nullifier = sha256(nullifier) where vote_id = ${vote.id}`,
      sql`insert into budgets.ballot (vote_id, receipt, choices, salt, commitment) values (${vote.id}, '0123456789ABCDEF', '{1}', sha256(''),
        budgets.commitment(${vote.id}, '0123456789ABCDEF', '{1}', null, sha256('')))`,
      sql`update budgets.vote set seed = 'une autre graine' where id = ${vote.id}`,
      sql`update budgets.project set cost_cents = 100 where vote_id = ${vote.id}`,
      sql`update budgets.vote set parameters = '{"rule": "greedy"}' where id = ${vote.id}`,
    ])
      for (const by of [db, house.owner]) await expect(tampering.execute(by)).rejects.toThrow();
  });

  it("ballots that do not wait in the urn, a batch that is too small, and one that leaves a press out or swaps it", async () => {
    const vote = await house.addVote();
    await house.fill(vote.id, 30);
    const secret = (await findSecret(db, services.settings, vote.id))!;
    const voters = (await readUrn(db, secret)).map(({ slips, ...voter }) => ({
      ...voter,
      presses: slips.map((slip) => ({ ...slip, blind: blindOf(secret, slip.commitment) })),
    }));
    const pour = (some: unknown) => sql`select budgets.pour(${vote.id}, 'web', ${JSON.stringify(some)}::jsonb)`.execute(db);
    const stranger = { ...voters[0]!, nullifier: "ab".repeat(32) };
    const swapped = [{ ...voters[0]!, presses: voters[1]!.presses }, { ...voters[1]!, presses: voters[0]!.presses }, ...voters.slice(2)];
    await expect(pour([...voters, stranger])).rejects.toThrow("what is poured is not what waits");
    await expect(pour([{ ...voters[0]!, presses: [] }, ...voters.slice(1)])).rejects.toThrow("what is poured is not what waits");
    await expect(pour(swapped)).rejects.toThrow("what is poured is not what waits");
    await expect(pour(voters.slice(0, 21))).rejects.toThrow("a batch of 21 voters");
    expect((await house.chain(vote.id)).lines).toHaveLength(2);
    await pour(voters);
    expect((await house.chain(vote.id)).head).toMatchObject({ ballots: 30, line: 33 });
  });
});
