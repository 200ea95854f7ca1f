import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { inquiriesHouse, today } from "../inquiries.testing.ts";
import { inquiryFigures, twelveMonths } from "./figures.query.ts";

const house = await inquiriesHouse();
const { db, owner, asked, answer, chloe, get } = house;

describe("the twelve months that are counted", () => {
  it.each([
    ["2026-11-27", "2025-11-01", "2026-11-01"],
    ["2026-12-31", "2025-12-01", "2026-12-01"],
    ["2027-01-01", "2026-01-01", "2027-01-01"],
    ["2028-02-29", "2027-02-01", "2028-02-01"],
  ])("on %s: from %s, until %s", (day, from, until) => expect(twelveMonths(day)).toEqual({ from, until }));
});

describe("what everybody reads", () => {
  it("is the same the day after one question came and another was answered: no difference tells of one", async () => {
    const [before, now] = [new Date("2026-10-31T23:30:00+01:00"), new Date(`${today}T14:40:00Z`)];
    const [one, two] = [await asked("Reçue le dernier soir d’octobre ?"), await asked("Répondue en octobre, déjà ?")];
    await sql`update inquiries.inquiry set received_at = ${before.toISOString()} where id in (${one.id}, ${two.id})`.execute(owner);
    await answer(chloe, two.id, "Voici la réponse, en peu de mots.");
    await sql`update inquiries.inquiry set answered_at = ${before.toISOString()} where id = ${two.id}`.execute(owner);
    // Ten more in October, all answered in time.
    for (let n = 0; n < 10; n += 1) {
      const { id } = await asked(`Une question d’octobre, la ${n} ?`);
      await answer(chloe, id, "Voici la réponse, en peu de mots.");
      await sql`update inquiries.inquiry set received_at = ${before.toISOString()}, answered_at = ${before.toISOString()}, in_time = true where id = ${id}`.execute(
        owner,
      );
    }
    const read = async () => [
      await inquiryFigures(db, now),
      ...[(await (await get("/questions/bilan")).text()).match(/<main[\s\S]*<\/main>/)![0], await (await get("/questions/bilan.csv")).text()],
    ];
    const yesterday = await read();
    expect(yesterday[0]).toMatchObject({ from: "2025-11-01", until: "2026-11-01", received: 12, answered: null, inTime: null });
    await answer(chloe, one.id, "Et voici l’autre réponse, en novembre.");
    await asked("Posée aujourd’hui seulement ?", { theme: "health" });
    expect(await read()).toEqual(yesterday);
    // In December the other answer is told; one question waits, and is not told by what is left over.
    expect(await inquiryFigures(db, new Date("2026-12-01T00:00:01+01:00"))).toMatchObject({ received: 13, answered: null });
  });
});
