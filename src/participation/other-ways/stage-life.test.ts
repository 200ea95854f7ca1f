import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { questionnaireHouse, textOf } from "../questionnaire/questionnaire.testing.ts";
import { textHouse } from "../text/text.testing.ts";

describe("a process that was rehearsed, then published", () => {
  it("keeps its text as it was first published, without what was tried on it", async () => {
    const house = await textHouse();
    const process = await house.addProcess({ kind: "debate", settings: { mode: "text" }, state: "rehearsal" });
    const text = await house.addText(process);
    await house.amend(text.href, house.chloe);
    await house.as(house.chloe).post(`${text.href}/amendements/1/decision`, { outcome: "accept", decision: "Un essai, pour voir.", revision: "1" });
    await house.as(house.chloe).post(`${text.href}/prochaine-version`, { act: "publish", summary: "" });
    await house.as(house.chloe).post(`${text.href}/paragraphes/2/commenter`, { texte: "Un commentaire d’essai." });
    const plug = house.services.offers.stagePlugs.find(({ kind, clear, copy }) => kind === "debate" && clear && copy)!;
    await house.db.transaction().execute((trx) => plug.clear!(trx, process.stageId));
    const page = await textOf(house.as(house.chloe).get(text.href));
    expect(page).toContain("Le lieu ouvre le matin.");
    expect(page).not.toMatch(/matin et soir|1 commentaire|1 amendement/);
    expect((await house.as(house.chloe).get(`${text.href}/amendements/1`)).status).toBe(404);
  });

  it("keeps its questionnaire without answers, and its questions open to change", async () => {
    const house = await questionnaireHouse();
    const process = await house.stage({ state: "rehearsal" });
    const { id, href, build } = await house.addQuestionnaire(process);
    await house.send(href, { 1: "o2" }, { person: house.chloe });
    await house.as(house.chloe).post(`${href}/repondre`, { page: "0", asked: "1", q1: "o2", act: "next" });
    await house.as(house.chloe).post(`${href}/repondre`, { page: "review", act: "send", submission: crypto.randomUUID() });
    expect(await house.sheets(id)).not.toEqual([]);
    const plug = house.services.offers.stagePlugs.find(({ kind, clear }) => kind === "questionnaire" && clear)!;
    await house.db.transaction().execute((trx) => plug.clear!(trx, process.stageId));
    expect(await house.sheets(id)).toEqual([]);
    expect((await house.as(house.chloe).post(build, { act: "add-page" })).status).toBe(303);
  });
});

describe("a process that is duplicated", () => {
  it("takes its questions and its text along as drafts, and nothing that anybody gave", async () => {
    const house = await questionnaireHouse();
    const [from, to] = [await house.stage(), await house.stage({ state: "draft" })];
    const { id, href } = await house.addQuestionnaire(from);
    await house.send(href, { 1: "o1", 2: 12 });
    const plug = house.services.offers.stagePlugs.find(({ kind, copy }) => kind === "questionnaire" && copy)!;
    await house.db.transaction().execute((trx) => plug.copy!(trx, from.stageId, to.stageId));
    const { rows } = await sql<{ id: string; state: string }>`select id, state from participation.questionnaire where process_id = ${to.id}`.execute(house.db);
    expect(rows).toMatchObject([{ state: "draft" }]);
    expect(await house.questionIds(rows[0]!.id)).toHaveLength((await house.questionIds(id)).length);
    expect(await house.sheets(rows[0]!.id)).toEqual([]);
    const build = await textOf(house.as(house.chloe).get(`/participer/${to.slug}/questionnaires/vos-trajets/modifier`));
    expect(build).toContain("si « Comment venez-vous ? » : À vélo");

    const texts = await textHouse();
    const [old, fresh] = [await texts.debate(), await texts.addProcess({ kind: "debate", settings: { mode: "text" }, state: "draft" })];
    await texts.addText(old);
    const textPlug = texts.services.offers.stagePlugs.find(({ kind, copy, clear }) => kind === "debate" && copy && clear)!;
    await texts.db.transaction().execute((trx) => textPlug.copy!(trx, old.stageId, fresh.stageId));
    expect(await textOf(texts.as(texts.chloe).get(`/participer/${fresh.slug}/textes/charte-des-lieux/ecrire`))).toContain("Le lieu ouvre le matin.");
  });
});
