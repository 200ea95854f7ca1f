import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { inquiriesHouse, roubaix } from "../inquiries.testing.ts";

const house = await inquiriesHouse();
const { db, owner, asked, answer, as, get, post, chloe, denis, other, mails } = house;
const words = {
  title: "Où laver ses draps ?",
  question: "Où trouver une laverie à petit prix ?",
  body: "Des laveries solidaires ouvrent chaque jour.",
  read: "1",
};

async function published(title: string, more: Partial<typeof words> = {}) {
  const one = await asked(title, { commune: roubaix });
  await answer(denis, one.id, "Appelez-nous au 03 20 00 00 00.");
  const sent = await as(denis).post(`/questions/bureau/${one.id}/publier`, { ...words, title, ...more });
  const { rows } = await sql<{ slug: string; id: string }>`select slug, id from inquiries.publication where inquiry_id = ${one.id}`.execute(db);
  return { one, sent, page: rows[0] ? `/questions/reponses/${rows[0].slug}` : null, id: rows[0]?.id };
}

describe("a public answer", () => {
  it("is found by everybody, by words and theme, in search and as data, without who asked", async () => {
    const { one, sent, page } = await published("Où laver ses draps à Roubaix ?");
    expect(sent.headers.get("location")).toContain("fait=publiee");
    const html = await (await get(page!)).text();
    expect(html).toMatch(/Où laver ses draps à Roubaix[\s\S]*laverie à petit prix[\s\S]*laveries solidaires/);
    for (const address of [page!, "/questions?q=draps", "/recherche?q=draps", "/questions.csv"]) {
      const seen = await (await get(address)).text();
      expect(seen, address).toContain("Où laver ses draps");
      expect(seen, address).not.toMatch(new RegExp(`${one.email}|Je cherche un endroit|Denis`));
    }
    expect(await (await get("/questions?theme=health")).text()).toContain("Rien ne répond à cette recherche");
    expect((await mails(one.email)).at(-1)!.subject).toContain("est publique");
    const looked = await post("/questions/poser", {
      title: "laver mes draps à Roubaix",
      words: "Je cherche une laverie.",
      theme: "other",
      public: "no",
      email: "a@exemple.fr",
      act: "look",
    });
    expect(await looked.text()).toContain(page!);
  });

  it("is useful or not once for each reader", async () => {
    const { page } = await published("Une réponse utile à tous ?");
    expect((await post(page!, { act: "useful" })).headers.get("location")).toContain("fait=merci");
    expect((await post(page!, { act: "useless" })).status).toBe(429);
    expect((await as(chloe).post(page!, { act: "useless" })).status).toBe(303);
    const { rows } = await sql`select useful, useless from inquiries.publication where slug = ${page!.split("/").at(-1)}`.execute(db);
    expect(rows).toEqual([{ useful: 1, useless: 1 }]);
  });

  it("is brought up to date by those who answer there, who see each other's changes", async () => {
    const { page } = await published("Une réponse qui a vieilli ?");
    await sql`update inquiries.publication set checked_on = '2025-01-01' where slug = ${page!.split("/").at(-1)}`.execute(owner);
    expect(await (await get("/questions?tri=verification")).text()).toMatch(/reponses\/une-reponse-qui-a-vieilli/);
    const revised = { ...words, title: "Une réponse qui a rajeuni ?", version: "1" };
    expect((await as(denis).post(`${page}/mettre-a-jour`, revised)).headers.get("location")).toBe(`${page}?fait=verifiee`);
    expect(await (await get(page!)).text()).toContain("Vérifiée le 27 novembre 2026");
    expect((await as(denis).post(`${page}/mettre-a-jour`, revised)).status).toBe(409);
    expect((await as(other).post(`${page}/mettre-a-jour`, { ...revised, version: "2" })).status).toBe(404);
  });

  it("goes when whoever asked takes the consent back", async () => {
    const { one, page } = await published("Je change d’avis ensuite ?");
    expect((await post(one.follow, { act: "keep_private" })).headers.get("location")).toContain("fait=privee");
    expect((await get(page!)).status).toBe(404);
    expect(await (await get("/questions.csv")).text()).not.toContain("Je change d’avis");
    expect((await as(denis).post(`/questions/bureau/${one.id}/publier`, words)).status).toBe(409);
  });

  it("that a moderator hides is nowhere", async () => {
    const { page, id } = await published("À cacher par la modération ?");
    await sql`
      with opened as (insert into moderation.case_file (kind, thing_id, title, excerpt, href, stands_in) values ('inquiry_answer', ${id}, 't', 'e', '/', '{}') returning id)
      insert into moderation.hidden_thing (kind, thing_id, case_id, because) select 'inquiry_answer', ${id}, id, 'held' from opened`.execute(owner);
    expect((await get(page!)).status).toBe(404);
    for (const address of ["/questions", "/questions.csv", "/recherche?q=cacher"]) expect(await (await get(address)).text()).not.toContain("À cacher par");
  });
});

describe("what tells who asked", () => {
  it("is refused at its field; without the tick nothing is published", async () => {
    const one = await asked("Mes coordonnées traînent ?", { words: "Je suis Luc, appelez-moi au 06 11 22 33 44 s’il vous plaît." });
    await answer(chloe, one.id, "Nous vous rappelons.");
    const address = `/questions/bureau/${one.id}/publier`;
    const refused = async (more: Partial<typeof words>) => {
      const sent = await as(chloe).post(address, { ...words, ...more });
      return [sent.status, (await sent.text()).match(/id="problems"[\s\S]*?<\/ul>/)?.[0].replace(/<[^>]+>/g, " ")];
    };
    expect(await refused({ question: "Appelez-moi au 06 11 22 33 44" })).toEqual([422, expect.stringContaining("numéro de téléphone")]);
    expect(await refused({ title: `Écrire à ${one.email}` })).toEqual([422, expect.stringContaining("adresse e-mail")]);
    expect(await refused({ body: "Nous vous rappelons au 06.11.22.33.44." })).toEqual([422, expect.stringContaining("coordonnées")]);
    expect(await refused({ read: "" })).toEqual([422, expect.stringContaining("cochez")]);
    expect((await sql`select from inquiries.publication where inquiry_id = ${one.id}`.execute(db)).rows).toEqual([]);
  });
});
