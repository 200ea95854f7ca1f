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
const resident = await addPerson(db);
const staff = house.as(agent);

const trees = {
  title: "Arbres plantés",
  definition: "Arbres plantés dans l’année.",
  source: "Service des parcs",
  source_url: "",
  unit: "count",
  counted: "arbres",
  type: "output",
  reliability: "entered",
};
const slug = "arbres-plantes";
const at = `/indicateurs/saisis/${slug}`;
const edit = `${at}/modifier`;
const stored = (of = slug) => db.selectFrom("governance.series").selectAll().where("slug", "=", of).executeTakeFirst();
const version = async () => String((await stored())!.version);
const send = async (more: Record<string, string>) => staff.post(edit, { act: "correct", ...trees, version: await version(), reason: "On précise.", ...more });
const acts = (act: string) => db.selectFrom("platform.audit").select(["before", "after", "reason"]).where("act", "=", act).execute();
const text = async (address: string) => (await staff.get(address)).text();

describe("an entered indicator that was defined wrong", () => {
  it("is corrected with a reason, at the same address", async () => {
    await staff.post("/indicateurs/saisis/nouveau", trees);
    expect(await text(at)).toContain(`href="${edit}"`);
    const answer = await send({
      title: "Arbres plantés en ville",
      unit: "number",
      type: "outcome",
      reliability: "official",
      source_url: "https://exemple.fr/",
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${at}?fait=correction`]);
    expect(await stored()).toMatchObject({ title: "Arbres plantés en ville", unit: "number", type: "outcome", reliability: "official", version: 2 });
    expect(await text("/indicateurs")).toContain("Arbres plantés en ville");
    const [act] = await acts("series.redefine");
    expect(act).toMatchObject({ reason: "On précise.", before: { title: "Arbres plantés", unit: "count" }, after: { title: "Arbres plantés en ville" } });
  });

  it.each([
    ["without a reason", { reason: " " }, "Dites pourquoi"],
    ["without a title", { title: "" }, "Écrivez un titre"],
    ["with an address that runs a script", { source_url: "javascript:alert(1)" }, "commence par https://"],
    ["as persons in euros", { unit: "euros", persons: "1" }, "Des personnes se comptent"],
  ])("%s is asked for again, and what was typed stays", async (_, wrong, said) => {
    const before = await stored();
    const answer = await send({ definition: "Un texte neuf.", ...wrong });
    const html = await answer.text();
    expect([answer.status, html.includes(said), html.includes("Un texte neuf."), await stored()]).toEqual([422, true, true, before]);
  });

  it("does not take another one's title, also under another address", async () => {
    await staff.post("/indicateurs/saisis/nouveau", { ...trees, title: "Bancs" });
    const taken = await send({ title: "bancs" });
    expect([taken.status, (await taken.text()).includes("porte déjà ce titre")]).toEqual([422, true]);
    await send({ title: "Haies" });
    expect((await staff.post("/indicateurs/saisis/nouveau", { ...trees, title: "Haies" })).status).toBe(422);
  });

  it("changed by somebody else meanwhile is compared first", async () => {
    const stale = await version();
    await send({ title: "Arbres" });
    const answer = await staff.post(edit, { act: "correct", ...trees, title: "Mes arbres", version: stale, reason: "Mieux dit." });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain("L’indicateur a changé pendant que vous écriviez");
    expect(html).toMatch(/En vigueur maintenant.*<dd>Arbres<\/dd>/s);
    expect(html).toContain('value="Mes arbres"');
    expect(html).toContain(`name="version" value="${await version()}"`);
    expect((await stored())!.title).toBe("Arbres");
  });

  it("corrected by two at once is corrected once", async () => {
    const now = await version();
    const answers = await Promise.all(
      ["Un", "Deux"].map((title) => staff.post(edit, { act: "correct", ...trees, title: `${title} arbre`, version: now, reason: "Titre." })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it("keeps its unit once it has a value: it says what figures mean", async () => {
    const whole = { ...trees, unit: "euros" };
    expect(await text(edit)).toContain('name="unit"');
    const early = await version();
    await send({ unit: "count" });
    await staff.post(`${at}/valeur`, { part: "metropolis", day: "2026-06-30", value: "120", source: "Parcs" });
    const html = await text(edit);
    expect(html).not.toContain('name="unit"');
    expect(html).toContain("ne changent plus");
    for (const made of [early, await version()])
      expect((await staff.post(edit, { act: "correct", ...whole, version: made, reason: "En euros." })).status).toBe(409);
    const { unit: _, ...words } = trees;
    expect((await staff.post(edit, { act: "correct", ...words, title: "Arbres de la ville", version: await version(), reason: "Titre." })).status).toBe(303);
    expect(await stored()).toMatchObject({ title: "Arbres de la ville", unit: "count" });
  });
});

describe("an entered indicator that nobody needs", () => {
  const bench = "/indicateurs/saisis/bancs/modifier";
  const remove = async (more = {}) =>
    staff.post(bench, { act: "remove", version: String((await stored("bancs"))?.version), remove_reason: "Jamais servi.", ...more });

  it("is not removed while it has a value, and the page says why", async () => {
    const html = await text(edit);
    expect(html).toContain("Il ne peut pas être supprimé\u00a0: des valeurs sont saisies");
    expect(html).not.toContain('value="remove"');
    const answer = await staff.post(edit, { act: "remove", version: await version(), remove_reason: "Jamais servi." });
    expect([answer.status, Boolean(await stored())]).toEqual([409, true]);
  });

  it("nor while an objective aims at it", async () => {
    const head = { title: "Plan bancs", summary: "Des bancs.", adopted_on: "2026-01-01", starts_on: "2026-01-01", ends_on: "2028-12-31", reason: "Essai." };
    await staff.post("/strategie/nouvelle", head);
    const added = { new_priority: "Bancs", new_objective: "Cent bancs", new_objective_owner: "Direction", new_objective_priority: "new" };
    await staff.post("/strategie/plan-bancs/priorites", { version: "1", reason: "Essai.", ...added });
    const dates = { baseline_on_0: "2026-01-01", deadline_0: "2028-12-31" };
    const target = { indicator_0: "manual.bancs", value_0: "100", baseline_0: "0", ...dates };
    await staff.post("/objectifs/cent-bancs/modifier", { version: "2", title: "Cent bancs", owner: "Direction", reason: "Une cible.", ...target });
    expect(await text(bench)).toMatch(/un objectif le vise.*href="\/objectifs\/cent-bancs"/s);
    expect([(await remove()).status, Boolean(await stored("bancs"))]).toEqual([409, true]);
    await db.deleteFrom("governance.target").where("indicator", "=", "manual.bancs").execute();
  });

  it("is removed with a reason, once, and its address is found no more", async () => {
    const unexplained = await remove({ remove_reason: "" });
    expect([unexplained.status, (await unexplained.text()).includes("Dites pourquoi vous le supprimez")]).toEqual([422, true]);
    expect((await remove({ version: "0" })).status).toBe(409);
    expect((await remove()).headers.get("location")).toBe("/indicateurs?fait=suppression");
    expect((await remove()).status).toBe(404);
    expect(await text("/indicateurs?fait=suppression")).toContain("Indicateur supprimé");
    for (const address of ["/indicateurs/saisis/bancs", bench, "/indicateurs/manual.bancs"]) expect((await staff.get(address)).status).toBe(404);
    expect(await acts("series.remove")).toMatchObject([{ reason: "Jamais servi.", before: { slug: "bancs", title: "Bancs", unit: "count" } }]);
  });

  it.each([
    ["nobody signed in", null],
    ["a resident", resident],
    ["the agent of a commune", communeAgent],
  ])("is neither corrected nor removed by %s", async (_, person) => {
    const asked = person ? house.as(person) : house;
    const before = await stored();
    expect((await asked.post(edit, { ...trees, version: await version(), reason: "x" })).status).toBe(403);
    expect((await asked.post(edit, { act: "remove", version: await version(), remove_reason: "x" })).status).toBe(403);
    expect([303, 403]).toContain((await asked.get(edit)).status);
    expect(await stored()).toEqual(before);
  });

  it("stands in three languages", async () => {
    for (const language of ["fr", "en", "nl"]) {
      const answer = await staff.get(edit, { "accept-language": language });
      expect([answer.status, /undefined|NaN|\[object/.test(await answer.text())]).toEqual([200, false]);
    }
  });
});
