import { sql } from "kysely";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import publications from "../module.ts";
import { routes } from "../routes.ts";

const house = await testHouse([territory, people, publications]);
const whole = { kind: "metropolis", id: null } as const;
const administrator = await addPerson(house.db, { name: "Camille", roles: [{ role: "administrator", ...whole }] });
const agent = await addPerson(house.db, { name: "Agent", roles: [{ role: "agent", ...whole }] });
const me = house.as(administrator);
const words = { title_fr: "Demain", lead_fr: "Le secret de demain.", body_fr: "Rien avant demain." };
const write = async (kind: string, more: Record<string, string> = {}) =>
  (await me.post(routes.create.href(), { kind, ...words, ...more })).headers.get("location")!.split("?")[0]!;

it("a news item of tomorrow is read today nowhere: page, list, home, feeds; and comes by itself", async () => {
  const draft = await write("news");
  const answer = await me.post(draft, { act: "publish", version: "1", ...words, appears_date: "2099-01-01", appears_time: "08:00" });
  expect(answer.headers.get("location")).toContain("fait=prevu");
  expect((await house.get("/actualites/demain")).status).toBe(404);
  for (const address of ["/", "/actualites", "/actualites/nouvelles.atom", "/nouvelles.atom"])
    expect(await (await house.get(address)).text()).not.toMatch(/secret de demain/);
  const late = await testHouse([territory, people, publications]);
  expect((await late.get("/actualites/demain")).status).toBe(404);
});

it("a first edition stays while a later one waits for its moment", async () => {
  const draft = await write("news", { title_fr: "Deux temps" });
  await me.post(draft, { act: "publish", version: "1", ...words, title_fr: "Deux temps" });
  await me.post(draft, {
    act: "publish",
    version: "2",
    ...words,
    title_fr: "Deux temps",
    body_fr: "Plus tard.",
    appears_date: "2099-01-01",
    appears_time: "08:00",
  });
  const html = await (await house.get("/actualites/deux-temps")).text();
  expect(html).toContain("Rien avant demain");
  expect(html).not.toContain("Plus tard.");
});

it("a title takes no address of the house, nor that of another text", async () => {
  const drafts = [
    await write("page", { title_fr: "Connexion" }),
    await write("page", { title_fr: "Connexion" }),
    await write("page", { title_fr: "../../connexion" }),
  ];
  for (const draft of drafts) await me.post(draft, { act: "publish", version: "1", ...words, title_fr: "Connexion" });
  const { rows } = await sql<{ slug: string }>`select slug from publications.piece where slug like 'connexion%' order by created_at`.execute(house.db);
  expect(rows[0]!.slug).toBe("connexion");
  expect(new Set(rows.map(({ slug }) => slug)).size).toBe(3);
  expect(await (await house.get("/connexion")).text()).not.toContain("Rien avant demain");
});

it("long titles that are the same have addresses of their own", async () => {
  const title_fr = "Une très longue annonce ".repeat(5).trim();
  const drafts = [await write("news", { title_fr }), await write("news", { title_fr }), await write("news", { title_fr })];
  expect(new Set(drafts).size).toBe(3);
});

it("no word becomes a script, a picture from elsewhere or a link that acts", async () => {
  const draft = await write("news", { title_fr: "<script>alert(1)</script>" });
  const body_fr = "<script>alert(1)</script> [ici](javascript:alert(1)) ![](https://pixel.example/p.png)";
  await me.post(draft, { act: "publish", version: "1", ...words, title_fr: "Balises <b>", body_fr });
  const { rows } = await sql<{ slug: string }>`select slug from publications.piece order by created_at desc limit 1`.execute(house.db);
  const html = await (await house.get(routes.newsItem.href({ slug: rows[0]!.slug }))).text();
  expect(html).not.toMatch(/<script>alert|href="javascript|<img[^>]*pixel|Balises <b>/);
});

it("nobody but an administrator reads the desk, a draft or its preview, or writes", async () => {
  const draft = await write("news", { title_fr: "Secret" });
  for (const address of [routes.desk.href(), routes.create.href(), draft, `${draft}/apercu`]) expect((await house.as(agent).get(address)).status).toBe(403);
  expect((await house.as(agent).post(draft, { act: "publish", version: "1", ...words })).status).toBe(403);
  expect((await house.get("/actualites/secret")).status).toBe(404);
});

it("what was published is changed by nobody who has the application's connection; a draft is", async () => {
  for (const attack of [
    sql`update publications.words set body = 'autre' where number > 0`,
    sql`delete from publications.words where number > 0`,
    sql`update publications.edition set appears_at = now()`,
  ])
    await expect(attack.execute(house.db)).rejects.toThrow();
  await sql`update publications.words set body = 'autre' where number = 0`.execute(house.db);
});
