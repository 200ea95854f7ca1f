import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { inquiriesHouse, question } from "../inquiries.testing.ts";

const house = await inquiriesHouse();
const { db, owner, asked, get, post, as, row, told, mails, chloe } = house;

describe("somebody who floods the desk", () => {
  it("of 1,000 questions a few wait for a confirmation, and no agent hears of any", async () => {
    const statuses = new Map<number, number>();
    for (let n = 0; n < 1000; n += 50) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, at) => post("/questions/poser", { ...question, title: `Inondation ${n + at} ?`, email: `flot-${n + at}@exemple.fr` })),
      );
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(statuses).toEqual(
      new Map([
        [303, 15],
        [429, 985],
      ]),
    );
    const { rows } = await sql<{ state: string }>`select state from inquiries.inquiry`.execute(db);
    expect(rows).toEqual(Array.from({ length: 15 }, () => ({ state: "unconfirmed" })));
    expect(await told(chloe)).toEqual([]);
  });

  it("fills no mailbox that somebody else owns", async () => {
    await sql`delete from platform.rate_limit`.execute(owner);
    const answers = [];
    for (let n = 0; n < 8; n++) answers.push((await post("/questions/poser", { ...question, title: `À sa place ${n} ?`, email: "victime@exemple.fr" })).status);
    expect(answers.filter((status) => status === 303)).toHaveLength(5);
    expect(await mails("victime@exemple.fr")).toHaveLength(5);
  });
});

describe("advertising", () => {
  it("is held apart: its department hears that it is to be checked, in no words of it, and answers it only once it is kept", async () => {
    const spam = await asked("Gagnez beaucoup d’argent ?", { words: "Voyez http://a.example et http://b.example, c’est gratuit." });
    expect(spam.held).toBe("links");
    const notice = (await told(chloe)).at(-1)!;
    expect([notice.kind, notice.payload.news]).toEqual(["inquiries.held", "held"]);
    expect(await (await as(chloe).get("/questions/bureau")).text()).not.toContain("Gagnez beaucoup");
    expect(await (await as(chloe).get("/questions/bureau?etat=a-verifier")).text()).toContain("Gagnez beaucoup");
    expect((await house.answer(chloe, spam.id, "Une réponse à la publicité.")).status).toBe(409);
    await as(chloe).post(`/questions/bureau/${spam.id}`, { act: "keep" });
    expect((await house.answer(chloe, spam.id, "Une vraie réponse, donc.")).status).toBe(303);
  });

  it("in the same words from another address waits, too", async () => {
    const words = "Nous vendons des fenêtres de grande qualité à des prix que vous ne trouverez nulle part ailleurs.";
    expect((await asked("Fenêtres une ?", { words })).held).toBeNull();
    expect((await asked("Fenêtres deux ?", { words })).held).toBe("same_text");
  });
});

describe("words that carry more than words", () => {
  it("put nothing into the headers of a mail, and no HTML into a page", async () => {
    const header = await post("/questions/poser", { ...question, title: "Sujet\r\nBcc: tous@exemple.fr", email: "entete@exemple.fr" });
    expect(header.status).toBe(303);
    const [{ subject }] = (await sql<{ subject: string }>`select subject from platform.mail where recipient = 'entete@exemple.fr'`.execute(db)).rows as [
      { subject: string },
    ];
    expect(subject).not.toMatch(/[\r\n]/);
    const { rows } = await sql<{ title: string }>`select title from inquiries.inquiry where title like 'Sujet%'`.execute(db);
    expect(rows).toEqual([{ title: "Sujet Bcc: tous@exemple.fr" }]);
    expect((await post("/questions/poser", { ...question, title: "Une adresse double ?", email: "a@exemple.fr\r\nBcc: b@exemple.fr" })).status).toBe(422);
    const one = await asked("<script>alert(1)</script> et après ?", { words: "<img src=x onerror=alert(1)> est mon texte de question." });
    for (const page of [await get(one.follow), await as(chloe).get(`/questions/bureau/${one.id}`), await as(chloe).get("/questions/bureau")]) {
      expect(await page.text()).not.toMatch(/<script>alert|<img src=x/);
    }
  });

  it("are no formula in a file", async () => {
    await asked("=cmd|' /C calc'!A0 ?");
    expect(await (await as(chloe).get("/questions/bureau.csv")).text()).not.toMatch(/(^|,)"?=cmd/m);
    expect((await row("=cmd|' /C calc'!A0 ?")).state).toBe("open");
  });
});
