import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { judgingHouse, lille, roubaix } from "../judging/judging.testing.ts";

const house = await judgingHouse();
const { db, as, chloe, denis, lea, amina, told, acts, audited } = house;

const address = (id: string) => `/participer/instruction/idee/${id}/competence`;
const inDays = (days: number) => addDays(dayOf(Date.now()), days);
const sending = { act: "send", reason: "Une rue communale se décide à la mairie.", due: inDays(20) };
let budget: Awaited<ReturnType<typeof house.process>>;

beforeAll(async () => {
  budget = await house.process({ stages: { collect: {}, admissibility: {} } });
});

const send = (id: string, fields: Record<string, string> = {}) => as(chloe).post(address(id), { ...sending, ...fields });
const level = async (id: string) => (await sql<{ level: string }>`select level from ideas.proposal where id = ${id}`.execute(db)).rows[0]!.level;

describe("an idea that its commune can decide", () => {
  it("is passed on with a clock; the author is told who has it; the commune takes it and handles it", async () => {
    const idea = await house.idea(budget.id);
    expect((await as(denis).get(`/participer/instruction/idee/${idea.id}`)).status).toBe(404);
    expect((await send(idea.id)).status).toBe(303);
    expect((await told(amina)).at(-1)).toMatchObject({ news: "routed", payload: { who: "Commune de Roubaix", at: expect.stringContaining(inDays(20)) } });
    expect((await told(denis)).at(-1)).toMatchObject({ kind: "participation.to_route", news: "to_route" });
    expect(await (await as(denis).get("/participer/instruction/competence")).text()).toContain("Un verger au bord du canal");

    expect((await as(denis).post(address(idea.id), { act: "accepted" })).status).toBe(303);
    expect(await level(idea.id)).toBe("commune");
    expect((await told(amina)).at(-1)).toMatchObject({ news: "taken", payload: { who: "Commune de Roubaix" } });
    expect((await as(denis).get(`/participer/instruction/idee/${idea.id}`)).status).toBe(200);
    const judged = await as(denis).post(`/participer/instruction/idee/${idea.id}/recevabilite`, { seen: "0", act: "admitted" });
    expect(judged.status).toBe(303);
    const { rows } = await sql<{ who: string }>`select as_whom as who from ideas.journey where proposal_id = ${idea.id} and act = 'admitted'`.execute(db);
    expect(rows[0]!.who).toBe("Commune de Roubaix");
    expect(await audited(idea.id)).toEqual(["proposal.route", "proposal.route_taken", "proposal.judge_admissibility"]);
  });

  it("says on its page who passed it on to whom and what is awaited, in the reader’s language", async () => {
    const idea = await house.idea(budget.id);
    await send(idea.id);
    const page = async (language: string) =>
      (await house.get(`/participer/${budget.slug}/idees/${idea.number}-${idea.slug}`, { "accept-language": language })).text();
    const french = await page("fr");
    expect(french).toContain("Réponse attendue de\u00a0: Commune de Roubaix, avant le");
    expect(french).toContain("Direction de la participation → Commune de Roubaix, le");
    const dutch = await page("nl");
    expect(dutch).toContain("Antwoord verwacht van: Commune de Roubaix");
    expect(dutch).toContain('Commune de Roubaix — <span lang="fr">Une rue communale se décide à la mairie.</span>');
  });

  it("is sent back with a reason, and stays where it was", async () => {
    const idea = await house.idea(budget.id);
    await send(idea.id);
    expect((await as(denis).post(address(idea.id), { act: "sent_back", words: "" })).status).toBe(422);
    expect((await as(denis).post(address(idea.id), { act: "sent_back", words: "Cette route est métropolitaine." })).status).toBe(303);
    expect(await level(idea.id)).toBe("metropolis");
    expect((await told(chloe)).at(-1)).toMatchObject({ news: "came_back", payload: { reason: "Cette route est métropolitaine." } });
    expect(await acts(idea.id)).toEqual(["filed", "routed", "route_sent_back"]);
    expect((await as(denis).get(address(idea.id))).status).toBe(404);
    expect((await send(idea.id)).status).toBe(303);
  });

  it("is passed on once, however many pass it on at the same time", async () => {
    const idea = await house.idea(budget.id);
    const answers = await Promise.all(Array.from({ length: 12 }, () => send(idea.id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(11).fill(409)]);
  });

  it("is answered once: taken or sent back, the second is told", async () => {
    const idea = await house.idea(budget.id);
    await send(idea.id);
    const give = (n: number) => as(denis).post(address(idea.id), n % 2 ? { act: "accepted" } : { act: "sent_back", words: "Cette route est métropolitaine." });
    const statuses = (await Promise.all([0, 1, 2, 3].map(give))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect(statuses.every((status) => [303, 404, 409].includes(status))).toBe(true);
    const { rows } = await sql`select from ideas.journey where proposal_id = ${idea.id} and act in ('route_taken', 'route_sent_back')`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it("can be called back until it is answered", async () => {
    const idea = await house.idea(budget.id);
    await send(idea.id);
    expect((await as(chloe).post(address(idea.id), { act: "recall" })).status).toBe(303);
    expect((await as(chloe).post(address(idea.id), { act: "recall" })).status).toBe(409);
    expect((await as(denis).get(address(idea.id))).status).toBe(404);
  });

  it.each([
    ["reason", { reason: "court" }],
    ["due", { due: "hier" }],
    ["due", { due: inDays(-1) }],
    ["due", { due: inDays(800) }],
  ])("is told at %s what is wrong", async (field, fields) => {
    const idea = await house.idea(budget.id);
    const answer = await send(idea.id, fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`id="${field}-error"`);
  });
});

describe("an idea filed in a commune’s own box", () => {
  it("goes to the metropolis when that decides", async () => {
    const box = await house.process({ stages: { collect: {}, admissibility: {} }, owner: roubaix });
    const idea = await house.idea(box.id);
    expect(await level(idea.id)).toBe("commune");
    expect((await as(denis).post(address(idea.id), { ...sending, reason: "Le tramway relève de la métropole." })).status).toBe(303);
    expect((await told(chloe)).at(-1)).toMatchObject({ news: "to_route", payload: { href: address(idea.id) } });
    expect((await as(chloe).post(address(idea.id), { act: "accepted" })).status).toBe(303);
    expect(await level(idea.id)).toBe("metropolis");
  });
});

describe("several ideas that were passed on", () => {
  it("are taken on at once by their level alone: each whole or not at all, with an honest count, whoever else answers meanwhile", async () => {
    const ideas = await Promise.all(Array.from({ length: 5 }, () => house.idea(budget.id)));
    for (const { id } of ideas) await send(id);
    const elsewhere = await house.idea(budget.id, { commune: lille });
    await send(elsewhere.id);
    const { rows } = await sql<{ id: string }>`
      select id from ideas.routing where state = 'waiting' and proposal_id::text = any(${[...ideas, elsewhere].map(({ id }) => id)}::text[])`.execute(db);
    const ticked = new URLSearchParams([["act", "accept_ticked"], ...rows.map(({ id }) => ["rows", id]), ["rows", "rien"]]);
    const many = () => as(denis).post("/participer/instruction/competence", ticked);
    const back = as(denis).post(address(ideas[0]!.id), { act: "sent_back", words: "Cette route est métropolitaine." });
    const answers = await Promise.all([many(), many(), back]);
    const counted = answers.slice(0, 2).map(({ headers }) => Number(new URL(headers.get("location") ?? "/", "http://house").searchParams.get("n")));
    const taken = (await Promise.all(ideas.map(({ id }) => level(id)))).filter((one) => one === "commune").length;
    expect(counted[0]! + counted[1]!).toBe(taken);
    expect(taken).toBeGreaterThanOrEqual(4);
    expect(await level(elsewhere.id)).toBe("metropolis");
    expect((await many()).status).toBe(409);
    expect(await (await as(denis).get("/participer/instruction/competence?fait=prises&n=4")).text()).toContain("Idées prises en charge\u00a0: 4.");
  });
});

describe("others", () => {
  it("do not take what was passed on to another commune, nor what is nobody’s to decide", async () => {
    const idea = await house.idea(budget.id);
    await send(idea.id);
    expect((await as(lea).get(address(idea.id))).status).toBe(404);
    expect((await as(lea).post(address(idea.id), { act: "accepted" })).status).toBe(404);
    expect((await as(chloe).post(address(idea.id), { act: "accepted" })).status).toBe(409);
    expect((await as(amina).post(address(idea.id), { act: "accepted" })).status).toBe(403);
    const everywhere = await house.idea(budget.id, { commune: null });
    expect((await send(everywhere.id)).status).toBe(409);
    const decided = await house.idea(budget.id, { commune: lille, state: "awarded" });
    expect((await send(decided.id)).status).toBe(409);
  });
});
