import { sql } from "kysely";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import { formOf } from "../identity.testing.ts";
import identity from "../module.ts";
import { routes } from "../routes.ts";

const house = await testHouse([territory, people, identity]);
const whole = { kind: "metropolis", id: null } as const;
const administrator = await addPerson(house.db, { name: "Camille", roles: [{ role: "administrator", ...whole }] });
const agent = await addPerson(house.db, { name: "Agent", roles: [{ role: "agent", ...whole }] });
const post = (fields: Record<string, string> | FormData, who = administrator) => house.as(who).post(routes.edit.href(), fields);
const count = async () => (await sql<{ count: number }>`select count(*) as count from identity.version`.execute(house.db)).rows[0]!.count;

it("nobody but an administrator tries or publishes", async () => {
  for (const address of [routes.edit.href(), routes.versions.href()]) {
    expect((await house.as(agent).get(address)).status).toBe(403);
    expect((await house.as(agent).post(address, formOf())).status).toBe(403);
  }
  expect(await count()).toBe(0);
});

it.each([
  ["light", "#ffcc00", "les liens (#ffcc00)"],
  ["light", "#fbf8f2", "le contraste est de 1,0"],
  ["dark", "#1b2432", "les liens (#1b2432)"],
  ["light", "rouge", "six chiffres"],
  ["light", "#a33", "six chiffres"],
  ["light", "#a3341c;}body{display:none}", "six chiffres"],
])("a colour that hides text or is none is refused at its field: %s %s", async (field, colour, says) => {
  const answer = await post(formOf({ light: "#005ea5", [field]: colour }));
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain(says);
  expect(page).toMatch(new RegExp(`href="#${field}"`));
  expect(await count()).toBe(0);
});

it("no drawing that holds a script, and nothing that only calls itself a picture, becomes a logo", async () => {
  for (const [content, name, type] of [
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "logo.svg", "image/svg+xml"],
    ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "logo.png", "image/png"],
    ["<script>alert(1)</script>", "logo.webp", "image/webp"],
  ] as const) {
    const form = new FormData();
    for (const [field, value] of Object.entries(formOf())) form.append(field, value);
    form.append("logo", new File([content], name, { type }));
    const answer = await post(form);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("un SVG n’est pas pris")]);
  }
  expect(await count()).toBe(0);
});

it("ten publications at once leave one version, and nine are told", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => post(formOf({ name: `Nom ${n}` }))));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 9 }, () => 409)]);
});

it("no name and no word becomes HTML, in pages or letters; French cannot be turned off", async () => {
  const answer = await post(formOf({ version: "1", name: "<script>alert(1)</script>", motto_fr: '"><img src=x onerror=alert(1)>', languages: "" }));
  expect(answer.status).toBe(303);
  const page = await (await house.get("/")).text();
  expect(page).not.toMatch(/<script>alert|<img src=x/);
  expect((await house.services.appearance()).locales).toEqual(["fr"]);
  await expect(
    sql`insert into identity.version (version, name, headings, roofs, languages, note)
    values (9, 'Sans', 'texturina', 'plain', array['en'], 'Essai')`.execute(house.db),
  ).rejects.toThrow();
});

it("what was published is changed by nobody who has the application's connection", async () => {
  for (const attack of [sql`update identity.version set name = 'Autre'`, sql`delete from identity.words`, sql`truncate identity.version cascade`])
    await expect(attack.execute(house.db)).rejects.toThrow();
});

it("a sheet has no other words than colours and a type of ours", async () => {
  const sheet = await house.get("/apparence/005ea5-7ab8f5-atkinson.css");
  expect(sheet.headers.get("content-type")).toContain("text/css");
  expect(await sheet.text()).toMatch(/^:root \{\n(?: {2}--[a-z-]+: [^;{}]+;\n)+\}\n$/);
  for (const name of ["x.css", "005ea5-7ab8f5-comic.css", "005ea5-7ab8f5-atkinson.css.map", "005EA5-7ab8f5-atkinson.css", "%2e%2e%2f-7ab8f5-atkinson.css"])
    expect((await house.get(`/apparence/${name}`)).status).toBe(404);
});
