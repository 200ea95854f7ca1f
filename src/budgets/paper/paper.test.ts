import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import type { TestVote } from "../vote.testing.ts";
import { readSheet } from "./sheet.ts";

const house = await budgetsHouse();
const { db } = house;
const keyers = await Promise.all(
  ["Kenza Saisie", "Karl Saisie", "Kim Saisie"].map((name) => addPerson(db, { name, roles: [{ role: "agent", kind: "metropolis", id: null }] })),
);
const [first, second, third] = keyers.map((id) => house.as(id)) as [Agent, Agent, Agent];
type Agent = ReturnType<typeof house.as>;

/** A desk that gave out so many sheets, and a batch of those that came back. */
async function batchOf(given: number, sheets: number, about: TestVote = {}) {
  const vote = await house.addVote(about);
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
  const opened = await first.post(`/votes/${vote.slug}/papier`, { guichet: desk.split("/").at(-1)!, nom: "Urne du bus", feuilles: String(sheets) });
  return { ...vote, href: opened.headers.get("location")! };
}
async function keyAll(agent: Agent, href: string, sheets: readonly string[]) {
  await agent.post(href, { act: "take" });
  for (const [n, numeros] of sheets.entries()) {
    const verdict = numeros === "blanche" ? "blank" : numeros === "nulle" ? "spoiled" : "valid";
    expect((await agent.post(href, { act: "key", feuille: String(n + 1), numeros: verdict === "valid" ? numeros : "", verdict })).status).toBe(303);
  }
  return agent.post(href, { act: "finish" });
}
const batches = (voteId: string) => db.selectFrom("budgets.paper_batch").selectAll().where("vote_id", "=", voteId).executeTakeFirstOrThrow();

describe("paper is keyed twice, by two people", () => {
  it("what both say goes in shuffled; the log tells how many, and how many differed", async () => {
    const batch = await batchOf(4, 5);
    await keyAll(first, batch.href, ["1 4", "2,5", "blanche", "nulle", "3"]);
    expect((await keyAll(second, batch.href, ["1 4", "5 2", "blanche", "nulle", "3"])).status).toBe(303);
    expect(await (await first.get(`${batch.href}/ecarts`)).text()).toContain("Les deux saisies disent la même chose");
    expect((await first.post(`${batch.href}/ecarts`, { act: "admit" })).status).toBe(303);
    const choices = (await house.ballots(batch.id)).map((ballot) => String(ballot.choices)).sort();
    expect(choices).toEqual(["1,4", "2,5", "3"]);
    const { lines, broken, head } = await house.chain(batch.id);
    // Too few for a batch of their own: they wait in the urn for others.
    expect([broken, head!.ballots]).toEqual([null, 0]);
    expect(JSON.parse(lines.at(-1)!.entry)).toMatchObject({ kind: "paper_admitted", sheets: 5, ballots: 3, blank: 1, spoiled: 1, mismatches: 0 });
    expect((await first.post(`${batch.href}/ecarts`, { act: "admit" })).status).toBe(409);
  });

  it("enough sheets are a batch of the log by themselves, told with their lines", async () => {
    const batch = await batchOf(22, 22);
    const sheets = Array.from({ length: 22 }, (_, n) => String((n % 5) + 1));
    await keyAll(first, batch.href, sheets);
    await keyAll(second, batch.href, sheets);
    expect((await first.post(`${batch.href}/ecarts`, { act: "admit" })).status).toBe(303);
    const { lines, broken, head } = await house.chain(batch.id);
    expect([broken, head!.ballots]).toEqual([null, 22]);
    const [told, admitted] = lines.slice(-2).map(({ entry }) => JSON.parse(entry));
    expect(told).toMatchObject({ kind: "batch", voters: 22, origin: `paper:${admitted.batch}` });
    expect(admitted).toMatchObject({ kind: "paper_admitted", ballots: 22, first: told.first, last: told.last });
  });

  it("mismatches are listed and settled before the batch can go in", async () => {
    const batch = await batchOf(3, 3);
    await keyAll(first, batch.href, ["1", "2 5", "3"]);
    await keyAll(second, batch.href, ["1", "2", "nulle"]);
    const page = await (await third.get(`${batch.href}/ecarts`)).text();
    expect(page).toContain("2 écarts");
    expect(page).toContain("Feuille 2");
    expect(page).not.toContain('id="feuille-1"');
    expect((await third.post(`${batch.href}/ecarts`, { act: "admit" })).status).toBe(409);
    expect((await third.post(`${batch.href}/ecarts`, { act: "settle", feuille: "2", numeros: "2 9", verdict: "valid" })).status).toBe(422);
    await third.post(`${batch.href}/ecarts`, { act: "settle", feuille: "2", numeros: "2 5", verdict: "valid" });
    await third.post(`${batch.href}/ecarts`, { act: "settle", feuille: "3", numeros: "", verdict: "spoiled" });
    expect((await third.post(`${batch.href}/ecarts`, { act: "admit" })).status).toBe(303);
    expect(await batches(batch.id)).toMatchObject({ state: "admitted", mismatches: 2 });
    expect((await house.ballots(batch.id)).map(({ choices }) => String(choices)).sort()).toEqual(["1", "2,5"]);
  });

  it("nobody keys both times, and nobody sees what the other keyed", async () => {
    const batch = await batchOf(1, 1);
    await keyAll(first, batch.href, ["2 4"]);
    const again = await first.post(batch.href, { act: "take" });
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining("l’autre revient à quelqu’un d’autre")]);
    await second.post(batch.href, { act: "take" });
    expect(await (await second.get(batch.href)).text()).not.toContain("2 4");
    expect((await third.post(batch.href, { act: "take" })).status).toBe(409);
    expect((await third.post(batch.href, { act: "key", feuille: "1", numeros: "1", verdict: "valid" })).status).toBe(409);
  });

  it("a sheet over the limits is refused like any ballot, until it is settled as spoiled", async () => {
    const batch = await batchOf(2, 2, { budget: 600 });
    await keyAll(first, batch.href, ["1 2", "1"]);
    await keyAll(second, batch.href, ["1 2", "1"]);
    const refused = await first.post(`${batch.href}/ecarts`, { act: "admit" });
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining("dépassent les limites du bulletin et sont nulles\u00a0: 1")]);
    expect(await house.ballots(batch.id)).toEqual([]);
    await first.post(`${batch.href}/ecarts`, { act: "settle", feuille: "1", numeros: "", verdict: "spoiled" });
    expect((await first.post(`${batch.href}/ecarts`, { act: "admit" })).status).toBe(303);
    expect(await house.ballots(batch.id)).toHaveLength(1);
  });

  it("more ballots than people who were given one do not go in", async () => {
    const batch = await batchOf(1, 2);
    await keyAll(first, batch.href, ["1", "2"]);
    await keyAll(second, batch.href, ["1", "2"]);
    const refused = await first.post(`${batch.href}/ecarts`, { act: "admit" });
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining("2 bulletins papier pour 1 personnes")]);
  });

  it("twenty admissions at once put each sheet in once", async () => {
    const batch = await batchOf(3, 3);
    await keyAll(first, batch.href, ["1", "2", "3"]);
    await keyAll(second, batch.href, ["1", "2", "3"]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => first.post(`${batch.href}/ecarts`, { act: "admit" })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await house.ballots(batch.id)).toHaveLength(3);
    expect((await house.chain(batch.id)).broken).toBeNull();
  });

  it("is closed to whoever does not hold the desk", async () => {
    const batch = await batchOf(1, 1);
    const roubaix = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    expect((await house.as(roubaix).get(batch.href)).status).toBe(404);
    expect((await house.as(await house.resident()).get(batch.href)).status).toBe(403);
  });
});

describe("a sheet as it is keyed", () => {
  const known = [1, 2, 3, 17, 24];
  it("is read fast: spaces, commas, points after a colon, best first for ranks", () => {
    expect(readSheet(" 17,3  24", "valid", "approval", known)).toEqual({ ok: true, value: { verdict: "valid", choices: [3, 17, 24], points: null } });
    expect(readSheet("17:5 3:2", "valid", "points", known)).toEqual({ ok: true, value: { verdict: "valid", choices: [3, 17], points: [2, 5] } });
    expect(readSheet("17 3 24", "valid", "ranked", known)).toEqual({ ok: true, value: { verdict: "valid", choices: [17, 3, 24], points: null } });
    expect(readSheet("3 17", "blank", "approval", known)).toEqual({ ok: true, value: { verdict: "blank", choices: [], points: null } });
  });
  it("is refused when it cannot be what stands there", () => {
    for (const [typed, kind, problem] of [
      ["", "approval", "empty"],
      ["3 trois", "approval", "unreadable"],
      ["3:5", "approval", "unreadable"],
      ["3", "points", "unreadable"],
      ["3 3", "approval", "twice"],
      ["4", "approval", "unknown"],
    ] as const)
      expect(readSheet(typed, "valid", kind, known)).toEqual({ ok: false, problem });
  });
});
