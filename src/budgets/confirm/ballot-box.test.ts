import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { keepBoxes } from "../keeping/boxes.command.ts";
import { findSecret } from "../secret/secret.query.ts";
import { blindOf } from "../urn/slip.ts";
import { readUrn } from "../urn/urn.query.ts";
import { confirmBallot, type ConfirmOutcome, type Confirming } from "./confirm.command.ts";

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
const outcomes = (answers: readonly ConfirmOutcome[]) =>
  Object.fromEntries([...Map.groupBy(answers, (one) => (one.ok ? one.outcome : one.problem))].map(([name, those]) => [name, those.length]));

// What holds of one ballot each, in every kind of vote: attacks/one-ballot.test.ts.
describe("a person confirms a ballot", () => {
  it("without end: two hundred and fifty wait, and no more until others have come", async () => {
    const vote = await house.addVote();
    const amina = await house.resident();
    const answers = await Promise.all(Array.from({ length: 260 }, (_, n) => confirm(vote.id, amina, [(n % 5) + 1], { nonce: `n${n}` })));
    expect(outcomes(answers)).toEqual({ entered: 1, replaced: 249, ballot_too_often: 10 });
    // Who leaves is drawn: with each batch it becomes less likely that she stays.
    let later: ConfirmOutcome = answers.find(({ ok }) => !ok)!;
    for (let round = 0; !later.ok && round < 12; round += 1) {
      await house.fill(vote.id, 44);
      await keepBoxes(db, services.settings);
      later = await confirm(vote.id, amina, [2], { nonce: "later" });
    }
    expect(later).toMatchObject({ ok: true, outcome: "replaced" });
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
