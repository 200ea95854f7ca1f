import { sql } from "kysely";
import { expect, it } from "vitest";

import { assembliesHouse } from "../assemblies.testing.ts";

const { db, as, get, post, agent, open, assembly } = await assembliesHouse();

interface TypedRegistration {
  readonly name: string;
  readonly group?: 0 | 1;
}

/** Anybody may type anybody's address. */
async function registers(slug: string, email: string, { name, group = 0 }: TypedRegistration): Promise<number> {
  const page = await (await get(`/assemblees/${slug}/inscription`)).text();
  const choices = [...page.matchAll(/value="([0-9a-f-]{36})"/g)].map(([, value]) => value!);
  const typed = { nom: name, adresse_mail: email, rue: `${name}, 1 rue`, code_postal: "59000", accord: "1" };
  return (await post(`/assemblees/${slug}/inscription`, { ...typed, critere_0: choices[group]! })).status;
}

/** The private links that a mailbox got, oldest first. */
async function linksTo(email: string): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`select body_text as text from platform.mail where recipient = ${email} order by created_at, id`.execute(db);
  return rows.map(({ text }) => /\/assemblees\/dossier\/[\w-]+/.exec(text)![0]);
}

const counted = async (id: string) =>
  (
    await sql<{ name: string }>`select name from assemblies.candidate where assembly_id = ${id} and confirmed_at is not null order by name`.execute(db)
  ).rows.map(({ name }) => name);

it("whoever types my address before me does not decide what I confirm, and my letter leads to what I typed", async () => {
  const id = await open();
  const { slug } = await assembly(id);
  const me = "moi@avant.example";
  expect(await registers(slug, me, { name: "Un inconnu", group: 1 })).toBe(303);
  expect(await registers(slug, me, { name: "Moi-même" })).toBe(303);
  expect(await registers(slug, me, { name: "Un autre inconnu" })).toBe(303);
  const links = await linksTo(me);
  const told = await Promise.all(links.map(async (link) => (await get(link)).text()));
  expect(links).toHaveLength(3);
  const names = ["Un inconnu", "Moi-même", "Un autre inconnu"];
  expect(told.map((page) => names.filter((name) => page.includes(`>${name}<`)))).toEqual(names.map((name) => [name]));
  const mine = links[told.findIndex((page) => page.includes("Moi-même"))]!;
  expect((await post(mine, { act: "confirm" })).status).toBe(303);
  expect(await counted(id)).toEqual(["Moi-même"]);
  // The links of what others typed lead to what was confirmed, as they reached the same mailbox.
  for (const link of links) expect(await (await get(link)).text()).toContain("Moi-même");
  for (const link of links) expect((await post(link, { act: "confirm" })).status).toBe(409);
  expect(await counted(id)).toEqual(["Moi-même"]);
});

it("whoever types my address after I confirmed changes nothing of mine: my link lives, and one more leads to what I confirmed", async () => {
  const id = await open();
  const { slug } = await assembly(id);
  const me = "moi@apres.example";
  await registers(slug, me, { name: "Moi-même" });
  const [mine] = await linksTo(me);
  await post(mine!, { act: "confirm" });
  await registers(slug, me, { name: "Un inconnu", group: 1 });
  const links = await linksTo(me);
  expect(links).toHaveLength(2);
  for (const link of links) expect(await (await get(link)).text()).toContain("Moi-même");
  expect(await counted(id)).toEqual(["Moi-même"]);
});

it("two links of one mailbox that are pressed at once make one registration", async () => {
  const id = await open();
  const { slug } = await assembly(id);
  const me = "moi@ensemble.example";
  await registers(slug, me, { name: "Moi-même" });
  await registers(slug, me, { name: "Un inconnu" });
  const pressed = await Promise.all((await linksTo(me)).map((link) => post(link, { act: "confirm" })));
  expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect(await counted(id)).toHaveLength(1);
});

it("a stranger who typed my address does not keep an agent from writing me down", async () => {
  const id = await open();
  const { slug } = await assembly(id);
  const me = "moi@papier.example";
  await registers(slug, me, { name: "Un inconnu" });
  const page = await (await as(agent).get(`/assemblees/bureau/${id}/inscrire`)).text();
  const [group] = /[0-9a-f-]{36}(?=")/.exec(page.slice(page.indexOf("critere_0")))!;
  const typed = { nom: "Moi-même", adresse_mail: me, rue: "1 rue", code_postal: "59000", accord: "1", act: "register", voie: "paper", critere_0: group };
  expect((await as(agent).post(`/assemblees/bureau/${id}/inscrire`, typed)).status).toBe(303);
  expect(await counted(id)).toEqual(["Moi-même"]);
});
