import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { questionnaireHouse, textOf } from "./questionnaire.testing.ts";

describe("a process that was rehearsed, then published", () => {
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
  it("takes its questions along as a draft, and nothing that anybody gave", async () => {
    const house = await questionnaireHouse();
    const [from, to] = [await house.stage(), await house.stage({ state: "draft" })];
    const { id, href } = await house.addQuestionnaire(from);
    await house.send(href, { 1: "o1", 2: 12 });
    const plug = house.services.offers.stagePlugs.find(({ kind, copy }) => kind === "questionnaire" && copy)!;
    await house.db.transaction().execute((trx) => plug.copy!(trx, from.stageId, to.stageId));
    const { rows } = await sql<{ id: string; state: string }>`select id, state from questionnaires.questionnaire where process_id = ${to.id}`.execute(house.db);
    expect(rows).toMatchObject([{ state: "draft" }]);
    expect(await house.questionIds(rows[0]!.id)).toHaveLength((await house.questionIds(id)).length);
    expect(await house.sheets(rows[0]!.id)).toEqual([]);
    const build = await textOf(house.as(house.chloe).get(`/participer/${to.slug}/questionnaires/vos-trajets/modifier`));
    expect(build).toContain("si « Comment venez-vous ? » : À vélo");
  });
});
