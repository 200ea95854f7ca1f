import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import type { FetchOutcome } from "#platform/web/fetch-public.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import { addSource, harvest } from "../harvest/harvest.command.ts";
import { findHarvested, listSources } from "../harvest/harvest.query.ts";
import { mostHarvested } from "../harvest/harvested.ts";
import { readCatalogue } from "../harvest/read-catalogue.ts";
import opendata from "../module.ts";
import { fieldOf, plantDataset } from "../planted-dataset.testing.ts";

const rooms = [territory, people, opendata];
const [here, there] = ["https://ici.example", "https://la.example"];
const house = await testHouse(rooms, { settings: { PUBLIC_URL: here } });
const second = await testHouse(rooms, { settings: { PUBLIC_URL: there } });
await plantDataset(house.owner, "arbres", [fieldOf("nom", "string")], sql`select '1' as key, '{"nom": "Érable"}'::jsonb as row`);
await plantDataset(second.owner, "bancs", [fieldOf("nom", "string")], sql`select '1' as key, '{"nom": "Banc"}'::jsonb as row`);

const agent = await addPerson(house.db, { name: "Agent", roles: [{ role: "agent", kind: "metropolis", id: null }] });
const agentThere = await addPerson(second.db, { name: "Agent", roles: [{ role: "agent", kind: "metropolis", id: null }] });
const catalogueOf = async (one: typeof house): Promise<FetchOutcome> => ({ ok: true, text: await (await one.get("/donnees/catalogue.ttl")).text() });
const fetched = async (text: string): Promise<FetchOutcome> => ({ ok: true, text });
const follow = async (one: typeof house, by: string, url: string) => ({ id: (await addSource(one.db, { name: "Essai", url, communeCode: null }, by))!, url });
const reportOf = async (one: typeof house, id: string) => (await listSources(one.db)).find((source) => source.id === id)!.report!;
const rowsOf = async (one: typeof house, id: string) =>
  (await sql<{ row: object }>`select to_jsonb(h) as row from opendata.harvested h where source = ${id} order by iri`.execute(one.owner)).rows;

const head = "@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .";

describe("our own catalogue, read by a second house and back", () => {
  it("changes nothing: not the second time, not in what we publish, and ours stay ours", async () => {
    const before = await catalogueOf(house);
    const source = await follow(second, agentThere, `${here}/donnees/catalogue.ttl`);
    expect(await harvest(second.db, source, there, () => catalogueOf(house))).toBeNull();
    const first = await reportOf(second, source.id);
    const { datasets } = (await readCatalogue((before as { text: string }).text, here))!;
    expect([first.added, first.changed, first.gone, first.ours, first.faultCount]).toEqual([datasets.length, 0, 0, 0, 0]);
    expect(datasets.find(({ iri }) => iri === `${here}/donnees/arbres`)).toMatchObject({
      title: "Jeu arbres",
      page: `${here}/donnees/arbres`,
      licence: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
      files: [{ format: "CSV" }, { format: "JSON" }, { format: "PARQUET" }],
    });
    const kept = await rowsOf(second, source.id);
    expect(await harvest(second.db, source, there, () => catalogueOf(house))).toBeNull();
    expect([await reportOf(second, source.id), await rowsOf(second, source.id)]).toEqual([{ ...first, added: 0, same: first.added }, kept]);
    // And back: what the second house describes is its own alone, and whatever of ours it would name is left aside.
    const back = await follow(house, agent, `${there}/donnees/catalogue.ttl`);
    await harvest(house.db, back, here, () => catalogueOf(second));
    const theirs = (await findHarvested(house.db, "", { limit: 1000, offset: 0 })).rows;
    expect(theirs.every(({ iri }) => iri.startsWith(there))).toBe(true);
    await harvest(house.db, back, here, async () => fetched(`${head} <${here}/donnees/arbres> a dcat:Dataset ; dct:title "Le nôtre, autrement dit" .`));
    expect([(await reportOf(house, back.id)).ours, (await findHarvested(house.db, "", { limit: 10, offset: 0 })).total]).toEqual([1, 0]);
    expect(await catalogueOf(house)).toEqual(before);
  });
});

describe("a catalogue that somebody else writes", () => {
  it("gives what it can, and says what it cannot and why", async () => {
    const source = await follow(house, agent, "https://ville.example/dcat.ttl");
    const text = `${head}
      <https://ville.example/d/1> a dcat:Dataset ; dct:title "Bancs"@fr, "Benches"@en ; dct:description "Un\\nbanc\\u0007 par ligne" ; dcat:keyword "mobilier", "mobilier" ;
        dcat:distribution <https://ville.example/d/1.csv> .
      <https://ville.example/d/1.csv> dcat:accessURL <https://ville.example/d/1.csv> ; dct:format "csv" .
      <https://ville.example/d/2> a dcat:Dataset .
      <javascript:alert(1)> a dcat:Dataset ; dct:title "Script" .
      [] a dcat:Dataset ; dct:title "Sans nom" .
      <https://ville.example/d/3> a dcat:Dataset ; dct:title "<script>alert(1)</script>" ; dcat:landingPage <javascript:alert(2)> .`;
    expect(await harvest(house.db, source, here, () => fetched(text))).toBeNull();
    const report = await reportOf(house, source.id);
    expect([report.added, report.faults.map(({ fault }) => fault).sort()]).toEqual([2, ["address", "address", "title"]]);
    const { rows } = await findHarvested(house.db, "bancs", { limit: 10, offset: 0 });
    expect(rows).toMatchObject([
      { title: "Bancs", description: "Un banc par ligne", keywords: ["mobilier"], files: [{ href: "https://ville.example/d/1.csv", format: "CSV" }] },
    ]);
    const page = await (await house.get("/donnees/ailleurs")).text();
    expect([page.includes("<script>alert"), page.includes("javascript:"), page.includes('href="https://ville.example/d/3"')]).toEqual([false, false, true]);
  });

  it("that cannot be read leaves what was read before, and says why", async () => {
    const source = await follow(house, agent, "https://panne.example/dcat.ttl");
    const one = `${head} <https://panne.example/d> a dcat:Dataset ; dct:title "Un jeu" .`;
    await harvest(house.db, source, here, () => fetched(one));
    for (const [answer, fault] of [
      [{ ok: false, fault: "slow" }, "slow"],
      [{ ok: true, text: "<html>" }, "format"],
      [{ ok: true, text: "" }, "empty"],
    ] as const) {
      expect(await harvest(house.db, source, here, async () => answer)).toBe(fault);
      expect((await listSources(house.db)).find(({ id }) => id === source.id)).toMatchObject({ fault, report: { added: 1 } });
      expect(await rowsOf(house, source.id)).toHaveLength(1);
    }
    await harvest(house.db, source, here, () => fetched(`${head} <https://panne.example/autre> a dcat:Dataset ; dct:title "Un autre" .`));
    expect(await reportOf(house, source.id)).toMatchObject({ added: 1, gone: 1, same: 0 });
  });

  it("of more datasets than are followed says how many are not", async () => {
    const source = await follow(house, agent, "https://vaste.example/dcat.ttl");
    const all = Array.from({ length: mostHarvested + 3 }, (_, at) => `<https://vaste.example/d/${at}> a dcat:Dataset ; dct:title "Jeu ${at}" .`);
    expect(await harvest(house.db, source, here, () => fetched(`${head}\n${all.join("\n")}`))).toBeNull();
    expect(await reportOf(house, source.id)).toMatchObject({ added: mostHarvested, faultCount: 0, beyond: 3 });
    expect(await (await house.as(agent).get("/donnees/publier/catalogues")).text()).toContain("3 jeux, au-delà de 5\u202f000, ne sont pas suivis.");
  });

  it("of ten megabytes holds up nobody: others are answered while it is read", async () => {
    const text = `${head} ${Array.from({ length: 60_000 }, (_, at) => `<https://grand.example/${at}> a dcat:Dataset ; dct:title "Jeu ${at}" ; dct:description "${"mot ".repeat(20)}" .`).join("\n")}`;
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    const read = await readCatalogue(text, here);
    clearInterval(counting);
    expect([read!.datasets.length, turns > 50]).toEqual([5_000, true]);
  });

  it("read twice at once is taken once", async () => {
    const source = await follow(house, agent, "https://course.example/dcat.ttl");
    const text = `${head} ${Array.from({ length: 40 }, (_, at) => `<https://course.example/${at}> a dcat:Dataset ; dct:title "Jeu ${at}" .`).join("\n")}`;
    await Promise.all(Array.from({ length: 4 }, () => harvest(house.db, source, here, () => fetched(text))));
    expect([(await rowsOf(house, source.id)).length, (await reportOf(house, source.id)).same]).toEqual([40, 40]);
  });
});

describe("the page of catalogues", () => {
  const roubaix = { kind: "commune", id: "59512" } as const;

  it("takes addresses of the public Web alone, once each, keeps what was typed, and shows an agent those of their commune", async () => {
    const officer = house.as(await addPerson(house.db, { name: "Agent de Roubaix", roles: [{ role: "agent", ...roubaix }] }));
    for (const url of ["http://ville.example/x", "https://127.0.0.1/x", "https://localhost/x", "https://a:b@ville.example/x", "ftp://x", ""]) {
      const answer = await officer.post("/donnees/publier/catalogues", { act: "add", name: "Roubaix, données", url, who: "59512" });
      expect([url, answer.status, (await answer.text()).includes("Roubaix, données")]).toEqual([url, 422, true]);
    }
    const known = await officer.post("/donnees/publier/catalogues", { act: "add", name: "Roubaix", url: "https://ville.example/dcat.ttl", who: "59512" });
    expect([known.status, (await known.text()).includes("déjà suivi")]).toEqual([422, true]);
    const foreign = await officer.post("/donnees/publier/catalogues", { act: "add", name: "Lille", url: "https://lille.example/dcat.ttl", who: "59350" });
    expect(foreign.status).toBe(422);
    const own = await follow(house, agent, "https://autre.example/dcat.ttl");
    expect(await (await officer.get("/donnees/publier/catalogues")).text()).not.toContain("autre.example");
    for (const act of ["read", "remove"]) expect((await officer.post("/donnees/publier/catalogues", { act: `${act}:${own.id}` })).status).not.toBe(303);
    expect((await listSources(house.db)).some(({ id }) => id === own.id)).toBe(true);
    expect((await house.get("/donnees/publier/catalogues")).status).not.toBe(200);
  });
});
