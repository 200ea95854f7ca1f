import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { copyOf, eraseIn } from "../../people/erasure/erasure.testing.ts";
import { questionnaireHouse, textOf } from "../questionnaire.testing.ts";

const house = await questionnaireHouse();
const { db, as, get, post, stage, addQuestionnaire, sheets, send, close, addSettled, chloe } = house;
const forgive = () => sql`delete from platform.rate_limit`.execute(db);
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");

describe("somebody without an account, and without a script", () => {
  it("walks from page to page; an answer calls for another question; nothing is kept before it is sent, and nobody after", async () => {
    const { id, href } = await addQuestionnaire(await stage());
    expect(await textOf(get(href))).toMatch(/4 questions[\s\S]*Répondre au questionnaire[\s\S]*cinq réponses par jour/);
    const first = await textOf(get(`${href}/repondre`));
    expect(first).toContain("Page 1 sur 2");
    expect(first).not.toContain("Combien de minutes");

    const called = await textOf(post(`${href}/repondre`, { page: "0", asked: "1", so_far: "{}", q1: "o1", act: "next" }));
    expect(called).toMatch(/Votre réponse appelle une question de plus[\s\S]*Combien de minutes/);
    const second = await textOf(post(`${href}/repondre`, { page: "0", asked: "1,2", so_far: hidden(called, "so_far"), q1: "o1", q2: "35", act: "next" }));
    expect(second).toContain("Page 2 sur 2");
    const body = new URLSearchParams([
      ["page", "1"],
      ["asked", "3,4"],
      ["so_far", hidden(second, "so_far")],
      ["q3", "o1"],
      ["q3", "o2"],
      ["q4", "Une pompe"],
      ["act", "next"],
    ]);
    const review = await textOf(post(`${href}/repondre`, body));
    expect(review).toMatch(/Relire vos réponses[\s\S]*À vélo[\s\S]*35 min[\s\S]*Des arceaux[\s\S]*Une pompe[\s\S]*Réponse anonyme/);
    expect(await sheets(id)).toEqual([]);

    const sent = await post(`${href}/repondre`, { page: "review", act: "send", so_far: hidden(review, "so_far"), submission: hidden(review, "submission") });
    expect(sent.headers.get("location")).toBe(`${href}/merci`);
    expect(await textOf(get(`${href}/merci`))).toContain("Merci, votre réponse est enregistrée");
    expect(await sheets(id)).toEqual([{ personId: null, channel: "web", reference: null, answers: { 1: "o1", 2: 35, 3: ["o1", "o2"], 4: "Une pompe" } }]);
  });

  it("goes back, and changes an answer from the last screen", async () => {
    const { href } = await addQuestionnaire(await stage());
    const soFar = JSON.stringify({ 1: "o2", 3: ["o3"] });
    const back = await textOf(post(`${href}/repondre`, { page: "1", asked: "3,4", so_far: soFar, q3: "o3", act: "back" }));
    expect(back).toMatch(/Page 1 sur 2[\s\S]*value="o2" checked/);
    expect(await textOf(post(`${href}/repondre`, { page: "review", so_far: soFar, act: "goto:1" }))).toMatch(/Page 2 sur 2[\s\S]*value="o3" checked/);
    expect(await textOf(post(`${href}/repondre`, { page: "review", so_far: soFar, act: "back" }))).toContain("Page 2 sur 2");
  });

  it("who changes their mind leaves no answer to a question that is not asked any more", async () => {
    const { id, href } = await addQuestionnaire(await stage());
    const soFar = JSON.stringify({ 1: "o1", 2: 20 });
    const next = await post(`${href}/repondre`, { page: "0", asked: "1,2", so_far: soFar, q1: "o2", q2: "abc", act: "next" });
    expect([next.status, await textOf(next)]).toEqual([200, expect.stringContaining("Page 2 sur 2")]);
    await send(href, { 1: "o2", 2: 20 });
    expect((await sheets(id))[0]!.answers).toEqual({ 1: "o2" });
  });

  it.each([
    ["q1", { q1: "" }],
    ["q1", { q1: "o9" }],
    ["q2", { q1: "o1", q2: "trente" }],
    ["q2", { q1: "o1", q2: "2,5" }],
    ["q2", { q1: "o1", q2: "0" }],
    ["q2", { q1: "o1", q2: "241" }],
  ])("is told at %s what is wrong, and keeps the rest", async (field, wrong) => {
    const { href } = await addQuestionnaire(await stage());
    const answer = await post(`${href}/repondre`, {
      page: "0",
      asked: "1,2",
      so_far: JSON.stringify({ 4: "Gardé" }),
      act: "next",
      ...wrong,
    });
    const html = await textOf(answer);
    expect([answer.status, html]).toEqual([422, expect.stringContaining(`id="${field}-error"`)]);
    expect(html).toContain("Gardé");
  });

  it("cannot send by hand what no form would: too many choices, a required answer left out, words where figures are asked", async () => {
    const { id, href } = await addQuestionnaire(await stage());
    for (const wrong of [{ 1: "o2", 3: ["o1", "o2", "o3"] }, {}, { 1: "o1", 2: "x" }, { 1: "o2", 3: ["o7"] }, { 1: "o2", 4: "x".repeat(4001) }]) {
      await forgive();
      const answer = await send(href, wrong);
      expect([answer.status === 422 || (answer.status === 303 && JSON.stringify(wrong).length > 4000)]).toEqual([true]);
    }
    expect((await sheets(id)).every(({ answers }) => !("4" in answers))).toBe(true);
    expect((await post(`${href}/repondre`, { page: "review", act: "send", so_far: "{not json", submission: "x" })).status).toBe(422);
  });

  it("sends the same screen twenty times at once: it is one answer", async () => {
    const { id, href } = await addQuestionnaire(await stage());
    await forgive();
    const submission = crypto.randomUUID();
    await Promise.all(Array.from({ length: 5 }, () => send(href, { 1: "o2" }, { submission })));
    expect(await sheets(id)).toHaveLength(1);
  });

  it("is braked after five answers a day from one connection, and loses nothing", async () => {
    const { id, href } = await addQuestionnaire(await stage());
    await forgive();
    for (let n = 0; n < 5; n += 1) expect((await send(href, { 1: "o2" })).status).toBe(303);
    const sixth = await send(href, { 1: "o3", 4: "Je tiens à ceci" });
    expect([sixth.status, await textOf(sixth)]).toEqual([429, expect.stringMatching(/Trop de réponses depuis cette connexion[\s\S]*Je tiens à ceci/)]);
    expect(await sheets(id)).toHaveLength(5);
  });
});

describe("a questionnaire that is not open", () => {
  it("takes nothing before its stage, after it, or in preparation; what was typed is shown again", async () => {
    const process = await stage();
    const { id, href } = await addQuestionnaire(process);
    await close(process);
    await forgive();
    const late = await send(href, { 1: "o2", 4: "Trop tard ?" });
    expect([late.status, await textOf(late)]).toEqual([409, expect.stringMatching(/n’est pas ouvert[\s\S]*Trop tard/)]);
    expect((await get(`${href}/repondre`)).status).toBe(409);
    expect(await sheets(id)).toEqual([]);
    const draft = await addQuestionnaire(await stage(), { online: false });
    expect((await get(draft.href)).status).toBe(404);
    expect((await get(`${draft.href}/repondre`)).status).toBe(404);
    expect((await send(draft.href, { 1: "o2" })).status).toBe(404);
  });

  it("closes at its instant, whatever arrives at the same time", async () => {
    const process = await stage();
    const { id, href } = await addQuestionnaire(process);
    await forgive();
    const answers = Array.from({ length: 5 }, () => send(href, { 1: "o2" }));
    await Promise.all([close(process), ...answers]);
    const counted = (await sheets(id)).length;
    expect((await Promise.all(answers)).filter(({ status }) => status === 303)).toHaveLength(counted);
    expect((await send(href, { 1: "o2" })).status).not.toBe(303);
    expect(await sheets(id)).toHaveLength(counted);
  });
});

describe("somebody signed in", () => {
  it("keeps a draft at each page and comes back to it; sent anonymously, nothing of it is left", async () => {
    const amina = await addSettled();
    const { id, href } = await addQuestionnaire(await stage());
    const next = await as(amina).post(`${href}/repondre`, { page: "0", asked: "1", q1: "o2", act: "next" });
    expect(next.headers.get("location")).toBe(`${href}/repondre?page=1`);
    expect(await textOf(as(amina).get(href))).toContain("Reprendre mon brouillon");
    expect(await textOf(as(amina).get(`${href}/repondre`))).toContain("Page 2 sur 2");
    expect((await as(amina).post(`${href}/repondre`, { page: "1", asked: "3,4", q4: "Merci", act: "next" })).headers.get("location")).toContain("page=review");
    await forgive();
    expect((await as(amina).post(`${href}/repondre`, { page: "review", act: "send", submission: crypto.randomUUID() })).headers.get("location")).toContain(
      "/merci",
    );
    expect(await sheets(id)).toEqual([{ personId: null, channel: "web", reference: null, answers: { 1: "o2", 4: "Merci" } }]);
    expect((await sql`select 1 from questionnaires.answer_draft where person_id = ${amina}`.execute(db)).rows).toEqual([]);
  });

  it("answers a signed questionnaire once, by constraint, and may change the answer while it is open", async () => {
    const amina = await addSettled();
    const process = await stage();
    const { id, href } = await addQuestionnaire(process, { signed: true });
    expect((await get(`${href}/repondre`)).headers.get("location")).toContain("/connexion");
    expect((await send(href, { 1: "o2" })).status).toBe(404);
    await as(amina).post(`${href}/repondre`, { page: "0", asked: "1", q1: "o2", act: "next" });
    const press = () => as(amina).post(`${href}/repondre`, { page: "review", act: "send", submission: crypto.randomUUID() });
    await Promise.all(Array.from({ length: 20 }, press));
    expect(await sheets(id)).toMatchObject([{ personId: amina, answers: { 1: "o2" } }]);

    expect(await textOf(as(amina).get(`${href}/repondre`))).toContain("Vous avez déjà répondu");
    expect(await textOf(as(amina).get(`${href}/repondre?modifier=1`))).toMatch(/value="o2" checked/);
    await as(amina).post(`${href}/repondre`, { page: "0", asked: "1", q1: "o3", act: "next" });
    await press();
    expect(await sheets(id)).toMatchObject([{ personId: amina, answers: { 1: "o3" } }]);
    await expect(
      sql`insert into questionnaires.answer_sheet (questionnaire_id, person_id, submission, day) values (${id}, ${amina}, gen_random_uuid(), now())`.execute(
        db,
      ),
    ).rejects.toThrow("one_answer_each");
    await close(process);
    expect(await textOf(as(amina).get(`${href}/repondre`))).toContain("Votre réponse est comptée");
  });

  it("takes their answers along, and has them forgotten", async () => {
    const amina = await addSettled();
    const { id, href } = await addQuestionnaire(await stage(), { signed: true });
    await as(amina).post(`${href}/repondre`, { page: "0", asked: "1", q1: "o2", act: "next" });
    await as(amina).post(`${href}/repondre`, { page: "review", act: "send", submission: crypto.randomUUID() });
    await as(amina).post(`${href}/repondre`, { page: "0", asked: "1", q1: "o3", act: "next" });
    expect(await copyOf(house, amina, "participation")).toMatchObject({
      questionnaire_answers: [{ value: "o2" }],
      questionnaire_drafts: [{ answers: { 1: "o3" } }],
    });
    await eraseIn(house, "participation", amina, "anonymise");
    expect(await sheets(id)).toMatchObject([{ personId: null, answers: { 1: "o2" } }]);
  });
});

describe("the preview", () => {
  it("walks through like the public, keeps nothing, and is the team’s", async () => {
    const { id, href } = await addQuestionnaire(await stage(), { online: false });
    expect(await textOf(as(chloe).get(`${href}/apercu`))).toContain("Rien n’est enregistré");
    const end = await as(chloe).post(`${href}/apercu`, { page: "review", act: "send", so_far: JSON.stringify({ 1: "o2" }) });
    expect(await textOf(end)).toContain("rien n’a été enregistré");
    expect(await sheets(id)).toEqual([]);
    expect((await as(await addSettled()).get(`${href}/apercu`)).status).toBe(404);
  });
});
