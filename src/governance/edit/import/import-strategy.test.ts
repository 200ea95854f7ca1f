import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { addPerson } from "../../../people/people.testing.ts";
import people from "../../../people/module.ts";
import territory from "../../../territory/module.ts";
import thread from "../../../thread/module.ts";
import governance from "../../module.ts";

const house = await testHouse([territory, people, thread, governance], { now: "2026-11-24T15:40:00+01:00" });
const { db } = house;
const agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
const communeAgent = await addPerson(db, { roles: [{ role: "agent", kind: "commune", id: "59512" }] });
const staff = house.as(agent);
const head = { title: "Plan nature", summary: "Des arbres.", adopted_on: "2026-01-01", starts_on: "2026-01-01", ends_on: "2029-12-31", reason: "Adoption." };
await staff.post("/strategie/nouvelle", head);
await staff.post("/indicateurs/saisis/nouveau", {
  title: "Arbres plantés",
  unit: "count",
  definition: "Arbres.",
  source: "Ville",
  type: "output",
  reliability: "entered",
});
await staff.post("/indicateurs/saisis/nouveau", {
  title: "Part d’ombre",
  unit: "share",
  definition: "Ombre.",
  source: "Ville",
  type: "outcome",
  reliability: "entered",
});

const at = "/strategie/plan-nature/importer";
const version = async () => (await db.selectFrom("governance.strategy").select("version").where("slug", "=", "plan-nature").executeTakeFirstOrThrow()).version;
const titles = "Priorité;Objectif;Responsable;Indicateur;Cible;Échéance;Départ;Jour départ;Trajectoire\n";
const whole = `${titles}Ombre;Mille arbres;Parcs;arbres plantes;1 000;31/12/2028;0;01/01/2026;2026-12-31: 300 | 2027-12-31: 600\nOmbre;Mille arbres;;Part d’ombre;40 %;31/12/2028;20 %;01/01/2026;\nEau;Des mares;Eau;;;;;;\n`;
const send = async (act: string, contenu: string, more: Record<string, string> = {}) =>
  staff.post(at, { act, contenu, nom: "plan.csv", version: String(await version()), reason: "Le plan complet.", ...more });
const objectives = () =>
  db
    .selectFrom("governance.objective as o")
    .innerJoin("governance.priority as p", "p.id", "o.priority_id")
    .leftJoin("governance.target as t", "t.objective_id", "o.id")
    .select(["o.id", "o.title", "p.title as priority", "t.indicator", "t.value"])
    .orderBy("p.position")
    .orderBy("o.position")
    .orderBy("t.position")
    .execute();

describe("a strategy from a file", () => {
  it("is first shown as it would change, then is one version of several objectives and targets, in the units of their indicators", async () => {
    const before = await version();
    const seen = await send("check", whole);
    const html = await seen.text();
    expect([seen.status, await version(), (await objectives()).length]).toEqual([200, before, 0]);
    for (const said of ["Mille arbres", "Des mares"]) expect(html).toContain(said);
    expect(html).toMatch(/<li>[^<]*1\s000[^<]*<\/li>/);
    expect(html).toMatch(/<li>[^<]*40\s%[^<]*<\/li>/);
    expect((await send("write", whole)).headers.get("location")).toBe("/strategie/plan-nature?fait=modifie");
    expect(await version()).toBe(before + 1);
    expect((await objectives()).map(({ id: _, ...one }) => one)).toEqual([
      { title: "Mille arbres", priority: "Ombre", indicator: "manual.arbres-plantes", value: 1000 },
      { title: "Mille arbres", priority: "Ombre", indicator: "manual.part-d-ombre", value: 0.4 },
      { title: "Des mares", priority: "Eau", indicator: null, value: null },
    ]);
    expect(await (await house.get("/strategie/plan-nature")).text()).toContain("Le plan complet.");
  });

  it("keeps what the file does not name, and who an objective is on the thread", async () => {
    const before = await objectives();
    const more = `${titles}Eau;Mille arbres;;arbres plantés;1 200;31/12/2029;0;01/01/2026;\n`;
    expect((await send("write", more)).status).toBe(303);
    const after = await objectives();
    expect(after.map(({ title, priority, value }) => [title, priority, value])).toEqual([
      ["Des mares", "Eau", null],
      ["Mille arbres", "Eau", 0.4],
      ["Mille arbres", "Eau", 1200],
    ]);
    expect(new Set(after.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
    const same = await send("check", more);
    expect([same.status, (await same.text()).includes("Ce fichier ne change rien")]).toEqual([422, true]);
  });

  it("is kept until the next day for who forgot its reason, and for nobody else", async () => {
    const other = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
    const more = `${titles}Eau;Des rus;Parcs;;;;;;\n`;
    const form = (reason: string, file?: File) => {
      const fields = new FormData();
      for (const [name, value] of Object.entries({ act: "check", version: String(before), reason })) fields.append(name, value);
      if (file) fields.append("fichier", file);
      return fields;
    };
    const before = await version();
    const forgotten = await staff.post(at, form("", new File([more], "rus.csv", { type: "text/csv" })));
    const html = await forgotten.text();
    expect([forgotten.status, html]).toEqual([422, expect.stringContaining("rus.csv\u00a0» est gardé jusqu’à demain")]);
    const again = form("Des rus aussi.");
    again.append("fichier_garde", /name="fichier_garde" value="([^"]+)"/.exec(html)![1]!);
    again.append("fichier_nom", "rus.csv");
    const stolen = await house.as(other).post(at, again);
    expect([stolen.status, (await stolen.text()).includes("Des rus</")]).toEqual([422, false]);
    const seen = await staff.post(at, again);
    expect([seen.status, await seen.text(), await version()]).toEqual([200, expect.stringContaining("Des rus"), before]);
  });

  it.each([
    ["Ombre;Neuf;;;;;;;", "Il manque qui répond de cet objectif nouveau"],
    [";Neuf;Ville;;;;;;", "Il manque la priorité de cet objectif nouveau"],
    ["Ombre;Neuf;Ville;Bancs;3;31/12/2028;0;01/01/2026;", "«\u00a0Bancs\u00a0» n’est le titre d’aucun indicateur"],
    ["Ombre;Neuf;Ville;Part d’ombre;400;31/12/2028;0;01/01/2026;", "Écrivez une part"],
    ["Ombre;Neuf;Ville;arbres plantés;5;31/02/2028;0;01/01/2026;", "Écrivez une date"],
    ["Ombre;Neuf;Ville;arbres plantés;5;31/12/2025;0;01/01/2026;", "L’échéance vient après le départ"],
    ["Eau;Des mares;;;;;;;\nEau;Des mares;;;;;;;", "a déjà une ligne sans indicateur"],
  ])("with a wrong line is refused whole, and the line is named: %s", async (lines, said) => {
    const before = await version();
    const refused = await send("write", titles + lines);
    expect([refused.status, (await refused.text()).includes(said), await version()]).toEqual([422, true, before]);
  });

  it("that somebody else changed meanwhile is not written over; of two at once one is", async () => {
    const lines = (n: number) => `${titles}Eau;Un puits ${n};Eau;;;;;;\n`;
    expect((await send("write", lines(1), { version: "1" })).status).toBe(409);
    const now = String(await version());
    const answers = await Promise.all([1, 2].map((n) => send("write", lines(n), { version: now })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it("takes no title of another strategy’s objective", async () => {
    await staff.post("/strategie/nouvelle", { ...head, title: "Plan eau" });
    const refused = await staff.post("/strategie/plan-eau/importer", {
      act: "write",
      contenu: `${titles}Eau;Des mares;Eau;;;;;;\n`,
      nom: "x.csv",
      version: "1",
      reason: "Eau.",
    });
    expect([refused.status, (await refused.text()).includes("porte déjà un de ces titres")]).toEqual([422, true]);
  });

  it("is its staff’s alone, has a template that is taken as it is but for its names, and asks why", async () => {
    expect((await house.as(communeAgent).post(at, {})).status).toBe(403);
    const template = await (await staff.get(`${at}?modele=1`)).text();
    expect(template).toContain("priorite,objectif,resume,responsable,indicateur,cible,echeance,depart,jour_depart");
    expect((await send("check", template)).status).toBe(200);
    expect((await send("check", whole, { reason: "" })).status).toBe(422);
    for (const broken of ["\n", "a;b\n1;2\n", 'objectif\n"x']) expect((await send("check", broken)).status).toBe(422);
  });
});
