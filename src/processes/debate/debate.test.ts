import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { actsHouse, textOf } from "../../ideas/acts.testing.ts";

const house = await actsHouse();
const { db, as, addProcess, addSettled } = house;
const bilal = await addSettled({ name: "Bilal Exemple" });

describe("a debate without questions", () => {
  it("is discussed as a whole", async () => {
    const process = await addProcess({ kind: "debate" });
    const debate = `/participer/${process.slug}/debats/1`;
    const sent = await as(bilal).post(`${debate}/commenter`, { texte: "Il faut relier les deux rives du canal.", avis: "for" });
    expect(sent.headers.get("location")).toMatch(new RegExp(`^${debate}\\?fait=commente#c-`));
    const html = await textOf(house.get(debate));
    expect(html).toMatch(/Débat ouvert[\s\S]*1 commentaire[\s\S]*relier les deux rives/);
  });

  it("is closed before and after its own instants, whatever the other stages of its process", async () => {
    for (const [opens, closes, said] of [
      [30, 60, "À venir"],
      [-60, 0, "Débat clos"],
    ] as const) {
      const process = await addProcess();
      await house.addStage(process.id, { kind: "debate", opens, closes });
      const debate = `/participer/${process.slug}/debats/2`;
      expect((await as(bilal).post(`${debate}/commenter`, { texte: `Une remarque trop tôt ou trop tard, ${said}.` })).status).toBe(409);
      expect(await textOf(house.get(debate))).toContain(said);
    }
  });

  it("is not found under the rank of another kind of stage, nor in a process that is not public", async () => {
    const [process, secret] = [await addProcess(), await addProcess({ kind: "debate", state: "draft" })];
    for (const address of [`/participer/${process.slug}/debats/1`, `/participer/${secret.slug}/debats/1`, `/participer/${process.slug}/debats/x`])
      expect((await house.get(address)).status).toBe(404);
  });
});

describe("a debate with questions", () => {
  it("has a page for each, with its own comments and its own form", async () => {
    const process = await addProcess({ kind: "debate" });
    await sql`
      insert into processes.debate_question (stage_id, position, title, details)
      values (${process.stageId}, 1, 'Où manque-t-il des pistes ?', 'Nommez la rue.'), (${process.stageId}, 2, 'Comment garer les vélos ?', '')`.execute(db);
    const debate = `/participer/${process.slug}/debats/1`;
    expect(await textOf(house.get(debate))).toMatch(/Où manque-t-il des pistes[\s\S]*0 commentaire[\s\S]*Comment garer les vélos/);
    expect((await as(bilal).post(`${debate}/commenter`, { texte: "Sans dire à quelle question." })).status).toBe(404);
    expect((await as(bilal).post(`${debate}/questions/2/commenter`, { texte: "Des arceaux devant chaque école." })).status).toBe(303);
    expect(await textOf(house.get(`${debate}/questions/2`))).toContain("Des arceaux devant chaque école");
    expect(await textOf(house.get(`${debate}/questions/1`))).not.toContain("Des arceaux");
    expect((await house.get(`${debate}/questions/3`)).status).toBe(404);
  });
});

describe("whoever runs the process", () => {
  const edit = (stageId: string) => `/participer/instruction/etape/${stageId}/questions`;
  const titles = async (stageId: string) =>
    (await sql<{ title: string }>`select title from processes.debate_question where stage_id = ${stageId} order by position`.execute(db)).rows.map(
      ({ title }) => title,
    );

  it("writes the questions, adds one without losing what was typed, reorders and takes away those without comments", async () => {
    const process = await addProcess({ kind: "debate" });
    const chloe = as(house.chloe);
    const more = await textOf(chloe.post(edit(process.stageId), { question_1: "Où passer à vélo ?", details_1: "", act: "add" }));
    expect(more).toMatch(/value="Où passer à vélo \?"[\s\S]*name="question_2"/);
    const saved = await chloe.post(edit(process.stageId), {
      act: "save",
      question_1: "Où passer à vélo ?",
      details_1: "",
      question_2: "Où garer son vélo ?",
      details_2: "",
    });
    expect(saved.status).toBe(303);
    expect(await titles(process.stageId)).toEqual(["Où passer à vélo ?", "Où garer son vélo ?"]);

    await as(bilal).post(`/participer/${process.slug}/debats/1/questions/2/commenter`, { texte: "Devant la mairie, il y a la place." });
    const ids = [...(await textOf(chloe.get(edit(process.stageId)))).matchAll(/name="id_\d" value="([^"]+)"/g)].map(([, id]) => id!);
    const refused = await chloe.post(edit(process.stageId), {
      act: "save",
      id_1: ids[0]!,
      question_1: "Où passer ?",
      details_1: "",
      id_2: ids[1]!,
      question_2: "",
      details_2: "",
    });
    expect([refused.status, (await textOf(refused)).includes("a déjà des commentaires")]).toEqual([422, true]);
    await chloe.post(edit(process.stageId), {
      act: "save",
      id_1: ids[1]!,
      question_1: "Où garer son vélo la nuit ?",
      details_1: "Abris compris.",
      question_2: "",
      details_2: "",
    });
    expect(await titles(process.stageId)).toEqual(["Où garer son vélo la nuit ?"]);
    expect(await textOf(house.get(`/participer/${process.slug}/debats/1/questions/1`))).toContain("Devant la mairie");
    const { rows } = await sql`select from platform.audit where act = 'stage.questions' and about_id = ${process.stageId}`.execute(db);
    expect(rows).toHaveLength(2);
  });

  it("is told what is wrong at the field; nobody else finds the page", async () => {
    const process = await addProcess({ kind: "debate" });
    const wrong = await as(house.chloe).post(edit(process.stageId), { act: "save", question_1: "Où", details_1: "x".repeat(4001) });
    expect([wrong.status, (await wrong.text()).match(/id="(question|details)_1-error"/g)?.length]).toEqual([422, 2]);
    const denis = await addSettled({ roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    expect((await as(denis).get(edit(process.stageId))).status).toBe(404);
    expect((await as(denis).post(edit(process.stageId), { act: "save", question_1: "Où passer à vélo ?" })).status).toBe(404);
    expect((await as(bilal).post(edit(process.stageId), { act: "save", question_1: "Où passer à vélo ?" })).status).toBe(403);
    expect((await as(house.chloe).get(edit((await addProcess()).stageId))).status).toBe(404);
    expect(await titles(process.stageId)).toEqual([]);
  });
});
