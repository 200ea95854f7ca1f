import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { analyseConversation } from "../analyse/analyse.job.ts";
import { marksOf } from "../analyse/marks.ts";
import { turnSeed } from "../answer/draw.ts";
import { fileNames } from "../file-names.ts";
import { opinionsHouse, textOf } from "../opinions.testing.ts";

const house = await opinionsHouse();
const { db, as, chloe, addSettled, stage, addConversation, device, votes, statements, close } = house;

describe("somebody who wants to weigh more than others", () => {
  it("gets thirty devices from one connection in a day, and no more", async () => {
    const { id, href } = await addConversation(await stage());
    const statuses: number[] = [];
    for (let turn = 0; turn < 32; turn++) statuses.push((await device("2001:db8:ffff::1").answer(href, 1, "agree")).status);
    expect(statuses.slice(0, 30).every((status) => status === 303)).toBe(true);
    expect(statuses.slice(30)).toEqual([429, 429]);
    expect(await votes(id)).toHaveLength(30);
    expect((await device().answer(href, 1, "agree")).status).toBe(303);
  });

  it("cannot take the place of another by a cookie of their own making, nor answer twice with one sheet", async () => {
    const { id, href, manage } = await addConversation(await stage());
    await house.request(`${href}/repondre`, {
      method: "POST",
      body: new URLSearchParams({ act: "agree", statement: "1" }),
      headers: { cookie: `reponses=${"a".repeat(32)}`, "x-forwarded-for": "2001:db8:ffff::2" },
    });
    const hashes = await sql<{ hash: Buffer }>`select device_hash as hash from opinions.participant where conversation_id = ${id}`.execute(db);
    expect(hashes.rows).toHaveLength(1);
    const sheet = { channel: "paper", reference: "A-12", s1: "disagree", s3: "pass" };
    const both = await Promise.all([1, 2].map(() => as(chloe).post(`${manage}/saisir`, sheet)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    expect(await votes(id)).toHaveLength(3);
    expect((await as(chloe).post(`${manage}/saisir`, { channel: "paper", reference: "A-13" })).status).toBe(422);
    expect((await as(await addSettled()).post(`${manage}/saisir`, sheet)).status).toBe(403);
  });

  it("leaves the calculation entirely once excluded, also by what is published", async () => {
    const process = await stage();
    const { id, href, manage } = await addConversation(process, { readFirst: "" });
    const flood = device();
    await flood.post(`${href}/ecrire`, { act: "send", words: "Tout est sur www.montres.example.", language: "fr" });
    expect((await statements(id)).at(-1)).toMatchObject({ state: "waiting" });
    await flood.post(`${href}/ecrire`, { act: "send", words: "Achetez mes montres pas chères.", language: "fr" });
    for (const number of [1, 2, 3]) await flood.answer(href, number, "disagree");
    for (let person = 0; person < 5; person++) await device().answer(href, 1, "agree");
    const spam = (await statements(id)).at(-1)!;
    await as(chloe).post(`${href}/gerer/phrases?etat=posees`, { act: "ban", statement: spam.id, because: "Elle vend des montres." });
    await close(process);
    expect((await as(chloe).post(manage, { act: "publish" })).status).toBe(303);
    const matrix = await (await house.get(`${href}/fichiers/participants-votes.csv`)).text();
    expect(matrix.trim().split("\r\n").slice(1)).toEqual(["0,,,1,1,0,1,,,", "1,,,1,1,0,1,,,", "2,,,1,1,0,1,,,", "3,,,1,1,0,1,,,", "4,,,1,1,0,1,,,"]);
    expect(await (await house.get(`${href}/fichiers/comments.csv`)).text()).not.toContain("montres");
  });
});

describe("somebody who wants to know what another said", () => {
  it("finds neither hours, nor authors, nor accounts, nor communes in what is published, and nothing before", async () => {
    const process = await stage();
    const { id, href, manage } = await addConversation(process, { entry: "account" });
    const people = await Promise.all(Array.from({ length: 6 }, () => addSettled()));
    for (const person of people) await as(person).post(`${href}/repondre`, { act: "agree", statement: "1" });
    await as(people[0]!).post(`${href}/ecrire`, { act: "send", words: "Une phrase que Camille a écrite.", language: "fr" });
    await as(chloe).post(`${href}/gerer/phrases`, { act: "show", from: "waiting", rows: (await statements(id)).at(-1)!.id });
    for (const name of fileNames) expect((await house.get(`${href}/fichiers/${name}`)).status).toBe(404);
    await close(process);
    await as(chloe).post(manage, { act: "publish" });
    const { rows } = await sql<{ id: string }>`select id from opinions.participant where conversation_id = ${id}`.execute(db);
    const files = await Promise.all(fileNames.map(async (name) => (await house.get(`${href}/fichiers/${name}`)).text()));
    for (const secret of [...people, ...rows.map((row) => row.id)]) for (const file of files) expect(file).not.toContain(secret);
    expect(files[0]!.split("\r\n")[1]).toMatch(/^,,1,,6,0,1,/);
    expect(files.join()).not.toMatch(/\d{2}:\d{2}|20\d\d-/);
  });

  it("cannot read it as whoever runs the conversation, nor see who wrote a statement", async () => {
    const { id, href } = await addConversation(await stage(), { entry: "account" });
    const amina = await addSettled({ name: "Amina Essai" });
    await as(amina).post(`${href}/repondre`, { act: "disagree", statement: "2" });
    await as(amina).post(`${href}/ecrire`, { act: "send", words: "Une phrase tout à fait à moi.", language: "fr" });
    const [{ id: participant }] = (await sql<{ id: string }>`select id from opinions.participant where conversation_id = ${id}`.execute(db)).rows as [
      { id: string },
    ];
    for (const page of ["", "/gerer", "/gerer/phrases", "/gerer/phrases?etat=posees", "/phrases", "/phrases/2", "/mes-reponses"]) {
      const seen = await textOf(as(chloe).get(`${href}${page}`));
      for (const secret of ["Amina", amina, participant]) expect(seen).not.toContain(secret);
    }
    expect((await as(amina).get(`${href}/gerer`)).status).toBe(403);
    expect((await house.get(`${href}/gerer`)).headers.get("location")).toContain("/connexion");
  });

  it("sees marks of five people at least, and no figure of fewer", async () => {
    const { id, href } = await addConversation(await stage());
    for (let person = 0; person < 4; person++) await device().answer(href, 1, "agree");
    await analyseConversation(db, id);
    expect(await textOf(house.get(`${href}/phrases/1`))).toContain("Pas encore assez de réponses");
    expect(await textOf(house.get(`${href}/rapport`))).not.toContain("100 %");
    expect(await (await house.get(`${href}/phrases.csv`)).text()).toContain("fr,equipe,,,,,non");
    const marks = marksOf(Array.from({ length: 237 }, (_, at) => ({ place: [Math.sin(at * 7), Math.cos(at * 3)] as const, label: at % 2 })));
    expect(marks.every(({ people }) => people >= 5 && people <= 10)).toBe(true);
    expect(marks.reduce((sum, { people }) => sum + people, 0)).toBe(237);
  });

  it("repeats the draw of statements with three numbers that are no secret of anybody else", () => {
    expect(turnSeed(7919, 42, 3)).toBe(turnSeed(7919, 42, 3));
    expect(new Set(Array.from({ length: 100 }, (_, turn) => turnSeed(7919, 42, turn))).size).toBe(100);
  });
});
