import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { circlesHouse } from "../circles.testing.ts";
import { searchableCommons } from "../offers/commons.searchable.ts";

const house = await circlesHouse();
const { db, owner, as, structure } = house;
const [author, user, outside] = [await structure(), await structure(), await structure()];
const today = dayOf(Date.now());

/** A procedure as if a circle had published it: by the owner of the tables. */
async function procedure(slug: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into circles.common (slug, kind, licence, demo) values (${slug}, 'procedure', 'cc-by', true) returning id`.execute(owner);
  const { id } = rows[0]!;
  await sql`insert into circles.author (common_id, structure_id) values (${id}, ${author.id})`.execute(owner);
  await sql`
    insert into circles.version (common_id, number, title, summary, body) values (${id}, 1, 'Une seule visite', 'Une visite au lieu de trois, pour tout le monde.', 'Le texte français du commun.')`.execute(
    owner,
  );
  await sql`
    insert into circles.step (common_id, number, phase, rank, what, counter, minutes) values (${id}, 1, 'before', 1, 'Venir trois fois', 'Guichet', 90),
      (${id}, 1, 'after', 1, 'Venir une fois', null, 15)`.execute(owner);
  return id;
}
const id = await procedure("une-seule-visite");
const page = "/communs/une-seule-visite";
const counter = `${page}/avis`;
const status = (person: string, address: string, fields: Record<string, string>) =>
  as(person)
    .post(address, fields)
    .then((answer) => answer.status);
const opinion = (more: Record<string, string> = {}) => ({ act: "note", avis: "easier", jour: today, ...more });

describe("what residents say at a counter", () => {
  it("is noted and read by structures that made or use the procedure, and by no other", async () => {
    for (const person of [user.manager, outside.manager, await addPerson(db)]) {
      expect((await as(person).get(counter)).status).toBe(403);
      expect(await status(person, counter, opinion())).toBe(403);
    }
    await expect(
      sql`insert into circles.feedback (common_id, structure_id, said_on, easier) values (${id}, ${outside.id}, ${today}::date, 'easier')`.execute(db),
    ).rejects.toThrow(/structure uses/);
    expect(await status(user.manager, page, { act: "use", depuis: today })).toBe(303);
    expect(await status(user.manager, counter, opinion({ mots: "Le secret du guichet.", minutes: "12" }))).toBe(303);
    expect(await (await as(author.manager).get(counter)).text()).toContain("Le secret du guichet.");
    const wrong = await as(user.manager).post(counter, opinion({ jour: addDays(today, 1), mots: "Une phrase gardée" }));
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain("Une phrase gardée");
    expect(await status(user.manager, counter, { act: "note", jour: today })).toBe(422);
  });

  it("is counted in the open from five on, without its words", async () => {
    const seen = async () => (await house.get(page)).text();
    for (let n = 0; n < 3; n += 1) expect(await status(author.manager, counter, opinion({ avis: n ? "easier" : "harder", minutes: "20" }))).toBe(303);
    expect(await seen()).not.toMatch(/Plus simple\s:/);
    expect(await status(author.manager, counter, opinion({ avis: "same", minutes: "30" }))).toBe(303);
    expect(await seen()).toMatch(/Plus simple\s: 3 sur 5[\s\S]*Plus compliquée\s: 1[\s\S]*20/);
    expect(await seen()).not.toContain("secret");
  });

  it("is removed by the structure that noted it, and by no other", async () => {
    const { rows } = await sql<{ id: string }>`select id from circles.feedback where structure_id = ${user.id}`.execute(db);
    const act = `remove:${rows[0]!.id}`;
    expect(await status(author.manager, counter, { act })).toBe(404);
    expect(await status(user.manager, counter, { act })).toBe(303);
    // Who uses it no more notes no more.
    expect(await status(user.manager, page, { act: `no:${user.id}` })).toBe(303);
    expect(await status(user.manager, counter, opinion())).toBe(403);
  });
});

describe("a translation", () => {
  const address = `${page}/traduire/en`;
  const fields = (more: Record<string, string> = {}) => ({
    ...{
      version: "1",
      edition: "0",
      titre: "One visit is enough",
      resume: "One visit instead of three, for everybody.",
      texte: "The English text of the common.",
    },
    ...{ avant_1_quoi: "Come three times", avant_1_ou: "Counter", maintenant_1_quoi: "Come once", ...more },
  });
  const english = async (path = page) => (await house.get(path, { "accept-language": "en" })).text();

  it("is written once for each version, of two at the same time too, by whoever answers for a structure", async () => {
    expect((await as(await addPerson(db)).get(address)).status).toBe(403);
    expect((await as(outside.manager).get(`${page}/traduire/fr`)).status).toBe(404);
    const lacking = await as(outside.manager).post(address, fields({ avant_1_ou: "" }));
    expect(lacking.status).toBe(422);
    expect(await lacking.text()).toContain("One visit is enough");
    const both = await Promise.all([status(outside.manager, address, fields()), status(user.manager, address, fields({ titre: "Another title" }))]);
    expect(both.filter((one) => one === 303)).toHaveLength(1);
    expect(both.some((one) => one === 409 || one === 403)).toBe(true);
  });

  it("is read in its language, says whose it is, and leads to the French text, which has the last word", async () => {
    const read = await english();
    expect(read).toMatch(/One visit is enough|Another title/);
    expect(read).toContain("The French text has the last word");
    expect(read).toContain("Come once");
    expect(await (await house.get(page)).text()).not.toContain("Come once");
    expect(await english(`${page}?texte=francais`)).toContain("Le texte français du commun.");
    // Lists and the search say it in the reader's language, and find it by its words in any.
    const title = /One visit is enough|Another title/;
    expect(await english("/communs")).toMatch(title);
    expect(await (await house.get("/communs")).text()).not.toMatch(title);
    expect(await english("/communs?q=come+once")).not.toMatch(title);
    expect(await english("/communs?q=visit")).toMatch(title);
    const asked = { locale: "en" as const, words: "visit", typos: false, limit: 5, offset: 0 };
    const { hits } = await searchableCommons.search(db, asked as Parameters<typeof searchableCommons.search>[1]);
    expect(hits.map((hit) => hit.title).join()).toMatch(title);
  });

  it("is written anew by who wrote it or made the common, from what stands; a new version is read in French until it is translated", async () => {
    const { rows } = await sql<{ by: string }>`select structure_id as by from circles.translation`.execute(db);
    const [writer, stranger] = rows[0]!.by === outside.id ? [outside, user] : [user, outside];
    expect((await as(stranger.manager).get(address)).status).toBe(403);
    const both = await Promise.all(
      [1, 2].map((n) => status(n === 1 ? writer.manager : author.manager, address, fields({ edition: "1", titre: `Edition ${n} of it` }))),
    );
    // The second finds it changed, or no longer theirs.
    expect(both.filter((one) => one === 303)).toHaveLength(1);
    expect(both.some((one) => one === 409 || one === 403)).toBe(true);
    await sql`
      insert into circles.version (common_id, number, title, summary, body, changed) values (${id}, 2, 'Une visite suffit', 'Une visite au lieu de trois, vraiment.', 'Le nouveau texte.', 'Plus court')`.execute(
      owner,
    );
    expect(await english()).toContain("Le nouveau texte.");
    expect(await english(`${page}/versions/1`)).toMatch(/Edition \d of it/);
    expect(await status(author.manager, address, fields({ edition: "2" }))).toBe(409);
  });
});
