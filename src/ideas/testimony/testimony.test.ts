import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { judgingHouse } from "../judging/judging.testing.ts";
import { type Change, countChanges } from "./testimony.ts";

const house = await judgingHouse();
const { db, as, get, chloe, amina, hugo } = house;
const many: string[] = [];
beforeAll(async () => {
  // Accounts of today are held by the brakes: these have been here for a while.
  for (let at = 0; at < 12; at += 1) many.push(await addPerson(db, { name: `Voisin ${at}` }));
  await sql`update people.person set created_at = now() - interval '60 days'`.execute(db);
});

async function idea(state: "delivered" | "delivering" = "delivered", title = "Des bancs face à l’eau") {
  const process = await house.process({ stages: { award: {}, delivery: { settings: { months: 24 } } } });
  const made = await house.idea(process.id, { title, state });
  await sql`
    insert into ideas.delivery (proposal_id, service, promised_on, started_at, delivered_on, version)
    values (${made.id}, 'Direction des parcs', '2026-10-01', now() - interval '90 days', ${state === "delivered" ? "2026-10-01" : null}, 1)`.execute(db);
  const page = `/participer/${process.slug}/idees/${made.number}-${made.slug}`;
  return { ...made, page, say: `${page}/temoigner` };
}
const said = async (id: string) =>
  (
    await sql<{
      by: string;
      change: Change;
      words: string | null;
    }>`select by, change, words from ideas.testimony where proposal_id = ${id} order by said_at`.execute(db)
  ).rows;
const answer = (change: string, words = "", signature = "Un voisin") => ({ act: "say", change, words, signature });
const text = async (address: string) => (await (await get(address)).text()).replaceAll(/[\u00a0\u202f]/g, " ");

describe("what changed, by residents", () => {
  it("is said once a person, however often and at once, and may be changed and taken back", async () => {
    const { id, say } = await idea();
    const answers = await Promise.all([1, 2, 3, 4].map(() => as(amina).post(say, answer("better"))));
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    expect(await said(id)).toEqual([{ by: amina, change: "better", words: null }]);
    expect((await as(amina).post(say, answer("worse", "Le banc est cassé."))).status).toBe(303);
    expect(await said(id)).toEqual([{ by: amina, change: "worse", words: "Le banc est cassé." }]);
    expect((await as(amina).post(say, { act: "take_back" })).status).toBe(303);
    expect(await said(id)).toEqual([]);
    expect((await as(amina).post(say, { act: "take_back" })).status).toBe(409);
  });

  it("asks again at the field, with what was typed", async () => {
    const { id, say } = await idea();
    const wrong = await as(amina).post(say, answer("wonderful", "Des mots à garder", "http://site.example"));
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    for (const words of ["Choisissez une des trois réponses", "Des mots à garder", "sans adresse ni site"]) expect(html).toContain(words);
    expect(await said(id)).toEqual([]);
  });

  it("shows the words with their signature and without the answer, beside what is measured", async () => {
    const { id, say, page } = await idea();
    await sql`
      insert into ideas.evaluation (proposal_id, indicator, measure, unit, before_value, before_on, after_value, after_on, words, as_whom)
      values (${id}, 'own', 'Passages un mardi', 'passages', 140, '2026-01-01', 310, '2026-11-01', 'Compté sur place.', 'Direction des parcs')`.execute(db);
    await as(hugo).post(say, answer("worse", "On n’y voit <b>rien</b> le soir.", "Hugo"));
    const html = await text(page);
    const section = html.slice(html.indexOf('id="evaluation"'), html.indexOf("</section>", html.indexOf('id="evaluation"')));
    expect(section).toContain("Passages un mardi");
    expect(section).toContain("On n’y voit &lt;b>rien&lt;/b> le soir.");
    expect(section).toContain("Hugo");
    expect(section).not.toContain("Moins bien");
    expect(section).toContain("Moins de dix personnes");
    expect(html.match(/Passages un mardi/g)).toHaveLength(1);
  });
});

describe("attacks on it", () => {
  it("nobody says anything of what is not delivered, is hidden, or without an account", async () => {
    const [open, done] = [await idea("delivering"), await idea("delivered", "Un nom caché")];
    expect((await as(amina).post(open.say, answer("better"))).status).toBe(404);
    expect((await house.post(done.say, answer("better"))).status).not.toBe(200);
    const { plantCase } = await import("#moderation");
    const thing = { title: "Un nom caché", href: "/", excerpt: "", authorId: amina, where: {} };
    await plantCase(db, { kind: "proposal", id: done.id, thing, daysAgo: 1, brakes: ["links"] });
    expect([404, 410]).toContain((await as(hugo).post(done.say, answer("better"))).status);
    expect((await as(chloe).post(done.say, answer("better"))).status).toBe(404);
    expect([...(await said(open.id)), ...(await said(done.id))]).toEqual([]);
  });

  it("an idea that is abandoned while somebody writes keeps nothing", async () => {
    const one = await idea();
    await sql`update ideas.proposal set state = 'abandoned', state_reason = 'Le sol est pollué.' where id = ${one.id}`.execute(db);
    expect([404, 409]).toContain((await as(amina).post(one.say, answer("better"))).status);
    expect(await said(one.id)).toEqual([]);
  });

  it("words that a brake holds wait for a moderator, and changing them shows nothing sooner", async () => {
    const { say, page } = await idea();
    const link = "Venez sur https://a.example https://b.example https://c.example https://d.example";
    await as(amina).post(say, answer("better", link));
    expect(await text(page)).not.toContain("a.example");
    await as(amina).post(say, answer("better", "Une phrase bien sage."));
    expect(await text(page)).not.toContain("bien sage");
  });

  it("who watches the counts learns no single answer: none before ten, then in steps of five", async () => {
    const { say, page } = await idea();
    for (const [at, person] of many.entries()) {
      await as(person).post(say, answer(at % 4 === 3 ? "worse" : "better"));
      const html = await text(page);
      if (at < 9) expect(html).toContain("Moins de dix personnes");
      else expect(html).toContain("10 personnes comptées");
    }
    expect(await text(page)).toContain("trop peu pour être dit");
  });

  it("counts hide what would tell of few, whatever the order", () => {
    const changes = (better: number, same: number, worse: number): Change[] => [
      ...Array<Change>(better).fill("better"),
      ...Array<Change>(same).fill("same"),
      ...Array<Change>(worse).fill("worse"),
    ];
    expect(countChanges(changes(9, 0, 0))).toBeNull();
    expect(countChanges(changes(14, 0, 0))?.persons).toBe(10);
    expect(countChanges(changes(20, 20, 20))?.counts.map(({ persons }) => persons)).toEqual([20, 20, 20]);
    const few = countChanges(changes(30, 18, 2))!;
    expect(few.counts.filter(({ persons }) => persons === null).length).toBeGreaterThan(1);
  });
});
