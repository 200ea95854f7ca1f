import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { countedVote } from "../count/closed-vote.testing.ts";

const house = await budgetsHouse();
const { db } = house;
const signed = { projet: "5", autorite: "Conseil d’essai, délibération 26-C-0001", raison: "Le projet répond à une obligation de sécurité." };
const departures = (voteId: string) => db.selectFrom("budgets.departure").selectAll().where("vote_id", "=", voteId).execute();

describe("an authority that decides otherwise", () => {
  it("signs it beside the result, which does not change, and in the log", async () => {
    const { id, slug } = await countedVote(house, [[1, 2], [1, 3], [1]], { costs: [600, 300, 400, 900, 900] });
    const before = await db.selectFrom("budgets.result").selectAll().where("vote_id", "=", id).execute();
    const answer = await house.as(house.agent).post(`/votes/${slug}/ecart`, signed);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/votes/${slug}/resultat`]);
    expect(await departures(id)).toMatchObject([{ project_number: 5, kept: true }]);
    expect(await db.selectFrom("budgets.result").selectAll().where("vote_id", "=", id).execute()).toEqual(before);
    const page = await (await house.get(`/votes/${slug}/resultat`)).text();
    expect(page).toContain("Financé sans être lauréat\u00a0: Projet 5");
    const { lines, broken } = await house.chain(id);
    expect([lines.at(-1)!.kind, broken]).toEqual(["departed", null]);
    expect((await house.as(house.agent).post(`/votes/${slug}/ecart`, signed)).status).toBe(409);
  });

  it.each([
    ["projet", { projet: "99" }],
    ["autorite", { autorite: "" }],
    ["raison", { raison: "parce que" }],
  ])("without a right %s is asked again, and nothing is signed", async (_, wrong) => {
    const { id, slug } = await countedVote(house, [[1]]);
    expect((await house.as(house.agent).post(`/votes/${slug}/ecart`, { ...signed, ...wrong })).status).toBe(422);
    expect(await departures(id)).toEqual([]);
  });

  it("is an agent who runs this vote, and nobody else", async () => {
    const { slug } = await countedVote(house, [[1]]);
    expect((await house.as(await house.resident()).post(`/votes/${slug}/ecart`, signed)).status).toBe(403);
    expect((await house.post(`/votes/${slug}/ecart`, signed)).status).toBe(403);
  });
});

describe("the open data of votes", () => {
  it("lists the votes and their projects; each vote is a package of files with their digests", async () => {
    const { slug } = await countedVote(house, [[1, 2], [2]]);
    const packaged = (await (await house.get(`/votes/${slug}/datapackage.json`)).json()) as { resources: { name: string; hash: string }[] };
    expect(packaged.resources.map(({ name }) => name)).toEqual(["bulletins-pb", "ouvertures-csv", "regle-json", "resultat-json"]);
    expect(packaged.resources.every(({ hash }) => /^sha256:[0-9a-f]{64}$/.test(hash))).toBe(true);
    const rowsOf = async (id: string) => Array.fromAsync(house.services.offers.datasets.find((one) => one.id === id)!.rows(db, house.services.offers));
    expect((await rowsOf("votes")).find(({ vote }) => vote === slug)).toMatchObject({ etat: "counted", bulletins: 2, projets: 5 });
    expect((await rowsOf("projets-votes")).filter(({ vote }) => vote === slug).map(({ voix }) => voix)).toEqual([1, 2, 0, 0, 0]);
  });
});
