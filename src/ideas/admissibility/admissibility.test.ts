import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { judgingHouse } from "../judging/judging.testing.ts";

const house = await judgingHouse();
const { db, as, get, post, chloe, denis, amina, hugo, told, state, acts, audited, follow } = house;

const address = (id: string) => `/participer/instruction/idee/${id}/recevabilite`;
let budget: Awaited<ReturnType<typeof house.process>>;
let criterion: string;

beforeAll(async () => {
  budget = await house.process({
    stages: { admissibility: { criteria: [["Sert l’intérêt général"], ["Coûte moins de 120 000 €"]] }, opinion: {}, feasibility: {} },
  });
  const { rows } = await sql<{ id: string }>`select id from ideas.criterion where stage_id = ${budget.stages.admissibility} order by position`.execute(db);
  criterion = rows[0]!.id;
});

const admit = (id: string, seen = 0) =>
  as(chloe).post(address(id), { seen: String(seen), act: "admitted", ...(seen ? { reasons: "Le fait était mal compris." } : {}) });
const refuse = (id: string, seen = 0) =>
  as(chloe).post(address(id), { seen: String(seen), act: "refused", criterion, reasons: "C’est un salaire, pas un équipement." });

describe("an agent of the metropolis", () => {
  it("admits an idea: its author and followers are told, its commune is asked, its study begins", async () => {
    const idea = await house.idea(budget.id);
    await follow(hugo, idea.id);
    expect((await admit(idea.id)).status).toBe(303);
    expect(await state(idea.id)).toBe("admissible");
    expect(await acts(idea.id)).toEqual(["filed", "admitted", "opinion_asked"]);
    expect((await told(amina)).at(-1)).toMatchObject({ kind: "participation.my_idea_judged", news: "admitted" });
    expect((await told(hugo)).at(-1)).toMatchObject({ kind: "participation.followed_judged", news: "admitted" });
    expect((await told(denis)).at(-1)).toMatchObject({ kind: "participation.to_opine", news: "to_opine" });
    expect(await audited(idea.id)).toContain("proposal.judge_admissibility");
    const { rows } = await sql`select from ideas.study where proposal_id = ${idea.id}`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it("refuses with a published criterion and reasons, which anybody reads", async () => {
    const idea = await house.idea(budget.id);
    expect((await refuse(idea.id)).status).toBe(303);
    expect(await state(idea.id)).toBe("inadmissible");
    const { rows } = await sql<{ words: string }>`select words from ideas.journey where proposal_id = ${idea.id} and act = 'refused'`.execute(db);
    expect(rows[0]!.words).toBe("Sert l’intérêt général — C’est un salaire, pas un équipement.");
    expect((await told(amina)).at(-1)).toMatchObject({ news: "refused", payload: { reason: expect.stringContaining("intérêt général") } });
  });

  it.each([
    ["criterion", { act: "refused", reasons: "Des raisons assez longues." }],
    ["criterion", { act: "refused", criterion: "00000000-0000-4000-8000-000000000000", reasons: "Des raisons assez longues." }],
    ["reasons", { act: "refused", reasons: "court" }],
    ["reasons", { act: "refused", reasons: "x".repeat(4001) }],
  ])("is told at %s what is missing, and nothing is decided", async (field, fields) => {
    const idea = await house.idea(budget.id);
    const answer = await as(chloe).post(address(idea.id), { seen: "0", ...(field === "reasons" ? { criterion } : {}), ...fields });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(`href="#${field}"`);
    if ("reasons" in fields && fields.reasons === "court") expect(html).toContain(">court</textarea>");
    expect(await state(idea.id)).toBe("filed");
  });

  it.each([{}, { act: "peut-être" }])("who presses nothing that is there finds nothing: %j", async (fields) => {
    const idea = await house.idea(budget.id);
    expect((await as(chloe).post(address(idea.id), { seen: "0", ...fields })).status).toBe(404);
    expect(await state(idea.id)).toBe("filed");
  });

  it("goes from one idea to the next, and comes back to the queue after the last", async () => {
    const box = await house.process({ stages: { admissibility: { criteria: [["Utile à tous"]] } } });
    const [one, two, three] = [await house.idea(box.id), await house.idea(box.id), await house.idea(box.id)];
    const queue = await (await as(chloe).get(`/participer/instruction/demarche/${box.slug}/recevabilite`)).text();
    expect(queue).toContain(`${address(one.id)}?suite=1#decision`);
    const then = async (id: string) => (await as(chloe).post(`${address(id)}?suite=1`, { seen: "0", act: "admitted" })).headers.get("location");
    expect(await then(two.id)).toBe(`${address(three.id)}?suite=1&fait=recevable#decision`);
    expect(await then(three.id)).toBe(`${address(one.id)}?suite=1&fait=recevable#decision`);
    expect(await then(one.id)).toBe(`/participer/instruction/demarche/${box.slug}/recevabilite?fait=recevable`);
    expect(await (await as(chloe).get(`/participer/instruction/demarche/${box.slug}/recevabilite`)).text()).toContain("Rien à juger");
  });

  it("decides once when two decide at the same time: the second is told", async () => {
    const idea = await house.idea(budget.id);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? admit(idea.id) : refuse(idea.id))));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const told409 = answers.find(({ status }) => status === 409)!;
    expect(await told409.text()).toContain("Une autre personne vient de décider");
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    const { rows } = await sql`select from ideas.admissibility where proposal_id = ${idea.id}`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it("declares several admissible at once: each whole or not at all, with an honest count, whoever else decides meanwhile", async () => {
    const box = await house.process({ stages: { admissibility: { criteria: [["Utile à tous"]] } } });
    const ideas = await Promise.all(Array.from({ length: 6 }, () => house.idea(box.id)));
    const elsewhere = await house.idea(budget.id);
    const queue = `/participer/instruction/demarche/${box.slug}/recevabilite`;
    const many = (ids: readonly string[]) => {
      const fields = new URLSearchParams([["act", "admit_ticked"], ...ids.map((id) => ["rows", id])]);
      return as(chloe).post(`${queue}?tri=numero`, fields);
    };
    expect((await many([])).status).toBe(422);
    const ids = [...ideas.map(({ id }) => id), elsewhere.id, "rien"];
    const answers = await Promise.all([many(ids), many(ids), refuse(ideas[0]!.id)]);
    const places = answers.slice(0, 2).map((answer) => new URL(answer.headers.get("location") ?? "http://house/", "http://house"));
    const counted = places.reduce((sum, { searchParams }) => sum + Number(searchParams.get("n")), 0);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ideas.proposal where process_id = ${box.id} and state = 'admissible'`.execute(db);
    expect(counted).toBe(rows[0]!.count);
    expect(rows[0]!.count).toBeGreaterThanOrEqual(5);
    expect(await state(elsewhere.id)).toBe("filed");
    for (const { id } of ideas) expect((await acts(id)).filter((act) => act === "admitted" || act === "refused")).toHaveLength(1);
    expect((await many(ids)).status).toBe(409);
    expect(await (await as(chloe).get(`${queue}?fait=recevables_en_partie&n=5`)).text()).toContain("Idées déclarées recevables\u00a0: 5.");
  });

  it("finds an idea of the queue by its number or words, in the order that is wanted, and takes the list along", async () => {
    const box = await house.process({ stages: { admissibility: { settings: { days: 10 } } } });
    for (const title of ["Une fresque", "Des bancs", "Élargir le trottoir"]) await house.idea(box.id, { title });
    const queue = `/participer/instruction/demarche/${box.slug}/recevabilite`;
    const titles = async (query: string) =>
      [...(await (await as(chloe).get(queue + query)).text()).matchAll(/<h2><a [^>]*>n°\u00a0\d+ ([^<]+)</g)].map(([, title]) => title);
    expect(await titles("?tri=titre")).toEqual(["Des bancs", "Élargir le trottoir", "Une fresque"]);
    expect(await titles("?tri=-titre")).toEqual(["Une fresque", "Élargir le trottoir", "Des bancs"]);
    expect(await titles("?q=elargir")).toEqual(["Élargir le trottoir"]);
    expect(await titles("?q=2")).toEqual(["Des bancs"]);
    const lines = (await (await as(chloe).get(`${queue}.csv?tri=titre`)).text()).trim().split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain("Des bancs");
    expect((await as(denis).get(`${queue}.csv`)).status).toBe(404);
  });

  it("revises a refusal with reasons; both decisions stay readable", async () => {
    const idea = await house.idea(budget.id);
    await refuse(idea.id);
    const silent = await as(chloe).post(address(idea.id), { seen: "1", act: "admitted" });
    expect(silent.status).toBe(422);
    expect((await admit(idea.id, 1)).status).toBe(303);
    expect(await state(idea.id)).toBe("admissible");
    expect((await told(amina)).at(-1)).toMatchObject({ news: "readmitted" });
    const html = await (await as(chloe).get(address(idea.id))).text();
    expect(html).toContain("C’est un salaire");
    expect(html).toContain("Le fait était mal compris.");
  });

  it("cannot go back on what others built on", async () => {
    const idea = await house.idea(budget.id);
    await admit(idea.id);
    await sql`update ideas.proposal set state = 'feasible' where id = ${idea.id}`.execute(db);
    expect((await refuse(idea.id, 1)).status).toBe(409);
    expect(await state(idea.id)).toBe("feasible");
  });

  it("decides nothing in a cancelled process", async () => {
    const off = await house.process({ stages: { admissibility: {} }, state: "cancelled" });
    const idea = await house.idea(off.id);
    expect((await admit(idea.id)).status).toBe(409);
  });
});

describe("others", () => {
  it("find nothing: another commune’s agent, a resident, nobody", async () => {
    const idea = await house.idea(budget.id);
    expect((await as(denis).get(address(idea.id))).status).toBe(404);
    expect((await as(denis).post(address(idea.id), { seen: "0", act: "admitted" })).status).toBe(404);
    expect((await as(amina).post(address(idea.id), { seen: "0", act: "admitted" })).status).toBe(403);
    expect((await get(address(idea.id))).status).toBe(303);
    expect((await post(address(idea.id), {})).status).toBe(403);
    expect((await as(denis).get(`/participer/instruction/demarche/${budget.slug}/recevabilite`)).status).toBe(404);
    expect((await as(chloe).get(address("rien"))).status).toBe(404);
    expect(await state(idea.id)).toBe("filed");
  });

  it("of the team decide too: an officer who is an agent elsewhere", async () => {
    const idea = await house.idea(budget.id);
    await house.member(budget.id, denis, "officer", "Ville de Roubaix");
    expect((await as(denis).post(address(idea.id), { seen: "0", act: "admitted" })).status).toBe(303);
    await sql`delete from processes.process_member where person_id = ${denis}`.execute(db);
  });
});
