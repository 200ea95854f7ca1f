import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { commitmentOf, firstBroken } from "../log.ts";
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
const outcomes = (answers: readonly Confirmed[]) =>
  Object.fromEntries([...Map.groupBy(answers, (one) => (one.ok ? one.outcome : one.problem))].map(([name, those]) => [name, those.length]));

describe("a person confirms a ballot", () => {
  it("once: it is in the log as a commitment, and the receipt with the salt opens it", async () => {
    const vote = await house.addVote();
    const amina = await house.resident();
    const confirmed = await confirm(vote.id, amina, [1, 2]);
    expect(confirmed).toMatchObject({ ok: true, outcome: "entered", line: 3 });
    const [ballot] = await house.ballots(vote.id);
    const { lines, broken, head } = await house.chain(vote.id);
    expect(broken).toBeNull();
    expect(head).toMatchObject({ line: 3, ballots: 1, box: "open" });
    expect(lines.map(({ kind }) => kind)).toEqual(["announced", "opened", "ballot"]);
    const entry = JSON.parse(lines[2]!.entry);
    expect(Object.keys(entry).sort()).toEqual(["commitment", "day", "kind", "line"]);
    const opened = { receipt: ballot!.receipt, choices: ballot!.choices as unknown as number[], points: null, salt: ballot!.salt.toString("hex") };
    expect(entry.commitment).toBe(commitmentOf(vote.id, opened));
    expect(confirmed.ok && confirmed.receipt).toBe(ballot!.receipt);
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
    expect(new Set(answers.map((one) => one.ok && one.receipt)).size).toBe(1);
    expect(await house.ballots(vote.id)).toHaveLength(1);
    expect((await house.chain(vote.id)).lines).toHaveLength(3);
  });

  it("two hundred different ones at once: the last in the log counts, and each of the others knows what replaced it", async () => {
    const vote = await house.addVote();
    const amina = await house.resident();
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => confirm(vote.id, amina, [(n % 5) + 1], { nonce: `n${n}` })));
    expect(outcomes(answers)).toEqual({ entered: 1, replaced: 199 });
    const [ballot, ...more] = await house.ballots(vote.id);
    expect(more).toEqual([]);
    const { lines, broken, head } = await house.chain(vote.id);
    expect([broken, head!.ballots]).toEqual([null, 1]);
    const entries = lines.filter(({ kind }) => kind === "ballot").map(({ entry }) => JSON.parse(entry));
    expect(entries.at(-1).commitment).toBe(ballot!.commitment.toString("hex"));
    for (const [at, { replaces }] of entries.slice(1).entries()) expect(replaces).toBe(entries[at].commitment);
  });

  it("again with an old page: the press was counted once, and does not take the place of the later ballot", async () => {
    const vote = await house.addVote();
    const amina = await house.resident();
    const first = await confirm(vote.id, amina, [1]);
    await confirm(vote.id, amina, [2]);
    const again = await confirm(vote.id, amina, [1]);
    expect(again).toMatchObject({ ok: true, outcome: "superseded", line: first.ok && first.line });
    expect((await house.ballots(vote.id))[0]!.choices).toEqual([2]);
  });

  it("among three hundred neighbours: each has one ballot, whatever came together", async () => {
    const vote = await house.addVote();
    const neighbours = await Promise.all(Array.from({ length: 60 }, () => house.resident()));
    const answers = await Promise.all(neighbours.flatMap((one, n) => [0, 1, 2, 3, 4].map((k) => confirm(vote.id, one, [((n + k) % 5) + 1]))));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await house.ballots(vote.id)).toHaveLength(60);
    const { broken, head, lines } = await house.chain(vote.id);
    expect([broken, head!.ballots, lines.length]).toEqual([null, 60, 302]);
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
      await sql`select from budgets.chain where vote_id = ${vote.id} for update`.execute(trx);
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
    await confirm(vote.id, await house.resident(), [1]);
    for (const tampering of [
      sql`update budgets.log set entry = replace(entry, '"ballot"', '"balloT"') where vote_id = ${vote.id}`,
      sql`delete from budgets.log where vote_id = ${vote.id} and line = 3`,
      sql`delete from budgets.ballot where vote_id = ${vote.id}`,
      sql`update budgets.ballot set choices = '{2}' where vote_id = ${vote.id}`,
      sql`update budgets.vote set seed = 'une autre graine' where id = ${vote.id}`,
      sql`update budgets.project set cost_cents = 100 where vote_id = ${vote.id}`,
      sql`update budgets.vote set parameters = '{"rule": "greedy"}' where id = ${vote.id}`,
    ])
      await expect(tampering.execute(db)).rejects.toThrow();
  });
});
