import { sql } from "kysely";
import { expect, it } from "vitest";

import { inquiriesHouse, roubaix } from "../inquiries.testing.ts";

const house = await inquiriesHouse();
const { owner, as, asked, chloe, denis, other } = house;

/** The words of the page of one's own, tags and spaces left out. */
async function space(who: string): Promise<string> {
  await as(who).post("/conditions", {});
  const html = await (await as(who).get("/mon-espace")).text();
  return html
    .match(/<main[\s\S]*<\/main>/)![0]
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

it("questions stand in the list of what waits, by the promised day, for those who answer there and nobody else; once each", async () => {
  const [late, near, far, held] = [
    await asked("En retard, vraiment ?", { commune: roubaix }),
    await asked("Pour bientôt, sans doute ?", { commune: roubaix }),
    await asked("Pour plus tard, merci ?", { commune: roubaix }),
    await asked("Retenue par un frein ?", { commune: roubaix }),
  ];
  await sql`
    update inquiries.inquiry q set due_on = d.due_on, held = d.held
    from (values (${late.id}::uuid, '2026-11-20'::date, null), (${near.id}, '2026-11-27', null), (${far.id}, '2026-12-20', null), (${held.id}, '2026-12-21', 'links'))
      as d (id, due_on, held) where d.id = q.id`.execute(owner);
  const seen = await space(denis);
  // What is promised for today is not late before tomorrow.
  expect(seen).toContain("4 choses vous attendent");
  const order = ["En retard 1", "1 question attend une réponse", "Aujourd’hui et demain 1", "Plus tard 2", "1 question retenue à vérifier"].map((words) =>
    seen.indexOf(words),
  );
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(seen.match(/questions? attend/g)).toHaveLength(3);
  expect(await space(chloe)).toContain("4 choses vous attendent");
  expect(await space(other)).not.toContain("attend une réponse");
});
