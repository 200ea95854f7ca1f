import { sql } from "kysely";
import { expect, it } from "vitest";

import { inputOf } from "#platform/web/form-input.ts";
import { readerOf } from "#platform/web/reader.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import opendata from "../module.ts";
import { createDataset } from "../publish/publish.command.ts";
import { followLinks } from "../publish/follow-links.command.ts";
import type { FetchesFile } from "../publish/linked-file.ts";
import { told, work } from "../publish/publish.testing.ts";
import { readSentRows } from "../publish/sent-file.ts";
import { routes } from "../routes.ts";

const house = await testHouse([territory, people, opendata]);
const { db, services } = house;
const by = await addPerson(db, { name: "Agente", roles: [{ role: "agent", kind: "metropolis", id: null }] });
const agent = house.as(by);

const url = "https://ville.example/donnees/bancs%20publics.csv";
const giving =
  (text: string): FetchesFile =>
  async () => ({ ok: true, bytes: new TextEncoder().encode(text) });
const follow = (fetches: FetchesFile) =>
  followLinks({ db, files: services.files, megabytes: 10, title: (file) => file, signal: new AbortController().signal, fetches });
const read = (lien: string, fetches: FetchesFile) => {
  const form = readerOf(inputOf(new URLSearchParams({ lien })), "fr");
  return readSentRows(form, 10, { links: true, fetches }).then((sent) => ({ sent, problems: form.problems }));
};
const stateOf = async (id: string) =>
  (
    await sql<{ fault: string | null; link: string | null; numbers: number[]; current: number | null }>`
      select link_fault as fault, link, current, array(select number from opendata.edition where dataset = p.id order by number) as numbers
      from opendata.published p where id = ${id}`.execute(db)
  ).rows[0]!;

it("a file that stays elsewhere is read when its address is given, each night again, and waits for a person when it changed", async () => {
  const { sent } = await read(url, giving("id;nom\nA;Banc\n"));
  expect(sent).toMatchObject({ kind: "csv", fileName: "bancs publics.csv", link: { url } });
  const description = { ...told, keywords: [], theme: "REGI", refresh: "DAILY", licence: "lo-2.0", source: null, communeCode: null, taken: [] } as const;
  const id = (await createDataset({ db, files: services.files, by, title: "Lecture", most: 10 }, description, sent!))!;
  await work(house);
  // While a version waits, nothing is read.
  expect(await follow(giving("id;nom\nA;Autre\n"))).toBe(0);
  expect((await agent.post(routes.version.href({ id, number: "1" }), { act: "publish" })).status).toBe(303);
  await work(house);
  expect(await follow(giving("id;nom\nA;Banc\n"))).toBe(0);
  expect(await stateOf(id)).toEqual({ fault: null, link: url, numbers: [1], current: 1 });
  expect(await follow(giving("id;nom\nA;Banc\nB;Fontaine\n"))).toBe(1);
  await work(house);
  expect(await stateOf(id)).toMatchObject({ numbers: [1, 2], current: 1 });
  const desk = await (await agent.get(routes.manage.href({ id }))).text();
  expect(desk).toContain(`href="${url}"`);
  expect((await agent.post(routes.version.href({ id, number: "2" }), { act: "publish" })).status).toBe(303);
  await work(house);
  // What cannot be read is told, and what is published stays.
  for (const [fetches, fault] of [
    [async () => ({ ok: false, fault: "unreachable" }), "unreachable"],
    [giving("\u0000\u0001"), "format"],
  ] as const satisfies readonly (readonly [FetchesFile, string])[]) {
    expect(await follow(fetches)).toBe(0);
    expect(await stateOf(id)).toMatchObject({ fault, numbers: [1, 2], current: 2 });
    expect(await (await agent.get(routes.manage.href({ id }))).text()).toContain("Dernière lecture impossible");
  }
  // Withdrawn, it is read no more.
  await agent.post(routes.manage.href({ id }), { act: "withdraw" });
  expect(await follow(giving("id;nom\nC;Autre\n"))).toBe(0);
  await agent.post(routes.manage.href({ id }), { act: "put_back" });
  // A file that is sent takes the place of the address.
  const form = new FormData();
  form.append("act", "send");
  form.append("fichier", new File(["id;nom\nZ;Envoyé\n"], "bancs.csv"));
  expect((await agent.post(routes.manage.href({ id }), form)).status).toBe(303);
  expect(await stateOf(id)).toMatchObject({ link: null, fault: null });
});

it.each([
  "http://ville.example/a.csv",
  "https://127.0.0.1/a.csv",
  "https://[::1]/a.csv",
  "https://localhost/a.csv",
  "https://a:b@ville.example/a.csv",
  "file:///etc/passwd",
  "x",
])("no address but one of the public Web is read: %s", async (lien) => {
  let asked = 0;
  const { sent, problems } = await read(lien, async () => {
    asked += 1;
    return { ok: false, fault: "answer" };
  });
  expect([sent, problems["lien"], asked]).toEqual([null, "Donnez une adresse publique en https.", 0]);
  const answer = await agent.post(routes.create.href(), { ...told, who: "metropole", lien });
  const page = await answer.text();
  expect([answer.status, page.includes("Donnez une adresse publique en https."), page.includes("Arbres d’alignement")]).toEqual([422, true, true]);
});

it("why a file could not be fetched is said at the address, and a program's key fetches nothing", async () => {
  for (const [fault, said] of [
    ["private", "n’est pas publique"],
    ["large", "trop lourd"],
    ["slow", "trente secondes"],
  ] as const)
    expect((await read(url, async () => ({ ok: false, fault }))).problems["lien"]).toContain(said);
  expect((await read(url, giving("\u0000"))).problems["lien"]).toContain("ni un tableau");
  const form = readerOf(inputOf(new URLSearchParams({ lien: url })), "fr");
  expect([await readSentRows(form, 10), form.problems["lien"]]).toEqual([null, undefined]);
});
