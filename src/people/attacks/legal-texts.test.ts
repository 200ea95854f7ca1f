import { sql } from "kysely";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

const house = await testHouse([territory, people]);
const administrator = await addPerson(house.db, { name: "Camille", roles: [{ role: "administrator", kind: "metropolis", id: null }] });
const agent = await addPerson(house.db, { name: "Agent", roles: [{ role: "agent", kind: "metropolis", id: null }] });
const long = "Un texte assez long pour être publié, et qui ne dit rien de faux.";
const write = (who: string, page: string, text: Record<string, string>) =>
  house.as(who).post(`/textes-legaux/${page}`, { act: "publish", note: "Essai", ...text });

it("nobody but an administrator reads the desk or publishes", async () => {
  for (const address of ["/textes-legaux", "/textes-legaux/editeur", "/textes-legaux/mentions"]) {
    expect((await house.as(agent).get(address)).status).toBe(403);
    expect((await house.as(agent).post(address, { version: "0", fr: long, note: "Essai" })).status).not.toBe(303);
  }
  const { rows } = await sql`select from people.legal_text union all select from people.publisher`.execute(house.db);
  expect(rows).toEqual([]);
});

it("ten texts at once leave one version, and nine are told", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => write(administrator, "mentions", { version: "0", fr: `${long} ${n}` })));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 9 }, () => 409)]);
});

it("what was published is changed and taken away by nobody who has the application's connection", async () => {
  for (const attack of [
    sql`update people.legal_text set fr = 'autre chose'`,
    sql`delete from people.legal_text`,
    sql`insert into people.legal_text (page, version, fr, note) values ('mentions', 1, 'x', 'yyy')`,
  ])
    await expect(attack.execute(house.db)).rejects.toThrow();
});

it("no text and no name of the publisher becomes HTML, a picture, or a link that acts", async () => {
  const fr = `${long}\n\n<script>alert(1)</script> [ici](javascript:alert(1)) ![](https://pixel.example/p.png) {editeur}`;
  expect((await write(administrator, "mentions", { version: "1", fr })).status).toBe(303);
  const name = "](javascript:alert(1)) <b>Nous</b> {ecrire}";
  expect((await house.as(administrator).post("/textes-legaux/editeur", { version: "0", name, email: "a@b.example" })).status).toBe(303);
  const page = await (await house.get("/mentions-legales")).text();
  expect(page).not.toMatch(/<script>alert|href="javascript|<img[^>]*pixel|<b>Nous/);
  // A blank within a name stays what was typed.
  expect(page).toContain("{ecrire}");
});

it.each([
  ["a blank that nothing fills", { fr: `${long} {prefet}` }, "{prefet}"],
  ["a text of nothing", { fr: "" }, "50 caractères"],
  ["a text longer than the page", { fr: "a".repeat(20_001) }, "20 000 caractères"],
  ["no reason", { fr: long, note: "" }, "en une phrase"],
])("refuses %s, with what was typed", async (_, text, says) => {
  const answer = await write(administrator, "vie-privee", { version: "0", ...text });
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(says)]);
});

it("only the terms ask again, whatever is posted", async () => {
  expect((await write(administrator, "vie-privee", { version: "0", fr: long, asks_again: "1" })).status).toBe(303);
  const { rows } = await sql<{ asks: boolean }>`select bool_or(asks_again) as asks from people.legal_text`.execute(house.db);
  expect(rows).toEqual([{ asks: false }]);
});
