import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { questionnaireHouse, textOf } from "../questionnaire.testing.ts";

const house = await questionnaireHouse();
const { db, as, get, chloe, stage, create, addQuestionnaire, pageIds, questionIds, send, addSettled } = house;
const labels = async (href: string) => [...(await textOf(as(chloe).get(`${href}/modifier`))).matchAll(/<b>([^<]+ \?)<\/b>/g)].map(([, label]) => label);

describe("an agent who composes a questionnaire", () => {
  it("presents it, adds pages and questions, and puts it on line; before that nobody finds it", async () => {
    const process = await stage();
    const list = `/participer/${process.slug}/questionnaires`;
    expect(await textOf(get(list))).toContain("Aucun questionnaire n’est publié");
    const { href, build } = await addQuestionnaire(process, { online: false });
    expect((await get(href)).status).toBe(404);
    expect(await textOf(as(chloe).get(build))).toMatch(/Comment venez-vous[\s\S]*obligatoire[\s\S]*si «\s*Comment venez-vous \?\s*»\s*: À vélo/);
    expect((await as(chloe).post(build, { act: "online" })).headers.get("location")).toContain("fait=en-ligne");
    expect((await get(list)).headers.get("location")).toBe(href);
    expect((await as(chloe).post(build, { act: "offline" })).headers.get("location")).toContain("fait=hors-ligne");
    expect((await get(href)).status).toBe(404);
  });

  it.each([
    ["title", { title: "x" }],
    ["introduction", { introduction: "x".repeat(4001) }],
    ["thanks", { thanks: "x".repeat(2001) }],
    ["signed", { signed: "perhaps" }],
    ["stage", { stage: "00000000-0000-4000-8000-000000000000" }],
  ])("is told at %s what is wrong with its presentation", async (field, wrong) => {
    const process = await stage();
    const answer = await as(chloe).post(`/participer/${process.slug}/questionnaires/nouveau`, {
      ...{ stage: process.stageId, title: "Vos trajets", introduction: "", thanks: "", signed: "anonymous" },
      ...wrong,
    });
    expect([answer.status, await textOf(answer)]).toEqual([422, expect.stringContaining(`id="${field}-error"`)]);
  });

  it.each([
    ["one", "label", { label: "x" }],
    ["one", "options", { options: "Seule" }],
    ["one", "options", { options: "Deux\nDeux" }],
    ["one", "options", { options: Array.from({ length: 31 }, (_, n) => `n${n}`).join("\n") }],
    ["one", "options", { options: `a\n${"x".repeat(201)}` }],
    ["several", "min", { min: "3", max: "2" }],
    ["several", "min", { max: "4" }],
    ["scale", "min", { min: "5", max: "1" }],
    ["scale", "min", { min: "1", max: "11" }],
    ["number", "min", { min: "dix" }],
    ["number", "min", { min: "10", max: "2" }],
    ["matrix", "lines", { lines: "" }],
    ["short", "hint", { hint: "x".repeat(501) }],
  ])("is told of a question of kind %s at %s what is wrong", async (kind, field, wrong) => {
    const { id, build } = await create(await stage());
    const [page] = await pageIds(id);
    const fields = {
      label: "Une question ?",
      hint: "",
      options: "Une\nDeux\nTrois",
      lines: "Ligne",
      min: kind === "several" ? "1" : "1",
      max: kind === "several" ? "2" : "5",
    };
    const answer = await as(chloe).post(`${build}/questions/nouvelle?page=${page}&genre=${kind}`, { ...fields, ...wrong });
    expect([answer.status, await textOf(answer)]).toEqual([422, expect.stringContaining(`id="${field}-error"`)]);
    expect(await questionIds(id)).toEqual([]);
  });

  it("orders pages and questions; none comes before the one that it depends on", async () => {
    const { id, href, build } = await addQuestionnaire(await stage(), { online: false });
    const [how, minutes, missing, other] = await questionIds(id);
    expect((await as(chloe).post(build, { act: `question-up:${minutes}` })).status).toBe(409);
    expect((await as(chloe).post(build, { act: `question-up:${missing}` })).status).toBe(303);
    expect(await labels(href)).toEqual(["Comment venez-vous ?", "Combien de minutes ?", "Que manque-t-il ?", "Autre chose ?"]);
    await as(chloe).post(build, { act: `question-up:${other}` });
    await as(chloe).post(build, { act: `question-up:${other}` });
    expect(await labels(href)).toEqual(["Comment venez-vous ?", "Combien de minutes ?", "Autre chose ?", "Que manque-t-il ?"]);
    const [first, second] = await pageIds(id);
    expect((await as(chloe).post(build, { act: `page-up:${second}` })).status).toBe(303);
    expect((await as(chloe).post(build, { act: `page-down:${first}` })).status).toBe(303);
    expect((await as(chloe).post(build, { act: `remove-question:${how}` })).status).toBe(409);
    expect((await as(chloe).post(build, { act: `remove-question:${minutes}` })).status).toBe(303);
    expect((await as(chloe).post(build, { act: `remove-question:${minutes}` })).status).toBe(409);
    expect((await as(chloe).post(build, { act: `remove-page:${second}` })).status).toBe(303);
    expect((await as(chloe).post(build, { act: `remove-page:${first}` })).status).toBe(409);
    expect((await as(chloe).post(build, { act: "anything" })).status).toBe(404);
  });

  it("changes a question: its answers keep their keys, and one that another depends on stays", async () => {
    const { id, build } = await addQuestionnaire(await stage(), { online: false });
    const [how, minutes] = await questionIds(id);
    const edit = (fields: Record<string, string>) => as(chloe).post(`${build}/questions/${how}`, { label: "Comment venez-vous ?", ...fields });
    expect((await edit({ options: "En train\nÀ vélo\nÀ pied" })).status).toBe(303);
    const { rows } = await sql<{
      settings: { options: { key: string; label: string }[] };
    }>`select settings from questionnaires.question where id = ${how}`.execute(db);
    expect(rows[0]!.settings.options).toEqual([
      { key: "o4", label: "En train" },
      { key: "o1", label: "À vélo" },
      { key: "o2", label: "À pied" },
    ]);
    expect((await edit({ options: "En train\nÀ pied" })).status).toBe(409);
    expect(await textOf(as(chloe).get(`${build}/questions/${minutes}`))).toMatch(/value="1:o1" checked/);
    const mixed = await as(chloe).post(
      `${build}/questions/${minutes}`,
      new URLSearchParams([
        ["label", "Minutes ?"],
        ["shown", "1:o1"],
        ["shown", "9:o1"],
      ]),
    );
    expect(mixed.status).toBe(422);
  });

  it("meets a lock with the first answer, in the page and in the database", async () => {
    const { id, href, build } = await addQuestionnaire(await stage());
    await send(href, { 1: "o2" });
    const [how] = await questionIds(id);
    for (const act of ["add-page", `question-down:${how}`, `remove-question:${how}`, "offline"])
      expect((await as(chloe).post(build, { act })).status).toBe(409);
    expect((await as(chloe).post(`${build}/questions/${how}`, { label: "Autrement ?", options: "a\nb" })).status).toBe(409);
    expect(await textOf(as(chloe).get(build))).toContain("Les questions sont figées");
    await expect(sql`update questionnaires.question set label = 'Autre chose' where id = ${how}`.execute(db)).rejects.toThrow("questionnaire_is_locked");
    const version = /name="version" value="(\d+)"/.exec(await textOf(as(chloe).get(`${build}/presentation`)))![1]!;
    expect((await as(chloe).post(`${build}/presentation`, { title: "Nouveau titre", version })).status).toBe(303);
    const stale = await as(chloe).post(`${build}/presentation`, { title: "Titre d’un autre", version });
    expect([stale.status, await textOf(stale)]).toEqual([409, expect.stringContaining("Titre d’un autre")]);
  });

  it("must run the process, and cannot put on line what asks nothing", async () => {
    const process = await stage();
    const { id, href, build } = await create(process);
    expect((await as(chloe).post(build, { act: "online" })).status).toBe(409);
    const [page] = await pageIds(id);
    const stranger = await addSettled();
    const lille = await addSettled({ roles: [{ role: "agent", kind: "commune", id: "59350" }] });
    const addresses = [
      build,
      `${build}/presentation`,
      `${build}/pages/${page}`,
      `${build}/questions/nouvelle?page=${page}&genre=one`,
      `${href}/saisir`,
      `${href}/reponses-libres`,
    ];
    for (const address of addresses) {
      expect((await as(stranger).get(address)).status).toBe(404);
      expect((await as(lille).post(address, { act: "online" })).status).toBe(404);
      expect((await get(address)).status).toBe(303);
    }
    expect((await as(stranger).get(`/participer/${process.slug}/questionnaires/nouveau`)).status).toBe(403);
    expect((await as(chloe).get(`${build}/questions/00000000-0000-4000-8000-000000000000`)).status).toBe(404);
    expect((await as(chloe).get(`${build}/questions/nouvelle?page=${page}&genre=magie`)).status).toBe(404);
    expect((await as(chloe).post(`${build}/pages/${page}`, { title: "x".repeat(161) })).status).toBe(422);
    expect((await as(chloe).post(`${build}/pages/${page}`, { title: "Vos trajets" })).status).toBe(303);
  });
});
