import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { judgingHouse } from "../judging/judging.testing.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, amina, hugo, told, acts, audited, follow } = house;

let budget: Awaited<ReturnType<typeof house.process>>;
beforeAll(async () => {
  budget = await house.process({ stages: { award: { settings: { days: 30 } } } });
});

const address = (id: string) => `/participer/instruction/idee/${id}/reponse`;
const yes = {
  seen: "0",
  outcome: "accepted_in_part",
  reasons: "Oui pour les bancs, non pour la fontaine : l’eau manque l’été.",
  as_whom: "Vice-présidence à la participation",
  deliberation: "26-C-0117",
  deliberated_on: "2026-03-27",
  budget_line: "Opération 2026-114",
};
const answer = (id: string, fields: Record<string, string> = {}) => as(chloe).post(address(id), { ...yes, ...fields });

describe("the official answer", () => {
  it("is published with its reasons, signature and decision; author and followers are told; the thread has it", async () => {
    const idea = await house.idea(budget.id, { state: "awarded" });
    await follow(hugo, idea.id);
    expect((await answer(idea.id)).status).toBe(303);
    expect((await told(amina)).at(-1)).toMatchObject({ kind: "participation.my_idea_answered", news: "answered", payload: { who: yes.as_whom } });
    expect((await told(hugo)).at(-1)).toMatchObject({ kind: "participation.followed_answered" });
    expect(await acts(idea.id)).toContain("answered");
    expect(await audited(idea.id)).toEqual(["proposal.answer"]);
    const html = await (await get(`/participer/${budget.slug}/idees/${idea.number}-${idea.slug}`)).text();
    expect(html).toMatch(
      /Acceptée en partie[\s\S]*Vice-présidence à la participation[\s\S]*Oui pour les bancs[\s\S]*26-C-0117 du 27 mars 2026[\s\S]*Opération 2026-114/,
    );
    const thread = await (await get(`/fil/proposal/${idea.id}`)).text();
    expect(thread).toContain("Réponse officielle à «\u00a0Un verger au bord du canal\u00a0»");
    expect(thread).toContain("Acceptée en partie, 26-C-0117");
    const dutch = await (await get(`/fil/proposal/${idea.id}`, { "accept-language": "nl" })).text();
    expect(dutch).toContain("Gedeeltelijk aanvaard: officieel antwoord op “Un verger au bord du canal”.");
  });

  it("is corrected in versions, each with what it corrects; all stay readable", async () => {
    const idea = await house.idea(budget.id, { state: "awarded" });
    await answer(idea.id);
    expect((await answer(idea.id, { seen: "1", outcome: "accepted" })).status).toBe(422);
    const correction = "La fontaine est finalement possible : l’agence de l’eau la finance.";
    expect((await answer(idea.id, { seen: "1", outcome: "accepted", reasons: "Oui pour les bancs et pour la fontaine.", correction })).status).toBe(303);
    expect((await told(amina)).at(-1)).toMatchObject({ news: "corrected", payload: { reason: correction } });
    const html = await (await get(`/participer/${budget.slug}/idees/${idea.number}-${idea.slug}`)).text();
    expect(html).toMatch(/Oui pour les bancs et pour la fontaine\.[\s\S]*Versions précédentes[\s\S]*non pour la fontaine/);
  });

  it("is given once when several answer at the same time: the others are told", async () => {
    const idea = await house.idea(budget.id, { state: "not_awarded" });
    const answers = await Promise.all(Array.from({ length: 10 }, () => answer(idea.id, { outcome: "refused" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(9).fill(409)]);
  });

  it.each([
    ["outcome", { outcome: "" }],
    ["outcome", { outcome: "refused" }],
    ["reasons", { reasons: "oui" }],
    ["as_whom", { as_whom: "" }],
    ["deliberation", { deliberation: "x".repeat(61) }],
    ["deliberated_on", { deliberated_on: "2026-02-31" }],
    ["project_url", { project_url: "javascript:alert(1)" }],
    ["project_url", { project_url: "https://%" }],
  ])("is asked again at %s", async (field, fields) => {
    const idea = await house.idea(budget.id, { state: "awarded" });
    const refused = await answer(idea.id, fields);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain(`href="#${field}"`);
    expect(html).toContain(yes.budget_line);
  });

  it("waits for the end of the idea’s way", async () => {
    const idea = await house.idea(budget.id);
    expect(await (await as(chloe).get(address(idea.id))).text()).toContain("L’idée est encore à l’étude");
    expect((await answer(idea.id, { outcome: "accepted" })).status).toBe(422);
  });
});

describe("many refusals", () => {
  it("are answered at once with the reasons of their decisions, all or none", async () => {
    const box = await house.process({ stages: { award: {} } });
    const ideas = [
      await house.idea(box.id, { state: "inadmissible" }),
      await house.idea(box.id, { state: "infeasible" }),
      await house.idea(box.id, { state: "awarded" }),
    ];
    const queue = `/participer/instruction/demarche/${box.slug}/reponses`;
    const many = (ids: readonly string[], more: Record<string, string> = {}) => {
      const fields = new URLSearchParams({ act: "answer_ticked", as_whom: "Direction de la participation", ...more });
      for (const id of ids) fields.append("rows", id);
      return as(chloe).post(queue, fields);
    };
    expect(await (await as(chloe).get(queue)).text()).toContain("Répondre à plusieurs refus à la fois");
    expect((await many([])).status).toBe(422);
    expect((await many(ideas.map(({ id }) => id))).status).toBe(409);
    const { rows } = await sql`select from ideas.official_answer a join ideas.proposal p on p.id = a.proposal_id where p.process_id = ${box.id}`.execute(db);
    expect(rows).toHaveLength(0);
    expect((await many(ideas.slice(0, 2).map(({ id }) => id))).status).toBe(303);
    expect((await told(amina)).slice(-2).map(({ news }) => news)).toEqual(["answered", "answered"]);
    const html = await (await as(chloe).get(queue)).text();
    expect(html).toContain('À donner <span class="soft">1</span>');
  });
});

describe("links of the thread", () => {
  it("join an idea to what it became or is measured by, and come off again", async () => {
    const [idea, other] = [await house.idea(budget.id, { state: "awarded" }), await house.idea(budget.id, { title: "Une autre idée voisine" })];
    const links = `/participer/instruction/idee/${idea.id}/liens`;
    const link = {
      act: "link",
      address: `https://beffroi.example/fil/proposal/${other.id}`,
      relation: "becomes:forth",
      reason: "La seconde prend la suite de la première.",
    };
    expect((await as(chloe).post(links, { ...link, address: "https://ailleurs.example/" })).status).toBe(422);
    expect((await as(chloe).post(links, { ...link, address: "/fil/proposal/00000000-0000-4000-8000-000000000000" })).status).toBe(422);
    expect((await as(chloe).post(links, { ...link, relation: "merges:forth" })).status).toBe(422);
    expect((await as(chloe).post(links, link)).status).toBe(303);
    expect(await (await get(`/fil/proposal/${other.id}`)).text()).toContain("La seconde prend la suite");
    expect(await audited(idea.id)).toEqual(["proposal.link"]);
    const written = { act: `remove:becomes|to|/fil/proposal/${other.id}` };
    expect((await as(chloe).post(links, written)).status).toBe(303);
    expect((await as(chloe).post(links, written)).status).toBe(409);
    expect((await as(denis).post(links, link)).status).toBe(404);
  });
});

describe("others", () => {
  it("answer nothing", async () => {
    const idea = await house.idea(budget.id, { state: "awarded" });
    expect((await as(denis).get(address(idea.id))).status).toBe(404);
    expect((await as(denis).post(address(idea.id), yes)).status).toBe(404);
    expect((await as(amina).post(address(idea.id), yes)).status).toBe(403);
    expect((await as(denis).get(`/participer/instruction/demarche/${budget.slug}/reponses`)).status).toBe(404);
    expect(await acts(idea.id)).not.toContain("answered");
  });
});
