import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import governance from "../module.ts";

const house = await testHouse([territory, people, thread, governance], { now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
const communeAgent = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
const resident = await addPerson(db);
const staff = house.as(agent);

const jobs = {
  title: "Emplois dans les tiers-lieux",
  definition: "Emplois salariés déclarés par les structures porteuses.",
  source: "Enquête annuelle",
  unit: "count",
  counted: "emplois",
  type: "outcome",
  reliability: "entered",
};
const at = "/indicateurs/saisis/emplois-dans-les-tiers-lieux";
const value = { part: "metropolis", day: "2026-06-30", value: "120", source: "Enquête 2026" };
const values = () => db.selectFrom("governance.series_value").select(["part_kind", "part_id", "day", "value"]).orderBy("day").execute();
const text = async (address: string) => (await house.get(address)).text();

describe("an indicator that is entered", () => {
  it("is defined, and stands among the others", async () => {
    const made = await staff.post("/indicateurs/saisis/nouveau", jobs);
    expect([made.status, made.headers.get("location")]).toEqual([303, `${at}?fait=definition`]);
    expect(await text("/indicateurs")).toContain("Emplois dans les tiers-lieux");
    expect((await house.get("/indicateurs/manual.emplois-dans-les-tiers-lieux")).status).toBe(200);
  });

  it.each([
    ["of a title that stands already", {}, "porte déjà ce titre"],
    ["without definition", { title: "Autre", definition: "" }, "Dites comment"],
    ["of an unknown unit", { title: "Autre", unit: "poignées" }, "Choisissez dans la liste"],
    ["with an address that runs a script", { title: "Autre", source_url: "javascript:alert(1)" }, "commence par https://"],
  ])("%s is asked for again", async (_, wrong, said) => {
    const answer = await staff.post("/indicateurs/saisis/nouveau", { ...jobs, ...wrong });
    expect([answer.status, (await answer.text()).includes(said)]).toEqual([422, true]);
  });

  it("takes a value, which dashboards, the comparison and the files show at once", async () => {
    expect((await staff.post(`${at}/valeur`, value)).headers.get("location")).toBe(`${at}?fait=valeur`);
    await staff.post(`${at}/valeur`, { ...value, part: "commune:59512", value: "30" });
    await staff.post(`${at}/valeur`, { ...value, part: "commune:59512", value: "22", day: "2025-06-30" });
    expect(await text("/tableau-de-bord")).toMatch(/Emplois dans les tiers-lieux<\/a>.*?120/s);
    expect(await text("/tableau-de-bord/communes/roubaix")).toMatch(/Emplois dans les tiers-lieux.*?30/s);
    expect(await text("/tableau-de-bord/comparer?a=roubaix&jour=2025-12-31")).toMatch(/Emplois dans les tiers-lieux.*?30.*?22.*?\+8/s);
    expect(await text("/indicateurs/manual.emplois-dans-les-tiers-lieux/valeurs.csv")).toContain("2025-06-30,commune,59512,22,");
    expect(await text("/tableau-de-bord.csv")).toContain("manual.emplois-dans-les-tiers-lieux,metropolis,,120,");
  });

  it("lists its values of one level, in the order that is asked, and as a file", async () => {
    const rows = (html: string) => [...html.matchAll(/<th scope="row"[^>]*>([^<]*)/g)].map(([, name]) => name);
    expect(rows(await text(at))).toEqual(["Toute la métropole", "Roubaix", "Roubaix"]);
    expect(rows(await text(`${at}?niveau=communes`))).toEqual(["Roubaix", "Roubaix"]);
    const lines = (await text(`${at}.csv?niveau=communes&tri=-valeur`)).trim().split("\r\n");
    expect(lines.slice(1).map((line) => line.split(",").slice(0, 3))).toEqual([
      ["2025-06-30", "commune:59512", "22"],
      ["2026-06-30", "commune:59512", "30"],
    ]);
  });

  it.each([
    ["of no territory", { part: "commune:75056" }, "Choisissez un territoire"],
    ["of tomorrow", { day: "2026-11-25" }, "pas après aujourd’hui"],
    ["of half a job", { value: "12,5" }, "Écrivez un nombre entier"],
    ["without source", { source: "" }, "Dites d’où vient le chiffre"],
    ["that is a formula", { value: "=1+1" }, "Écrivez un nombre entier"],
  ])("refuses a value %s and keeps what was typed", async (_, wrong, said) => {
    const before = await values();
    const answer = await staff.post(`${at}/valeur`, { ...value, ...wrong });
    expect([answer.status, (await answer.text()).includes(said), await values()]).toEqual([422, true, before]);
  });

  it("does not lose a value under another: a correction has its reason, and what was said stays", async () => {
    const blind = await staff.post(`${at}/valeur`, { ...value, value: "125" });
    expect(blind.status).toBe(409);
    const html = await blind.text();
    expect(html).toContain("Une autre valeur est en vigueur pour ce jour\u00a0: 120");
    expect(html).toContain('value="125"');
    const unexplained = await staff.post(`${at}/valeur`, { ...value, value: "125", was: "120" });
    expect([unexplained.status, (await unexplained.text()).includes("Dites pourquoi vous corrigez")]).toEqual([422, true]);
    expect((await staff.post(`${at}/valeur`, { ...value, value: "125", was: "120", reason: "Deux réponses tardives." })).status).toBe(303);
    expect(await text(at)).toMatch(/125.*120 jusqu’au .*Deux réponses tardives\./s);
    const act = await db.selectFrom("platform.audit").select(["reason", "before"]).where("act", "=", "series.correct").executeTakeFirstOrThrow();
    expect(act).toMatchObject({ reason: "Deux réponses tardives.", before: { value: 120 } });
  });

  it("corrected by two at once is corrected once", async () => {
    const typed = ["130", "131"].map((said) => ({ ...value, value: said, was: "125", reason: "Recompté." }));
    const answers = await Promise.all(typed.map((one) => staff.post(`${at}/valeur`, one)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it("offers the value that stands when it is corrected", async () => {
    const html = await (await staff.get(`${at}/valeur?jour=2025-06-30&territoire=commune:59512`)).text();
    expect(html).toMatch(/name="was" value="22"|value="22"[^>]*name="was"/);
    expect((await staff.get(`${at}/valeur?jour=hier&territoire=%3Cscript%3E`)).status).toBe(200);
  });

  it("may be what an objective aims at", async () => {
    const head = { title: "Plan emploi", summary: "Des emplois.", adopted_on: "2026-01-01", starts_on: "2026-01-01", ends_on: "2028-12-31", reason: "Essai." };
    await staff.post("/strategie/nouvelle", head);
    const added = { new_priority: "Emploi", new_objective: "Deux cents emplois", new_objective_owner: "Direction", new_objective_priority: "new" };
    await staff.post("/strategie/plan-emploi/priorites", { version: "1", reason: "Essai.", ...added });
    const target = {
      indicator_0: "manual.emplois-dans-les-tiers-lieux",
      value_0: "200",
      baseline_0: "0",
      baseline_on_0: "2026-01-01",
      deadline_0: "2028-12-31",
    };
    const typed = { version: "2", title: "Deux cents emplois", owner: "Direction", reason: "Une cible.", ...target };
    expect((await staff.post("/objectifs/deux-cents-emplois/modifier", typed)).status).toBe(303);
    expect(await text("/objectifs/deux-cents-emplois")).toMatch(/13[01]<\/a> <small>emplois/);
  });

  it.each([
    ["nobody signed in", null],
    ["a resident", resident],
    ["the agent of a commune", communeAgent],
  ])("is not changed by %s", async (_, person) => {
    const asked = person ? house.as(person) : house;
    for (const address of ["/indicateurs/saisis/nouveau", `${at}/valeur`, `${at}/importer`]) {
      expect((await asked.post(address, { ...jobs, ...value })).status, address).toBe(403);
      expect([303, 403], address).toContain((await asked.get(address)).status);
    }
  });

  it("stands in three languages", async () => {
    for (const language of ["fr", "en", "nl"])
      for (const address of ["/indicateurs", "/indicateurs/saisis/nouveau", at, `${at}/valeur`, `${at}/importer`]) {
        const answer = await staff.get(address, { "accept-language": language });
        expect([answer.status, address]).toEqual([200, address]);
        expect(await answer.text()).not.toMatch(/undefined|NaN|\[object/);
      }
    for (const address of ["/indicateurs/saisis/rien", "/indicateurs/manual.rien"]) expect((await house.get(address)).status).toBe(404);
  });
});
