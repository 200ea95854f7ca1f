import { sql } from "kysely";
import { expect, it } from "vitest";

import { deliberationsHouse, problemsOf, textOf, typed } from "../deliberations.testing.ts";

const house = await deliberationsHouse();
const { as, add, get, press, row, links, keepers, siret, place, resident, db } = house;

it("a draft is read nowhere by others: page, list, CSV, search, thread, history, open data, commune, news", async () => {
  const secret = "Ursulines-secrètes";
  const { id, slug } = await add({ number: "2026-1", title: `Vente des ${secret}`, body: `Le ${secret} est vendu.`, decides: `Vend le ${secret}.` });
  await press(id, { act: "link", address: `/fil/place/${place.id}`, relation: "decides", reason: `Pour le ${secret} seul.` });
  const addresses = [
    ...[`/deliberations/${slug}`, `/deliberations/bureau/${id}`, `/deliberations/bureau/${id}/modifier`, `/deliberations/${slug}/acte.pdf`],
    ...["/deliberations", "/deliberations?q=Ursulines", "/deliberations.csv", "/recherche?q=vente", `/fil/deliberation/${id}`, `/fil/place/${place.id}`],
    ...[
      "/fil",
      "/fil.csv",
      "/donnees/deliberations",
      "/donnees/deliberations/donnees.csv",
      "/donnees/deliberations-effets/donnees.csv",
      "/donnees/fil/donnees.csv",
    ],
    ...["/communes/roubaix", "/nouvelles.atom", "/deliberations/bureau", "/deliberations/bureau.csv"],
  ];
  const open = new Set(addresses.filter((address) => !/bureau|acte|metropole|roubaix-|deliberation\//.test(address)));
  for (const [who, person] of Object.entries({ nobody: null, resident, tourcoing: keepers.tourcoing }))
    for (const address of addresses) {
      const answer = await (person ? as(person).get(address) : get(address));
      if (open.has(address)) expect(answer.status, `${who} at ${address}`).toBe(200);
      // The search says back what was typed, and what it offers to search: never the thing.
      expect((await answer.text()).includes(secret), `${who} at ${address}`).toBe(false);
    }
  expect(await links(id)).toEqual([]);
});

it("what it decides on and is hidden since is named by no file: neither which, nor what kind, nor why", async () => {
  const { id } = await add({ number: "2026-77" });
  await press(id, { act: "link", address: `/fil/place/${place.id}`, relation: "funds", sum: "10", reason: "Pour le lieu." });
  expect((await press(id, { act: "publish" })).status).toBe(303);
  const files = ["/donnees/deliberations-effets/donnees.csv", "/donnees/deliberations-effets/donnees.json", "/donnees/fil/donnees.csv", "/fil/liens.csv"];
  for (const address of files) expect(await (await get(address)).text(), address).toContain(place.id);
  await sql`update places.place set status = 'suspended' where id = ${place.id}`.execute(db);
  for (const address of files) expect(await (await get(address)).text(), address).not.toContain(place.id);
  expect(await (await get(files[0]!)).text()).toMatch(/funds,,,10/);
  await sql`update places.place set status = 'published' where id = ${place.id}`.execute(db);
  await press(id, { act: "withdraw", reason: "Essai." });
});

it("a number stands once in the year of an assembly, however it is written, and races for it have one winner", async () => {
  await add({ number: "26 C 0042" });
  for (const number of ["26 C 0042", "26-c-0042", "26  C/0042"]) {
    const answer = await as(keepers.roubaix).post("/deliberations/bureau/nouvelle", { ...typed, number });
    expect(answer.status, number).toBe(422);
    expect(problemsOf(await answer.text()).join()).toContain("déjà une délibération de ce numéro");
  }
  await add({ number: "26 C 0042", adopted: "2025-03-01" });
  await add({ number: "26 C 0042", assembly: "59599", siret: siret.tourcoing });
  const race = await Promise.all(
    Array.from({ length: 6 }, () => as(keepers.roubaix).post("/deliberations/bureau/nouvelle", { ...typed, siret: siret.roubaix, number: "26 C 0077" })),
  );
  expect(race.map(({ status }) => status).toSorted()).toEqual([303, 422, 422, 422, 422, 422]);
});

it("two agents who publish at the same time publish once", async () => {
  const { id } = await add({ number: "2026-2" });
  await press(id, { act: "link", address: `/fil/place/${place.id}`, relation: "funds", sum: "10", reason: "" });
  const answers = await Promise.all([keepers.metropolis, keepers.roubaix, keepers.metropolis].map((by) => press(id, { act: "publish" }, by)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
  expect(await links(id)).toHaveLength(1);
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from deliberations.change where deliberation_id = ${id} and act = 'published'`.execute(db);
  expect(rows[0]!.n).toBe(1);
});

it("two agents who correct the same version: the second is told, and nothing of the first is lost", async () => {
  const { id } = await add({ number: "2026-3" });
  const version = String((await row(id)).version);
  const edit = (title: string) =>
    as(keepers.roubaix).post(`/deliberations/bureau/${id}/modifier`, { ...typed, siret: siret.roubaix, number: "2026-3", title, version });
  const answers = await Promise.all([edit("Le premier titre"), edit("Le second titre")]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
});

it("an agent of one commune neither registers, moves nor takes over an act of another", async () => {
  const refused = await as(keepers.tourcoing).post("/deliberations/bureau/nouvelle", { ...typed, siret: siret.roubaix, number: "2026-4" });
  expect(refused.status).toBe(422);
  expect(problemsOf(await refused.text()).join()).toContain("assemblée dont vous tenez le registre");
  const metropolis = await as(keepers.tourcoing).post("/deliberations/bureau/nouvelle", { ...typed, assembly: "metropole", number: "2026-4" });
  expect(metropolis.status).toBe(422);
  const { id } = await add({ number: "2026-5" });
  for (const fields of [
    { act: "publish" },
    { act: "withdraw", why: "Parce que je le veux bien." },
    { act: "link", address: `/fil/place/${place.id}`, relation: "decides" },
  ])
    expect((await press(id, fields, keepers.tourcoing)).status).toBe(404);
  const version = String((await row(id)).version);
  const edit = { ...typed, number: "2026-5", version };
  expect((await as(keepers.tourcoing).post(`/deliberations/bureau/${id}/modifier`, edit)).status).toBe(404);
  // Nor given away: a keeper of Roubaix cannot make it Tourcoing's.
  const given = await as(keepers.roubaix).post(`/deliberations/bureau/${id}/modifier`, { ...edit, assembly: "59599", siret: siret.tourcoing });
  expect(given.status).toBe(422);
  expect(await row(id)).toMatchObject({ state: "draft", commune: "59512" });
  expect((await as(resident).post("/deliberations/bureau/nouvelle", { ...typed })).status).toBe(403);
});

it("links that run, hide or lie are refused", async () => {
  const lies = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "https://user:pass@exemple.fr/",
    "https://exemple.fr/a b",
    "//exemple.fr/x",
    "http://localhost",
  ];
  for (const [at, link] of lies.entries()) {
    const answer = await as(keepers.roubaix).post("/deliberations/bureau/nouvelle", { ...typed, siret: siret.roubaix, number: `2026-6${at}`, link });
    expect(answer.status, link).toBe(422);
  }
  const { id, slug } = await add({ number: "2026-70", body: "[ici](javascript:alert(1)) <script>alert(2)</script>", link: "" });
  await press(id, { act: "publish" });
  const html = await textOf(get(`/deliberations/${slug}`));
  expect(html).not.toMatch(/href="javascript|<script>alert/i);
});

it("a thing that is not there, hidden, or the deliberation itself is not joined; nor the same twice, nor a sum of nothing", async () => {
  const { id } = await add({ number: "2026-8" });
  const link = (fields: Record<string, string>) => press(id, { act: "link", relation: "decides", sum: "", reason: "", ...fields });
  const nobody = "00000000-0000-4000-8000-000000000000";
  for (const address of [`/fil/place/${nobody}`, `/fil/deliberation/${id}`, "/fil/nothing/1", "/lieux/x", "/fil/place/%E0%A4%A"])
    expect((await link({ address })).status, address).toBe(422);
  const here = { address: `https://localhost/fil/place/${place.id}` };
  expect((await link({ ...here, relation: "funds", sum: "0" })).status).toBe(422);
  expect((await link({ ...here, relation: "decides", sum: "10" })).status).toBe(422);
  const twice = await Promise.all([link(here), link(here)]);
  expect(twice.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  const hiddenDraft = await add({ number: "2026-9" });
  expect((await link({ address: `/fil/deliberation/${hiddenDraft.id}` })).status).toBe(422);
});

it("the database refuses what no form sends", async () => {
  const { id } = await add({ number: "2026-10" });
  const set = (assignment: ReturnType<typeof sql>) => sql`update deliberations.deliberation set ${assignment} where id = ${id}`.execute(db);
  await expect(set(sql`state = 'withdrawn', published_at = now()`)).rejects.toThrow("deliberation_withdrawn");
  await expect(set(sql`votes_for = 60`)).rejects.toThrow("deliberation_vote");
  await expect(set(sql`abstentions = null`)).rejects.toThrow("deliberation_vote");
  await expect(set(sql`received_on = adopted_on - 1`)).rejects.toThrow("deliberation_received");
  await expect(set(sql`link = 'javascript:alert(1)'`)).rejects.toThrow("check");
});
