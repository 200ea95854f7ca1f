import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { recordConsent } from "./consent.command.ts";
import { listConsents } from "./consent.query.ts";

const house = await testHouse([territory, people]);
const logOf = async (id: string) => (await listConsents(house.db, id)).map(({ what, withdrawnAt }) => `${what}${withdrawnAt ? " withdrawn" : ""}`);

describe("the terms", () => {
  it.each([
    ["fr", "Conditions d’utilisation"],
    ["en", "Terms of use"],
    ["nl", "Gebruiksvoorwaarden"],
  ])("are read by anybody in %s, who is asked for nothing", async (locale, title) => {
    const html = await (await house.get("/conditions", { "accept-language": locale })).text();
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).not.toContain('action="/conditions"');
  });

  it("of the house tell their day, not since when they hold: no house is as old as its text", async () => {
    const html = await (await house.get("/conditions")).text();
    expect(html.replaceAll("\u00a0", " ")).toContain("Texte du 24 novembre 2026");
    expect(html).not.toContain("En vigueur depuis");
  });

  it("are accepted once, however often one presses", async () => {
    const id = await addPerson(house.db, { settled: false });
    expect(await (await house.as(id).get("/mon-espace")).text()).toContain("Relire les conditions");
    const answers = await Promise.all(Array.from({ length: 5 }, () => house.as(id).post("/conditions", {})));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    expect(await logOf(id)).toEqual(["terms"]);
    expect(await (await house.as(id).get("/conditions")).text()).toContain("Vous avez accepté ces conditions");
    expect(await (await house.as(id).get("/mon-espace")).text()).not.toContain("Relire les conditions");
  });

  it("are asked for again when they change", async () => {
    const id = await addPerson(house.db, { settled: false });
    await recordConsent(house.db, id, "terms", "2020-01-01");
    expect(await (await house.as(id).get("/conditions")).text()).toContain("Vous n’avez pas encore accepté");
  });

  it("are accepted by nobody without an account", async () => {
    expect((await house.post("/conditions", {})).status).toBe(403);
  });
});

describe("an agreement that one is free to give", () => {
  it("is given, withdrawn, given again, and the log tells it all", async () => {
    const id = await addPerson(house.db, { settled: false });
    for (const act of ["agree", "agree", "withdraw", "withdraw", "agree"]) {
      expect((await house.as(id).post("/mon-espace/donnees", { act })).headers.get("location")).toBe("/mon-espace/donnees?fait=accord");
    }
    expect((await logOf(id)).sort()).toEqual(["surveys", "surveys withdrawn"]);
    const html = await (await house.as(id).get("/mon-espace/donnees?fait=accord")).text();
    expect(html).toContain("Votre choix est inscrit");
    expect(html).toContain("Retirer mon accord");
  });

  it("is nobody else's to give", async () => {
    const [one, other] = [await addPerson(house.db, { settled: false }), await addPerson(house.db, { settled: false })];
    await house.as(one).post("/mon-espace/donnees", { act: "agree", personne: other });
    expect(await logOf(other)).toEqual([]);
    expect((await house.post("/mon-espace/donnees", { act: "agree" })).status).toBe(403);
  });
});
