import { describe, expect, it } from "vitest";

import { slugOf } from "#platform/text/slug.ts";

import { testHouse } from "#platform/start/house.testing.ts";
import { addLink } from "#thread";
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

const head = {
  title: "Plan des berges",
  summary: "Rendre les berges à ceux qui marchent.",
  adopted_on: "2026-02-13",
  starts_on: "2026-03-01",
  ends_on: "2029-12-31",
  source_url: "https://metropole.exemple.fr/plan",
  reason: "Adoption par le conseil.",
};
const strategyNow = () => db.selectFrom("governance.strategy").selectAll().where("slug", "=", "plan-des-berges").executeTakeFirstOrThrow();
const priorities = () => db.selectFrom("governance.priority").select(["id", "title"]).orderBy("position").execute();
const objectives = () =>
  db
    .selectFrom("governance.objective as o")
    .innerJoin("governance.priority as p", "p.id", "o.priority_id")
    .select(["o.id", "o.slug", "o.title", "p.title as priority"])
    .orderBy("p.position")
    .orderBy("o.position")
    .execute();
/** What the form would send back untouched, with some fields changed: `p0_` and `o0_` stand for the first priority and the first objective. */
async function tree(more: Record<string, string> = {}): Promise<Record<string, string>> {
  const known = await priorities();
  const placed = await objectives();
  const fields = known.flatMap(({ id, title }, at) => [
    [`title_${id}`, title],
    [`rank_${id}`, String(at + 1)],
    ...placed
      .filter(({ priority }) => priority === title)
      .flatMap((one, rank) => [
        [`priority_${one.id}`, id],
        [`rank_${one.id}`, String(rank + 1)],
      ]),
  ]);
  const named = (name: string) =>
    name.replace(/^([po])(\d)_(.*)$/, (_, kind: string, at: string, field: string) => `${field}_${(kind === "p" ? known : placed)[Number(at)]!.id}`);
  const changed = Object.entries(more).map(([name, value]) => [named(name), value]);
  return { version: String((await strategyNow()).version), reason: "On range.", ...Object.fromEntries([...fields, ...changed]) };
}
const restructure = async (more: Record<string, string>) => staff.post("/strategie/plan-des-berges/priorites", await tree(more));

describe("a new strategy", () => {
  it("is published as its first version, and leads to its priorities", async () => {
    const made = await staff.post("/strategie/nouvelle", head);
    expect([made.status, made.headers.get("location")]).toEqual([303, "/strategie/plan-des-berges/priorites"]);
    expect(await (await house.get("/strategie/plan-des-berges")).text()).toContain("Adoption par le conseil.");
  });

  it.each([
    ["without title", { title: "" }, "Écrivez un titre"],
    ["that ends before it begins", { title: "Autre", ends_on: "2026-03-01" }, "La fin vient après le début"],
    ["with an address that runs a script", { title: "Autre", source_url: "javascript:alert(1)" }, "commence par https://"],
    ["on a day that is none", { title: "Autre", adopted_on: "2026-02-30" }, "Écrivez une date"],
    ["of a title that stands already", {}, "porte déjà ce titre"],
    ["of a title that is nothing but signs", { title: "???" }, "porte déjà ce titre"],
    ["without reason", { title: "Autre", reason: " " }, "Dites pourquoi"],
  ])("%s is asked for again with what was typed", async (_, wrong, said) => {
    const answer = await staff.post("/strategie/nouvelle", { ...head, ...wrong });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(said);
    expect(html).toContain("Rendre les berges à ceux qui marchent.");
  });

  it("asked for by two at once is made once", async () => {
    const answers = await Promise.all([1, 2].map(() => staff.post("/strategie/nouvelle", { ...head, title: "Plan des ponts" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  });
});

describe("a strategy that promised nothing", () => {
  it("is removed with a reason, and takes no place on the dashboard", async () => {
    await staff.post("/strategie/nouvelle", { ...head, title: "Brouillon" });
    expect(await (await house.get("/tableau-de-bord")).text()).not.toContain("Brouillon");
    const remove = (typed: Record<string, string>) => staff.post("/strategie/brouillon/modifier", { act: "remove", version: "1", ...typed });
    expect((await remove({})).status).toBe(422);
    expect((await remove({ remove_reason: "Écrite par erreur.", version: "7" })).status).toBe(409);
    expect((await remove({ remove_reason: "Écrite par erreur." })).status).toBe(303);
    expect((await house.get("/strategie/brouillon")).status).toBe(404);
    const acts = await db.selectFrom("platform.audit").select("reason").where("act", "=", "strategy.remove").execute();
    expect(acts).toEqual([{ reason: "Écrite par erreur." }]);
  });
});

describe("what a strategy says of itself", () => {
  it("is edited with a reason; its address stays", async () => {
    const { version } = await strategyNow();
    const saved = await staff.post("/strategie/plan-des-berges/modifier", { act: "save", ...head, title: "Plan des rives", version: String(version) });
    expect(saved.headers.get("location")).toBe("/strategie/plan-des-berges?fait=modifie");
    expect(await strategyNow()).toMatchObject({ title: "Plan des rives", version: version + 1 });
    const late = await staff.post("/strategie/plan-des-berges/modifier", { act: "save", ...head, title: "Plan des quais", version: String(version) });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('value="Plan des quais"');
    expect(html).toContain("Plan des rives");
  });
});

describe("priorities and objectives", () => {
  it("are added together", async () => {
    const added = await restructure({
      new_priority: "Marcher",
      new_objective: "Vingt kilomètres de rives",
      new_objective_owner: "Direction de l’eau",
      new_objective_priority: "new",
    });
    expect(added.headers.get("location")).toBe("/strategie/plan-des-berges?fait=modifie");
    await restructure({ new_priority: "Nager", new_objective: "Trois bassins", new_objective_owner: "Direction de l’eau", new_objective_priority: "new" });
    expect((await objectives()).map(({ title, priority }) => [priority, title])).toEqual([
      ["Marcher", "Vingt kilomètres de rives"],
      ["Nager", "Trois bassins"],
    ]);
  });

  it("are renamed and moved in one version; objectives keep who they are", async () => {
    const before = await objectives();
    const { version } = await strategyNow();
    const [walk, swim] = await priorities();
    await restructure({ p0_rank: "2", p1_rank: "1", p1_title: "Se baigner", o0_priority: swim!.id, o0_rank: "1", o1_rank: "2" });
    expect((await strategyNow()).version).toBe(version + 1);
    expect((await priorities()).map(({ id, title }) => [id, title])).toEqual([
      [swim!.id, "Se baigner"],
      [walk!.id, "Marcher"],
    ]);
    expect((await objectives()).map(({ id, priority }) => [id, priority])).toEqual(before.map(({ id }) => [id, "Se baigner"]));
  });

  it.each([
    ["a priority without title", { p0_title: "" }, "Écrivez un titre"],
    ["a rank that is none", { p0_rank: "premier" }, "Écrivez un rang"],
    ["a priority that keeps objectives", { p0_remove: "1" }, "Cette priorité garde des objectifs"],
    ["an objective in a priority of nobody", { o0_priority: "f0000000-0000-4000-8000-000000000000" }, "Choisissez une priorité"],
    ["an objective in a priority without title", { o0_priority: "new" }, "Écrivez le titre de la priorité"],
    ["an objective that nobody answers for", { new_objective: "Un pont", new_objective_priority: "new", new_priority: "Passer" }, "Écrivez qui en répond"],
    [
      "an objective of a title that stands already",
      { new_objective: "Trois bassins", new_objective_owner: "Ville", new_priority: "Passer", new_objective_priority: "new" },
      "Un objectif porte déjà ce titre",
    ],
    ["no reason", { reason: "" }, "Dites pourquoi"],
  ])("refuse %s, and nothing changes", async (_, wrong, said) => {
    const before = [await priorities(), await objectives(), (await strategyNow()).version];
    const answer = await restructure(wrong);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said);
    expect([await priorities(), await objectives(), (await strategyNow()).version]).toEqual(before);
  });

  it("by two at once are saved once; the other keeps what was typed", async () => {
    const typed = [await tree({ new_priority: "Pêcher" }), await tree({ new_priority: "Ramer" })];
    const answers = await Promise.all(typed.map((one) => staff.post("/strategie/plan-des-berges/priorites", one)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const late = await answers.find(({ status }) => status === 409)!.text();
    expect(late).toMatch(/value="(Pêcher|Ramer)"/);
    expect(late).toContain("La stratégie a changé pendant que vous écriviez");
  });

  it("swapped by somebody else meanwhile keep apart what was typed of each", async () => {
    const stale = await tree({ o0_remove: "1" });
    const [first] = await objectives();
    await restructure({ o0_rank: "2", o1_rank: "1" });
    const html = await (await staff.post("/strategie/plan-des-berges/priorites", stale)).text();
    const ticked = [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(([box]) => box).filter((box) => box.includes("checked"));
    expect(ticked).toHaveLength(1);
    expect(ticked[0]).toContain(`name="remove_${first!.id}"`);
    await restructure({ o0_rank: "2", o1_rank: "1" });
  });

  it("once they were there keep their strategy", async () => {
    const answer = await staff.post("/strategie/plan-des-berges/modifier", {
      act: "remove",
      version: String((await strategyNow()).version),
      remove_reason: "Assez.",
    });
    expect(answer.status).toBe(409);
    expect((await house.get("/strategie/plan-des-berges")).status).toBe(200);
  });

  it("removed keep their place on the thread, and in the versions before", async () => {
    const [gone] = await objectives();
    const { version } = await strategyNow();
    const [, other] = await objectives();
    const join = { relation: "becomes", reason: "Un même projet.", day: "2026-05-01", by: null } as const;
    await addLink(db, { from: { kind: "objective", id: gone!.id }, to: { kind: "objective", id: other!.id }, ...join });
    expect((await restructure({ o0_remove: "1", reason: "Abandonné." })).status).toBe(303);
    expect((await house.get(`/objectifs/${gone!.slug}`)).status).toBe(404);
    const html = await (await house.get(`/objectifs/${other!.slug}`)).text();
    expect(html).toContain("effacé");
    expect(await (await house.get(`/strategie/plan-des-berges/versions/${version}`)).text()).toContain(gone!.title);
    const acts = await db.selectFrom("platform.audit").select(["act", "reason"]).where("about_id", "=", gone!.id).execute();
    expect(acts).toEqual([{ act: "objective.remove", reason: "Abandonné." }]);
  });
});

describe("editing the strategy", () => {
  it.each([
    ["nobody signed in", null],
    ["a resident", resident],
    ["the agent of a commune", communeAgent],
  ])("is not for %s", async (_, person) => {
    const asked = person ? house.as(person) : house;
    for (const address of ["/strategie/nouvelle", "/strategie/plan-des-berges/modifier", "/strategie/plan-des-berges/priorites"]) {
      expect((await asked.post(address, { ...head, version: "1" })).status, address).toBe(403);
      expect([303, 403], address).toContain((await asked.get(address)).status);
    }
  });

  it("stands in three languages", async () => {
    for (const language of ["fr", "en", "nl"])
      for (const address of ["/strategie/nouvelle", "/strategie/plan-des-berges/modifier", "/strategie/plan-des-berges/priorites"]) {
        const answer = await staff.get(address, { "accept-language": language });
        expect(answer.status).toBe(200);
        expect(await answer.text()).not.toMatch(/undefined|NaN|\[object/);
      }
  });

  it.each([
    ["40 % des lieux aident", "40-des-lieux-aident"],
    ["  Œuvres & Été ", "oeuvres-ete"],
    ["???", ""],
  ])("makes an address of %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});
