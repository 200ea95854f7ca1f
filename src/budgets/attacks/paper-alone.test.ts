import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { budgetsHouse } from "../budgets.testing.ts";

/** One agent who holds a desk wants other sheets than those that two people keyed, and nobody to read of it. */
const house = await budgetsHouse();
const { db } = house;
const keyers = await Promise.all(
  ["Kenza Saisie", "Karl Saisie", "Kim Tierce"].map((name) => addPerson(db, { name, roles: [{ role: "agent", kind: "metropolis", id: null }] })),
);
const [first, second, third] = keyers.map((id) => house.as(id)) as [Agent, Agent, Agent];
type Agent = ReturnType<typeof house.as>;

/** Sheets as the two keyed them, of a desk that gave so many. */
async function batchOf(keyings: readonly [readonly string[], readonly string[]], given = keyings[0].length) {
  const vote = await house.addVote({ kind: "approval" });
  const desk = (await first.post(`/votes/${vote.slug}/guichets`, { nom: "Bus", commune: "59299" })).headers.get("location")!;
  for (let n = 0; n < given; n += 1)
    await first.post(desk, {
      act: "mark",
      nom: `Papier ${String.fromCharCode(97 + n)}`,
      naissance: "1960-01-01",
      commune: "59299",
      lien: "residence",
      voie: "paper",
    });
  const opened = await first.post(`/votes/${vote.slug}/papier`, { guichet: desk.split("/").at(-1)!, nom: "Urne", feuilles: String(keyings[0].length) });
  const href = opened.headers.get("location")!;
  for (const [at, agent] of [first, second].entries()) {
    await agent.post(href, { act: "take" });
    for (const [n, numeros] of keyings[at]!.entries()) await agent.post(href, { act: "key", feuille: String(n + 1), numeros, verdict: "valid" });
    await agent.post(href, { act: "finish" });
  }
  const settle = async (agent: Agent, feuille: number, numeros: string, verdict = "valid") =>
    (await agent.post(`${href}/ecarts`, { act: "settle", feuille: String(feuille), numeros, verdict })).status;
  const admit = async () => (await first.post(`${href}/ecarts`, { act: "admit" })).status;
  const ballots = async () => (await house.ballots(vote.id)).map(({ choices }) => String(choices)).sort();
  const told = async () => JSON.parse((await house.chain(vote.id)).lines.at(-1)!.entry) as { kind: string; mismatches: number };
  return { ...vote, id: vote.id, href, batchId: href.split("/").at(-1)!, settle, admit, ballots, told };
}

describe("what two people keyed alike", () => {
  it("nobody changes: neither who keyed it nor a third person", async () => {
    const { settle, admit, ballots, told } = await batchOf([
      ["1", "2"],
      ["1", "2"],
    ]);
    for (const agent of [first, second, third]) {
      expect(await settle(agent, 1, "5")).toBe(409);
      expect(await settle(agent, 1, "", "spoiled")).toBe(409);
    }
    expect(await admit()).toBe(303);
    expect([await ballots(), await told()]).toMatchObject([["1", "2"], { mismatches: 0 }]);
  });

  it("nor by SQL: a settlement of it, another keying, another number of mismatches", async () => {
    const { batchId, admit, told } = await batchOf([
      ["1", "2"],
      ["1", "3"],
    ]);
    for (const attempt of [
      sql`insert into budgets.paper_settlement (batch_id, sheet, verdict, choices, settled_by) values (${batchId}, 1, 'valid', '{5}', ${keyers[2]})`,
      sql`update budgets.paper_entry set choices = '{5}' where batch_id = ${batchId} and sheet = 1`,
      sql`delete from budgets.paper_keying where batch_id = ${batchId}`,
      sql`update budgets.paper_batch set state = 'keying' where id = ${batchId}`,
      sql`update budgets.paper_batch set state = 'admitted', admitted_at = now(), ballots = 2 where id = ${batchId}`,
    ])
      await expect(attempt.execute(db)).rejects.toThrow(/alike|is finished|does not go back|is not settled/);
    await sql`insert into budgets.paper_settlement (batch_id, sheet, verdict, choices, settled_by) values (${batchId}, 2, 'valid', '{3}', ${keyers[2]})`.execute(
      db,
    );
    await sql`update budgets.paper_batch set mismatches = 0 where id = ${batchId}`.execute(db);
    expect([await admit(), (await told()).mismatches]).toEqual([303, 1]);
  });

  it("is given up only where there are more sheets than people, by both, and told as a mismatch", async () => {
    const { settle, admit, ballots, told } = await batchOf(
      [
        ["1", "2"],
        ["1", "2"],
      ],
      1,
    );
    expect(await admit()).toBe(409);
    expect(await settle(third, 1, "", "spoiled")).toBe(303);
    expect(await admit()).toBe(409);
    expect(await settle(first, 1, "", "spoiled")).toBe(303);
    expect(await admit()).toBe(409);
    expect(await settle(second, 1, "", "spoiled")).toBe(303);
    expect(await admit()).toBe(303);
    expect([await ballots(), await told()]).toMatchObject([["2"], { mismatches: 1 }]);
  });
});

describe("what two people keyed in two ways", () => {
  it("neither of them settles alone; the other confirms, or says otherwise", async () => {
    const { href, settle, admit, ballots, told } = await batchOf([
      ["1", "2"],
      ["1", "3"],
    ]);
    expect([await settle(first, 2, "2"), await admit()]).toEqual([303, 409]);
    expect([await settle(first, 2, "2"), await admit()]).toEqual([303, 409]);
    expect([await settle(second, 2, "3"), await admit()]).toEqual([303, 409]);
    expect(await (await first.get(`${href}/ecarts`)).text()).toContain("Proposé par Karl Saisie");
    expect([await settle(first, 2, "3"), await admit()]).toEqual([303, 303]);
    expect([await ballots(), await told()]).toMatchObject([["1", "3"], { mismatches: 1 }]);
  });

  it("a third person settles alone", async () => {
    const { settle, admit, told } = await batchOf([["2"], ["3"]]);
    expect([await settle(third, 1, "3"), await admit(), (await told()).mismatches]).toEqual([303, 303, 1]);
  });
});
