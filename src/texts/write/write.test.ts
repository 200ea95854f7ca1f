import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { textHouse, textOf } from "../text.testing.ts";

const house = await textHouse();
const { db, as, get, chloe, addText, debate, amend, addSettled, paragraphs, addProcess } = house;
const amina = await addSettled();

describe("an agent who brings a text", () => {
  it("pastes it, sees how it is cut, and publishes; before that nobody else finds it", async () => {
    const process = await debate();
    const list = `/participer/${process.slug}/textes`;
    expect(await textOf(get(list))).toContain("Aucun texte n’est publié");
    expect(await textOf(as(chloe).get(list))).toContain("Ajouter un texte");
    const fields = { stage: process.stageId, title: "Charte", source: "# Un\n\nPremier.\n\nSecond." };
    const preview = await as(chloe).post(`${list}/nouveau`, { ...fields, act: "preview" });
    expect(await textOf(preview)).toContain("3 blocs");
    const text = await addText(process, { publish: false });
    expect((await get(text.href)).status).toBe(404);
    expect((await as(amina).get(text.href)).status).toBe(404);
    expect((await as(chloe).get(text.href)).status).toBe(200);
    await as(chloe).post(text.write, { title: "Charte des lieux", source: "Tout neuf.", edition: text.edition, act: "publish" });
    expect(await textOf(get(text.href))).toContain("Tout neuf.");
    expect((await get(list)).headers.get("location")).toBe(text.href);
  });

  it.each([
    ["title", { title: "X" }],
    ["title", { title: "x".repeat(161) }],
    ["introduction", { introduction: "x".repeat(4001) }],
    ["source", { source: " \n " }],
    ["source", { source: "# Rien qu’un titre" }],
    ["source", { source: "x".repeat(6001) }],
    ["source", { source: "mot\n\n".repeat(401) }],
    ["stage", { stage: "00000000-0000-4000-8000-000000000000" }],
  ])("is told at %s what is wrong", async (field, wrong) => {
    const process = await debate();
    const answer = await as(chloe).post(`/participer/${process.slug}/textes/nouveau`, {
      ...{ stage: process.stageId, title: "Charte", introduction: "", source: "Texte gardé.", act: "save" },
      ...wrong,
    });
    expect([answer.status, await textOf(answer)]).toEqual([422, expect.stringContaining(`id="${field}-error"`)]);
  });

  it("two who save the draft at once: the second is told, and keeps what was typed", async () => {
    const text = await addText(await debate(), { publish: false });
    const save = (source: string) => as(chloe).post(text.write, { title: "Charte", source, edition: text.edition, act: "save" });
    expect((await save("Premier.")).status).toBe(303);
    const second = await save("Second.");
    expect([second.status, await textOf(second)]).toEqual([409, expect.stringMatching(/Le brouillon a changé entre-temps[\s\S]*Second\./)]);
  });

  it("twice the same title gives two addresses; published, the draft is closed", async () => {
    const process = await debate();
    const [one, other] = [await addText(process), await addText(process)];
    expect(one.href).not.toBe(other.href);
    expect((await as(chloe).get(one.write)).headers.get("location")).toBe(`${one.href}/prochaine-version`);
    expect((await as(chloe).post(one.write, { title: "Charte", source: "Autre", edition: one.edition, act: "save" })).status).toBe(409);
  });

  it("must run the process", async () => {
    const process = await debate();
    const text = await addText(process);
    for (const address of [`/participer/${process.slug}/textes/nouveau`, text.write, `${text.href}/prochaine-version`, `${text.href}/prochaine-version/2`]) {
      expect((await as(amina).get(address)).status).toBe(403);
      expect((await as(amina).post(address, { act: "publish" })).status).toBe(403);
      expect((await get(address)).status).toBe(303);
    }
    const hidden = await addProcess({ kind: "debate", state: "draft" });
    expect((await get(`/participer/${hidden.slug}/textes`)).status).toBe(404);
  });
});

describe("a correction by whoever holds the pen", () => {
  it("stands in the next version with its reason, and can be undone", async () => {
    const text = await addText(await debate());
    const address = `${text.href}/prochaine-version/3`;
    const fields = { act: "replace", body: "Il est gratuit pour tous.", reason: "Une précision de droit.", revision: "1" };
    expect([(await as(chloe).post(address, { ...fields, revision: "9" })).status, await paragraphs(text.id, 2)]).toEqual([409, []]);
    expect((await as(chloe).post(address, fields)).status).toBe(303);
    const stale = await as(chloe).post(address, { ...fields, body: "Autre chose." });
    expect([stale.status, await textOf(stale)]).toEqual([409, expect.stringContaining("Il est gratuit pour tous.")]);
    const next = await textOf(as(chloe).get(`${text.href}/prochaine-version`));
    expect(next).toContain("par le service qui tient la plume : Une précision de droit.");
    const undo = /value="(undo:\d+)"/.exec(next)![1]!;
    expect((await as(chloe).post(`${text.href}/prochaine-version`, { act: undo })).status).toBe(303);
    expect(await paragraphs(text.id, 2)).toEqual(await paragraphs(text.id, 1));
    expect((await as(chloe).post(`${text.href}/prochaine-version`, { act: undo })).status).toBe(409);
    expect((await as(chloe).post(`${text.href}/prochaine-version`, { act: "publish", summary: "" })).status).toBe(409);
  });

  it.each([
    ["act", { act: "" }],
    ["body", { body: "" }],
    ["body", { body: "Il est gratuit." }],
    ["reason", { reason: "non" }],
  ])("is refused at %s without what it needs", async (field, wrong) => {
    const text = await addText(await debate());
    const fields = {
      act: "replace",
      body: "Il est gratuit pour tous.",
      reason: "Une précision de droit.",
      revision: "1",
      ...wrong,
    };
    const answer = await as(chloe).post(`${text.href}/prochaine-version/3`, fields);
    expect([answer.status, await textOf(answer)]).toEqual([422, expect.stringContaining(`id="${field}-error"`)]);
  });

  it("of a paragraph is undone before the one under it: the last first", async () => {
    const text = await addText(await debate());
    const correct = (revision: string, body: string) =>
      as(chloe).post(`${text.href}/prochaine-version/3`, { act: "replace", body, reason: "Une précision de droit.", revision });
    await correct("1", "Un.");
    await correct("2", "Deux.");
    const { rows } = await sql<{ id: number }>`select id from texts.text_change where text_id = ${text.id} order by id`.execute(db);
    const undo = (id: number) => as(chloe).post(`${text.href}/prochaine-version`, { act: `undo:${id}` });
    expect((await undo(rows[0]!.id)).status).toBe(409);
    expect((await undo(rows[1]!.id)).status).toBe(303);
    expect((await undo(rows[0]!.id)).status).toBe(303);
  });
});

describe("the final text", () => {
  it("waits until each amendment has its answer, then takes no more", async () => {
    const text = await addText(await debate());
    await amend(text.href, amina);
    const finish = () => as(chloe).post(`${text.href}/prochaine-version`, { act: "finish", summary: "" });
    expect(await textOf(finish())).toContain("Des amendements attendent encore une réponse");
    await as(chloe).post(`${text.href}/amendements/1/decision`, { act: "answer", outcome: "refuse", decision: "Ce n’est pas tenable." });
    expect((await finish()).headers.get("location")).toBe(`${text.href}?fait=final`);
    expect(await textOf(get(text.href))).toContain("Texte final");
    expect((await amend(text.href, amina)).status).toBe(409);
    expect((await finish()).status).toBe(409);
    expect((await as(chloe).post(`${text.href}/amendements/1/decision`, { act: "undo" })).status).toBe(409);
  });

  it("takes what was accepted with it, as its last version", async () => {
    const text = await addText(await debate());
    await amend(text.href, amina);
    await as(chloe).post(`${text.href}/amendements/1/decision`, { act: "answer", outcome: "accept", decision: "Oui, c’est tenable.", revision: "1" });
    await as(chloe).post(`${text.href}/prochaine-version`, { act: "finish", summary: "Le soir aussi" });
    const page = await textOf(get(text.href));
    expect(page).toMatch(/Texte final[\s\S]*Version 2[\s\S]*Le lieu ouvre matin et soir/);
  });
});

describe("a text in open data, the search and the news", () => {
  it("is found by what a paragraph says, from its publication on", async () => {
    const process = await debate();
    const text = await addText(process, { source: "La girouette tourne toujours." });
    await addText(process, { publish: false, source: "Le cadran secret tourne aussi." });
    await amend(text.href, amina, { paragraphe: "1" });
    const { searchables, news, datasets } = house.services.offers;
    const asked = { words: "girouette", typos: false, limit: 10, offset: 0, locale: "fr", now: new Date(), offers: house.services.offers } as const;
    const texts = searchables.find(({ kind }) => kind === "textes")!;
    expect((await texts.search(db, asked)).hits.map(({ href }) => href)).toEqual([text.href]);
    expect((await texts.search(db, { ...asked, words: "cadran secret" })).total).toBe(0);
    const told = await news
      .find(({ kind }) => kind === "textes")!
      .list(db, { commune: null, limit: 50, now: new Date(), locale: "fr", offers: house.services.offers });
    expect(told.find(({ href }) => href === text.href)).toMatchObject({ title: "Charte des lieux, version 1" });
    const dataset = datasets.find(({ id }) => id === "amendements")!;
    const rows = await Array.fromAsync(dataset.rows(db, house.services.offers));
    expect(rows.filter(({ demarche }) => demarche === process.slug)).toMatchObject([{ numero: 1, acte: "replace", etat: "open" }]);
    expect(rows.length).toBe(await dataset.count(db, house.services.offers));
  });
});
