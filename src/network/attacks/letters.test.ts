import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { networkHouse } from "../network.testing.ts";
import { notices } from "../news/news.ts";

const house = await networkHouse();
const { db, owner, as, coordinator, member } = house;
const [first, second] = [await member(), await member()];
const compose = "/reseau/lettres/composer";

/** As a browser sends it: each tick under the same name. */
const form = (fields: Record<string, string>, choix: readonly string[]) =>
  new URLSearchParams([...Object.entries(fields), ...choix.map((one) => ["choix", one])]);

/** Who was told of a letter. */
const told = async () =>
  (await sql<{ person: string }>`select person_id as person from notifications.message where kind = 'network.letter'`.execute(db)).rows.map(
    ({ person }) => person,
  );

async function composed(choix: readonly string[] = [`member-${first.id}`]): Promise<string> {
  const answer = await as(coordinator).post(compose, form({ titre: "Ce mois dans le réseau", mots: "Deux lieux nous rejoignent." }, choix));
  expect(answer.status).toBe(303);
  return answer.headers.get("location")!.split("?")[0]!;
}
const versionOf = async (address: string) =>
  (await sql<{ version: number }>`select version from network.letter where id = ${address.split("/").at(-1)!}`.execute(db)).rows[0]!.version;
const send = async (address: string, person = coordinator, version?: number) =>
  (await as(person).post(address, { act: "send", version: String(version ?? (await versionOf(address))) })).status;

it("is composed by coordinators of what happened, of nothing else, and read by nobody before it is sent", async () => {
  expect((await as(first.manager).get(compose)).status).toBe(403);
  expect((await as(await addPerson(db)).get("/reseau/lettres")).status).toBe(403);
  const page = await (await as(coordinator).get(compose)).text();
  expect(page).toContain(`member-${first.id}`);
  expect(page).not.toMatch(/<input[^>]*checked/);
  for (const choix of [[`member-${coordinator}`], [`decision-${first.id}`]])
    expect((await as(coordinator).post(compose, form({ titre: "Une lettre inventée" }, choix))).status).toBe(422);
  expect((await as(coordinator).post(compose, form({ titre: "Rien" }, [`member-${first.id}`]))).status).toBe(422);
  const address = await composed();
  expect((await as(first.manager).get(address)).status).toBe(404);
  expect(await (await as(first.manager).get("/reseau/lettres")).text()).not.toContain("Ce mois dans le réseau");
  expect(await send(address, first.manager, 1)).toBe(404);
  expect((await as(coordinator).post(address, { act: "discard" })).status).toBe(303);
  expect((await as(coordinator).get(address)).status).toBe(404);
});

it("is sent once, from two windows too, with something to tell; and stays", async () => {
  const empty = await composed([]);
  expect(await send(empty)).toBe(409);
  const address = await composed();
  const version = await versionOf(address);
  const rewritten = (seen: number) =>
    form({ act: "rewrite", titre: "Ce mois dans le réseau", mots: "Mieux dit.", version: String(seen) }, [`member-${first.id}`, `member-${second.id}`]);
  const crossed = await Promise.all([1, 2].map(() => as(coordinator).post(address, rewritten(version))));
  expect(crossed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  expect(await send(address, coordinator, version)).toBe(409);
  const both = await Promise.all([send(address), send(address)]);
  expect(both.filter((status) => status === 303)).toHaveLength(1);
  expect(new Set(await told()).size).toBe((await told()).length);
  const page = await (await as(second.manager).get(address)).text();
  expect(page).toContain("Mieux dit.");
  expect(page).toContain(`/reseau/membres/${second.number}`);
  expect((await as(coordinator).post(address, rewritten(version + 2))).status).toBe(404);
  for (const by of [db, owner]) {
    await expect(sql`update network.letter set title = 'Autre chose' where state = 'sent'`.execute(by)).rejects.toThrow(/what was sent stays/);
    await expect(sql`update network.letter_item set title = 'Autre chose'`.execute(by)).rejects.toThrow(/what was sent stays/);
    await expect(sql`delete from network.letter where state = 'sent'`.execute(by)).rejects.toThrow(/what was sent stays/);
  }
  // What was told is not offered again.
  expect(await (await as(coordinator).get(compose)).text()).not.toContain(`member-${first.id}`);
});

it("comes to those alone who asked for it", () => {
  expect(notices.find(({ kind }) => kind === "network.letter")).toMatchObject({ usual: "never", optional: true });
  expect(notices.filter(({ usual }) => usual === "never")).toHaveLength(1);
});
