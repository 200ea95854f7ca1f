import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { judgingHouse, lille } from "../judging/judging.testing.ts";
import { noteSilences, remindCommunes } from "./remind.command.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, lea, amina, hugo, told, acts, audited, follow } = house;

let budget: Awaited<ReturnType<typeof house.process>>;
beforeAll(async () => {
  budget = await house.process({ stages: { admissibility: {}, opinion: { settings: { days: 20 } } } });
});

/** An idea that was admitted, and what its commune was asked. */
async function asked(processId = budget.id, commune = "59512") {
  const idea = await house.idea(processId, { commune });
  await as(chloe).post(`/participer/instruction/idee/${idea.id}/recevabilite`, { seen: "0", act: "admitted" });
  const { rows } = await sql<{ id: string }>`select id from ideas.opinion where proposal_id = ${idea.id}`.execute(db);
  return { idea, id: rows[0]!.id, address: `/participer/instruction/avis/${rows[0]!.id}` };
}

const yes = { seen: "0", verdict: "with_conditions", reasons: "Oui, si l’arrosage est prévu par les voisins." };
const move = (id: string, days: number) =>
  sql`update ideas.opinion set due_at = now() + make_interval(days => ${days}), asked_at = now() - interval '40 days' where id = ${id}`.execute(db);

describe("an agent of the commune", () => {
  it("sees the ideas of their territory with their deadline, and gives an opinion that everybody is told of", async () => {
    const { idea, address } = await asked();
    await follow(hugo, idea.id);
    expect(await (await as(denis).get("/participer/instruction/avis")).text()).toMatch(/Un verger au bord du canal[\s\S]*À donner avant le/);
    expect((await as(denis).post(address, yes)).status).toBe(303);
    expect(await (await as(denis).get(address)).text()).toContain("Favorable sous conditions");
    expect((await told(amina)).at(-1)).toMatchObject({
      news: "opinion",
      payload: { who: "Commune de Roubaix", told: { code: "opinion", verdict: "with_conditions" } },
    });
    expect((await told(hugo)).at(-1)).toMatchObject({ kind: "participation.followed_judged", news: "opinion" });
    expect(await acts(idea.id)).toEqual(["filed", "admitted", "opinion_asked", "opinion_given"]);
    expect(await (await as(denis).get("/participer/instruction/avis?vue=donnes")).text()).toContain("Un verger au bord du canal");
  });

  it.each([
    ["verdict", { reasons: yes.reasons }],
    ["verdict", { verdict: "perhaps", reasons: yes.reasons }],
    ["reasons", { verdict: "favourable", reasons: "oui" }],
    ["reasons", { verdict: "favourable", reasons: "o".repeat(4001) }],
  ])("is told at %s what is missing, and keeps what was typed", async (field, fields) => {
    const { address } = await asked();
    const answer = await as(denis).post(address, { seen: "0", ...fields });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(`href="#${field}"`);
    expect(html).toContain(`>${fields.reasons}</textarea>`);
  });

  it("changes the opinion until the deadline; the earlier one stays readable", async () => {
    const { idea, address } = await asked();
    await as(denis).post(address, yes);
    expect((await as(denis).post(address, { seen: "1", verdict: "unfavourable", reasons: "Le terrain vient d’être vendu." })).status).toBe(303);
    const html = await (await as(denis).get(address)).text();
    expect(html).toMatch(/Défavorable[\s\S]*Le terrain vient d’être vendu\.[\s\S]*Avis précédents[\s\S]*si l’arrosage est prévu/);
    expect(await acts(idea.id)).toContain("opinion_revised");
  });

  it("gives one opinion, however many agents give one at the same time", async () => {
    const { id, address } = await asked();
    const answers = await Promise.all(Array.from({ length: 15 }, () => as(denis).post(address, yes)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(14).fill(409)]);
    const { rows } = await sql`select from ideas.opinion_given where opinion_id = ${id}`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it("comes too late after the deadline: the silence is shown, and goes into the journey once", async () => {
    const { idea, id, address } = await asked();
    await move(id, -1);
    const answer = await as(denis).post(address, yes);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("L’échéance est passée");
    expect(await (await as(denis).get(address)).text()).toContain("La commune n’a pas répondu avant le");
    expect(await (await as(denis).get("/participer/instruction/avis?vue=sans-reponse")).text()).toContain("Un verger au bord du canal");
    await Promise.all([noteSilences(db), noteSilences(db)]);
    expect((await acts(idea.id)).filter((act) => act === "opinion_silent")).toHaveLength(1);
  });

  it("is reminded two weeks and three days before, once each", async () => {
    const { id } = await asked();
    const reminded = async () => (await told(denis)).filter(({ news, payload }) => news === "opine_soon" && String(payload["href"]).endsWith(id)).length;
    await move(id, 10);
    await Promise.all([remindCommunes(db), remindCommunes(db)]);
    expect(await reminded()).toBe(1);
    await move(id, 2);
    await remindCommunes(db);
    await remindCommunes(db);
    expect(await reminded()).toBe(2);
  });

  it("waits for the stage to open", async () => {
    const later = await house.process({ stages: { admissibility: {}, opinion: { opens: 5 } } });
    const { address } = await asked(later.id);
    const answer = await as(denis).post(address, yes);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("pas encore ouverte");
  });

  it("has the same days when the commune is asked after the end of the stage", async () => {
    const over = await house.process({ stages: { admissibility: {}, opinion: { opens: -40, closes: -2, settings: { days: 20 } } } });
    const { id, address } = await asked(over.id);
    const { rows } = await sql<{
      days: number;
    }>`select extract(day from due_at - asked_at)::int as days from ideas.opinion_now where id = ${id}`.execute(db);
    expect(rows[0]!.days).toBe(20);
    expect((await as(denis).post(address, yes)).status).toBe(303);
  });
});

describe("whoever runs the process", () => {
  it("writes down an opinion that came by letter, which is said", async () => {
    const { id, address } = await asked();
    expect((await as(chloe).post(address, yes)).status).toBe(303);
    expect(await (await as(denis).get(address)).text()).toContain("reçu par courrier");
    expect(await audited(id)).toEqual(["opinion.write_down"]);
  });

  it("reminds several communes at once, each once a day, and none that has answered", async () => {
    const box = await house.process({ stages: { admissibility: {}, opinion: { settings: { days: 20 } } } });
    const [one, two, done] = [await asked(box.id), await asked(box.id, lille), await asked(box.id)];
    await as(denis).post(done.address, yes);
    const reminded = async (person: string) => (await told(person)).filter(({ news }) => news === "opine_soon").length;
    const before = [await reminded(denis), await reminded(lea)];
    const queue = `/participer/instruction/demarche/${box.slug}/avis`;
    const ids = [one.id, two.id, done.id, "rien"];
    const remind = () => as(chloe).post(queue, new URLSearchParams([["act", "remind_ticked"], ...ids.map((id) => ["rows", id])]));
    const answers = await Promise.all([remind(), remind(), remind()]);
    const counted = answers.map(({ headers }) => Number(new URL(headers.get("location") ?? "/", "http://house").searchParams.get("n")));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect([await reminded(denis), await reminded(lea)]).toEqual([before[0]! + 1, before[1]! + 1]);
    const again = await remind();
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("rien n’a été envoyé");
    expect((await as(denis).post(queue, { act: "remind_ticked", rows: one.id })).status).toBe(404);
  });

  it("asks a second commune, once", async () => {
    const { idea } = await asked();
    const ask = () => as(chloe).post(`/participer/instruction/demarche/${budget.slug}/avis`, { act: "ask", number: String(idea.number), commune: lille });
    expect((await ask()).status).toBe(303);
    expect((await told(lea)).at(-1)).toMatchObject({ news: "to_opine" });
    expect((await ask()).status).toBe(422);
    expect((await as(chloe).post(`/participer/instruction/demarche/${budget.slug}/avis`, { act: "ask", number: "99999", commune: "x" })).status).toBe(422);
  });
});

describe("others", () => {
  it("find nothing: another commune, a resident, nobody", async () => {
    const { id, address } = await asked();
    expect((await as(lea).get(address)).status).toBe(404);
    expect((await as(lea).post(address, yes)).status).toBe(404);
    expect((await as(amina).post(address, yes)).status).toBe(403);
    expect((await get(address)).status).toBe(303);
    expect((await as(denis).get(`/participer/instruction/demarche/${budget.slug}/avis`)).status).toBe(404);
    expect(await (await as(lea).get("/participer/instruction/avis")).text()).not.toContain(id);
    const { rows } = await sql`select from ideas.opinion_given where opinion_id = ${id}`.execute(db);
    expect(rows).toHaveLength(0);
  });
});
