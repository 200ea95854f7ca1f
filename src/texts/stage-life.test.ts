import { describe, expect, it } from "vitest";

import { textHouse, textOf } from "./text.testing.ts";

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
});

describe("a process that is duplicated", () => {
  it("takes its text along as a draft", async () => {
    const texts = await textHouse();
    const [old, fresh] = [await texts.debate(), await texts.addProcess({ kind: "debate", settings: { mode: "text" }, state: "draft" })];
    await texts.addText(old);
    const textPlug = texts.services.offers.stagePlugs.find(({ kind, copy, clear }) => kind === "debate" && copy && clear)!;
    await texts.db.transaction().execute((trx) => textPlug.copy!(trx, old.stageId, fresh.stageId));
    expect(await textOf(texts.as(texts.chloe).get(`/participer/${fresh.slug}/textes/charte-des-lieux/ecrire`))).toContain("Le lieu ouvre le matin.");
  });
});
