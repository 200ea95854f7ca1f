import { createHash } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { count, verify } from "#engines/budgeting/budgeting.ts";
import { readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { commitmentOf } from "../log.ts";
import { closedVote as closed, context } from "./closed-vote.testing.ts";
import { countVote } from "./count-vote.command.ts";

const house = await budgetsHouse();
const { db, owner } = house;
const countNow = (voteId: string) => countVote(db, house.services.settings, { voteId, context });

const closedVote = async (...asked: Parameters<typeof closed> extends [unknown, ...infer rest] ? rest : never) => (await closed(house, ...asked)).id;

async function filesOf(voteId: string) {
  const rows = await db.selectFrom("budgets.publication").selectAll().where("vote_id", "=", voteId).orderBy("name").execute();
  return new Map(rows.map(({ name, content, sha256, size }) => [name, { text: content.toString(), sha256: sha256.toString("hex"), size }]));
}
const resultsOf = (voteId: string) => db.selectFrom("budgets.result").selectAll().where("vote_id", "=", voteId).orderBy("count").orderBy("envelope").execute();

describe("a vote that has closed", () => {
  it("is counted from the file that is published, and whoever counts that file gets the same", async () => {
    const voteId = await closedVote([[1, 2], [1, 3], [2, 5], [4, 5], [1]]);
    expect(await countNow(voteId)).toEqual({ ok: true, count: 1 });
    const [stored] = await resultsOf(voteId);
    const files = await filesOf(voteId);
    const { election, warnings } = readPabulib(files.get("bulletins.pb")!.text);
    expect(warnings).toEqual([]);
    expect(verify(election, stored!.result as never)).toEqual({ equal: true });
    const sheet = JSON.parse(files.get("regle.json")!.text);
    const again = count(election, { ...sheet.parameters, seed: sheet.seed });
    expect(again.ok && again.result).toEqual(stored!.result);
    expect([election.voters, stored!.ballots]).toEqual([5, 5]);
    const { state, phase } = (
      await sql<{ state: string; phase: string }>`select state, budgets.phase(v) as phase from budgets.vote v where id = ${voteId}`.execute(db)
    ).rows[0]!;
    expect([state, phase]).toEqual(["counted", "counted"]);
  });

  it("publishes no person, opens every commitment of its log, and the log tells each file by its hash", async () => {
    const voteId = await closedVote([[1], [2], [3]]);
    await countNow(voteId);
    const files = await filesOf(voteId);
    const { lines, broken } = await house.chain(voteId);
    expect(broken).toBeNull();
    const logged = new Set(lines.filter(({ kind }) => kind === "ballot").map(({ commitment }) => commitment!.toString("hex")));
    const votes = new Map(
      files
        .get("bulletins.pb")!
        .text.split("VOTES\n")[1]!
        .trim()
        .split("\n")
        .slice(1)
        .map((row) => row.split(";") as [string, string]),
    );
    const opened = files
      .get("ouvertures.csv")!
      .text.trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split(";"));
    expect(opened).toHaveLength(3);
    for (const [receipt, salt, commitment] of opened) {
      const choices = votes.get(receipt!)!.split(",").map(Number);
      expect(commitmentOf(voteId, { receipt: receipt!, choices, points: null, salt: salt! })).toBe(commitment);
      expect(logged.has(commitment!)).toBe(true);
    }
    const counted = JSON.parse(lines.find(({ kind }) => kind === "counted")!.entry);
    for (const [name, { text, sha256 }] of files) {
      expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
      expect(counted.files[name]).toBe(sha256);
    }
  });

  it("is counted once, however many ask at the same time", async () => {
    const voteId = await closedVote([[1], [1, 2]]);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => countNow(voteId)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await resultsOf(voteId)).toHaveLength(1);
    expect(await countNow(voteId)).toEqual({ ok: false, problem: "already" });
  });

  it("is counted part by part where the budget has parts", async () => {
    const voteId = await closedVote(
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      {
        kind: "approval",
        costs: [200, 300, 250, 400],
        envelopes: [
          { amount: 300, projects: [1, 2] },
          { amount: 450, projects: [3, 4] },
        ],
      },
    );
    await countNow(voteId);
    const results = await resultsOf(voteId);
    expect(results.map(({ envelope, ballots }) => [envelope, ballots])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const files = await filesOf(voteId);
    expect([...files.keys()]).toEqual([
      "bulletins-1.pb",
      "bulletins-2.pb",
      "bulletins.pb",
      "ouvertures.csv",
      "regle.json",
      "resultat-1.json",
      "resultat-2.json",
    ]);
    expect(readPabulib(files.get("bulletins-2.pb")!.text).election.projects.map(({ id }) => id)).toEqual(["3", "4"]);
  });

  it("counts points and ranks as they were given", async () => {
    const points = await closedVote(
      [
        [1, 2],
        [2, 3],
      ],
      {
        kind: "points",
        points: [
          [5, 2],
          [1, 4],
        ],
      },
    );
    await countNow(points);
    expect(readPabulib((await filesOf(points)).get("bulletins.pb")!.text).election.kind).toBe("cumulative");
    const ranked = await closedVote(
      [
        [3, 1],
        [2, 1],
      ],
      { kind: "ranked", parameters: { rule: "greedy", tie: ["cost", "id"] } },
    );
    await countNow(ranked);
    const { election } = readPabulib((await filesOf(ranked)).get("bulletins.pb")!.text);
    expect([election.kind, (await resultsOf(ranked))[0]!.ballots]).toEqual(["ordinal", 2]);
  });

  it("without any ballot has a result all the same: nothing is chosen", async () => {
    const voteId = await closedVote([]);
    expect(await countNow(voteId)).toMatchObject({ ok: true });
    expect((await resultsOf(voteId))[0]!.result).toMatchObject({ winners: [] });
  });

  it("is not counted before its box is closed", async () => {
    const { id } = await house.addVote();
    expect(await countNow(id)).toEqual({ ok: false, problem: "not_closed" });
  });
});

describe("ballots that a challenge names", () => {
  it("stay, and the vote is counted with and without them", async () => {
    const voteId = await closedVote([[1], [1], [2]]);
    await countNow(voteId);
    const [named] = (await house.ballots(voteId)).filter(({ choices }) => choices[0] === 2);
    const { id } = await owner
      .insertInto("budgets.challenge")
      .values({ vote_id: voteId, number: 1, about: "ballots", subject: "Un bulletin", reason: "Il viendrait d’une autre personne.", signature: "Une votante" })
      .returning("id")
      .executeTakeFirstOrThrow();
    await owner
      .insertInto("budgets.challenged_ballot")
      .values({ challenge_id: id, vote_id: voteId, commitment: Buffer.from(named!.commitment, "hex") })
      .execute();
    await sql`select budgets.append(${voteId}, 'challenged', '{"number": 1}')`.execute(owner);
    expect(await countNow(voteId)).toEqual({ ok: true, count: 2 });
    const second = (await resultsOf(voteId)).filter((result) => result.count === 2);
    expect(second.map(({ without, ballots }) => [without, ballots]).toSorted()).toEqual([
      ["challenged", 2],
      ["none", 3],
    ]);
    expect(await house.ballots(voteId)).toHaveLength(3);
    expect(await countNow(voteId)).toEqual({ ok: false, problem: "already" });
  });
});
