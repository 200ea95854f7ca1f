import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { inquiriesHouse, roubaix } from "../inquiries.testing.ts";
import { eraseOld, forgetUnconfirmed, remindServices } from "./keeping.command.ts";

const house = await inquiriesHouse();
const { db, owner, services: lend, asked, answer, row, told, mails, chloe, denis } = house;

describe("reminders", () => {
  it("come one working day ahead and when it is late, once each, to the agents and the department's mailbox", async () => {
    const one = await asked("Qui pense à moi ?", { commune: roubaix });
    const before = (await told(denis)).length;
    await remindServices(db, lend, "2026-12-02");
    expect(await told(denis)).toHaveLength(before);
    await Promise.all([remindServices(db, lend, "2026-12-03"), remindServices(db, lend, "2026-12-03"), remindServices(db, lend, "2026-12-03")]);
    await remindServices(db, lend, "2026-12-07");
    await remindServices(db, lend, "2026-12-08");
    expect((await told(denis)).slice(before).map(({ payload }) => payload.news)).toEqual(["near", "late"]);
    expect((await mails("service@exemple.fr")).map(({ subject }) => subject)).toEqual([
      `Bientôt en retard\u00a0: ${one.title}`,
      `En retard\u00a0: ${one.title}`,
    ]);
    expect(await told(chloe)).toEqual([]);
  });
});

describe("what is too old", () => {
  it("is forgotten: the unconfirmed after two days, a private answer with its question after six months; a public answer stays", async () => {
    const [secret, open] = [await asked("Une affaire privée ?", { public: "no" }), await asked("Une affaire publique ?")];
    for (const { id } of [secret, open]) await answer(chloe, id, "Une réponse que l’on garde un temps.");
    await house.as(chloe).post(`/questions/bureau/${secret.id}`, { act: "note", note: "Une note sur elle." });
    await house.as(chloe).post(`/questions/bureau/${open.id}/publier`, {
      title: "Une affaire de tous ?",
      question: "Une question récrite.",
      body: "Une réponse pour tous.",
      read: "1",
    });
    const waiting = await asked("Celle-ci attend encore ?");
    await eraseOld(db, new Date("2027-06-01T12:00:00Z"));
    const { rows } = await sql<{ title: string | null; words: string | null; email: string | null; state: string }>`
      select title, words, email, state from inquiries.inquiry where id = any(${[secret.id, open.id]}::uuid[])`.execute(db);
    expect(rows).toEqual([1, 2].map(() => ({ title: null, words: null, email: null, state: "answered" })));
    expect((await row(waiting.title)).state).toBe("open");
    const left = await sql<{ words: string }>`select words from inquiries.answer order by written_at, id`.execute(db);
    expect(left.rows.map(({ words }) => words).toSorted()).toEqual(["(réponse effacée)", "Une réponse que l’on garde un temps."]);
    expect((await sql`select from inquiries.journal where inquiry_id = ${secret.id} and words is not null`.execute(db)).rows).toEqual([]);
    expect((await house.get(secret.follow)).status).toBe(404);
    expect(await (await house.get("/questions")).text()).toContain("Une affaire de tous");
    await sql`update inquiries.inquiry set state = 'unconfirmed', received_at = null, asked_at = '2026-11-20' where id = ${waiting.id}`.execute(owner);
    await forgetUnconfirmed(db, new Date("2026-11-27T12:00:00Z"));
    expect((await sql`select from inquiries.inquiry where id = ${waiting.id}`.execute(db)).rows).toEqual([]);
  });
});
