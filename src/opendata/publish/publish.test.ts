import { createHash } from "node:crypto";
import { writeXlsx } from "hucre";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import opendata from "../module.ts";
import { routes } from "../routes.ts";
import { sending, told, work } from "./publish.testing.ts";

const house = await testHouse([territory, people, opendata]);
const roubaix = { kind: "commune", id: "59512" } as const;
const agent = house.as(await addPerson(house.db, { name: "Agent de Roubaix", roles: [{ role: "agent", ...roubaix }] }));
const everywhere = house.as(await addPerson(house.db, { name: "Agent", roles: [{ role: "agent", kind: "metropolis", id: null }] }));

const trees =
  "Identifiant;Essence;Hauteur (m);Planté le;Code commune;lon;lat\nA1;Érable;12,5;03/11/2019;59512;3,1746;50,6927\nA2;=2+3;8;04/11/2019;59512;3,1750;50,6930\n";
const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const read = async (address: string, as: Pick<typeof house, "get"> = house) => (await as.get(address)).text();
const json = async (address: string) => (await house.get(address)).json() as Promise<never>;

/** Gives its address among those that one publishes. */
async function create(content: string | Uint8Array<ArrayBuffer>, more: Record<string, string> = {}, as = agent): Promise<string> {
  const answer = await as.post(routes.create.href(), sending(content, { ...told, who: "59512", ...more }));
  expect([answer.status, await answer.text()]).toEqual([303, ""]);
  const address = answer.headers.get("location")!.split("?")[0]!;
  await work(house);
  return address;
}

it("reads a file as old spreadsheets write it, shows what was understood, and publishes it where everybody takes it", async () => {
  const address = await create(latin(trees));
  expect(address).toBe("/donnees/publier/arbres-d-alignement/1");
  const review = await read(address, agent);
  for (const words of [
    "WINDOWS-1252",
    "point-virgule",
    "code_commune",
    "lon, lat, en WGS 84",
    "Érable",
    "de 8 à 12,5",
    ">12,5</td>",
    "À relire avant de publier",
  ])
    expect(review).toContain(words);
  expect(await read("/donnees")).not.toContain("Arbres d’alignement");
  expect((await house.get("/donnees/arbres-d-alignement")).status).toBe(404);

  const answer = await agent.post(address, { act: "publish" });
  expect(answer.headers.get("location")).toBe(`${address}?fait=publie`);
  await work(house);
  expect(await read("/donnees")).toContain("Arbres d’alignement");
  expect(await read("/donnees/arbres-d-alignement")).toMatch(/Roubaix[\s\S]*hauteur_m/);
  expect(await read("/donnees/arbres-d-alignement/donnees.csv")).toBe(
    "identifiant,essence,hauteur_m,plante_le,code_commune,lon,lat,longitude,latitude\r\nA1,Érable,12.5,2019-11-03,59512,3.1746,50.6927,3.1746,50.6927\r\nA2,'=2+3,8,2019-11-04,59512,3.175,50.693,3.175,50.693\r\n",
  );
  const { data } = await json("/api/v1/arbres-d-alignement?hauteur_m.min=10");
  expect(data).toMatchObject([{ identifiant: "A1", essence: "Érable", _self: "/api/v1/arbres-d-alignement/A1" }]);
  const { features } = await json("/api/v1/ogc/collections/arbres-d-alignement/items");
  expect(features).toHaveLength(2);
});

it("reads the first table of a workbook, and says which of its sheets stay unread", async () => {
  const sheets = ["Bancs", "Fontaines"].map((name) => ({
    name,
    rows: [
      ["id", "rue"],
      [1, `${name} de la gare`],
      [2, `${name} du port`],
    ],
  }));
  const bytes = await writeXlsx({ sheets: [{ name: "Lisez-moi", rows: [["Un mot sur ce fichier"]] }, ...sheets] });
  const sent = await agent.post(routes.create.href(), sending(new Uint8Array(bytes), { ...told, who: "59512", title: "Bancs de la ville" }, "bancs.xlsx"));
  await work(house);
  const review = await read(sent.headers.get("location")!, agent);
  for (const words of ["Feuille lue", "Bancs du port", "D’autres feuilles de ce classeur ne sont pas lues", "Fontaines. Pour publier aussi"])
    expect(review).toContain(words);
  expect(review).not.toContain("Fontaines du port");
});

it("keeps each version under its address with its print, and tells what the next one changed, to programs too", async () => {
  const [before] = [new Date(Date.now() + 1).toISOString()];
  const next = trees.replace("A1;Érable;12,5", "A1;Érable;13").replace(/A2.*\n/, "A3;Tilleul;4;05/11/2019;59512;3,18;50,69\n");
  const sent = await agent.post("/donnees/publier/arbres-d-alignement", sending(next, { act: "send" }));
  const address = sent.headers.get("location")!.split("?")[0]!;
  await work(house);
  expect(await read(address, agent)).toContain("1 ajoutée, 1 changée, 1 retirée");
  expect(await json("/api/v1/arbres-d-alignement?total=true")).toMatchObject({ total: 2 });
  expect(await read("/api/v1/arbres-d-alignement/A2")).toContain("=2+3");
  await agent.post(address, { act: "publish" });
  await work(house);
  const { data } = (await json(`/api/v1/arbres-d-alignement/changes?since=${before}`)) as { data: { _self: string; row: object | null }[] };
  expect(data.map(({ _self, row }) => [_self.split("/").at(-1), row === null])).toEqual(
    expect.arrayContaining([
      ["A2", true],
      ["A3", false],
      ["A1", false],
    ]),
  );
  expect((await house.get("/api/v1/arbres-d-alignement/A2")).status).toBe(410);
  const versions = await read("/donnees/arbres-d-alignement/versions");
  const [print] = /[0-9a-f]{64}(?=<)/.exec(versions.slice(versions.indexOf("Version 1")))!;
  const first = await (await house.get("/donnees/arbres-d-alignement/versions/1/donnees.csv")).bytes();
  expect([createHash("sha256").update(first).digest("hex"), new TextDecoder().decode(first)]).toEqual([print, expect.stringContaining("A2")]);
  expect(await read("/donnees/arbres-d-alignement/lignes?colonne=essence&valeur=ERAB&tri=-hauteur_m")).toMatch(/1 ligne[\s\S]*Érable/);
  expect(await read("/donnees/arbres-d-alignement/donnees.geojson")).toContain(`"coordinates":[3.1746,50.6927]`);
});

it("publishes nothing that leads to persons before somebody has decided, and then what they decided", async () => {
  const list = "id;association;contact;tel\n1;Les amis;amis@exemple.fr;06 00 00 00 01\n2;Le club;club@exemple.fr;06 00 00 00 02\n";
  const address = await create(list, { title: "Associations" });
  const review = await read(address, agent);
  expect(review).toContain("Semble désigner des personnes");
  expect(review).not.toContain('value="publish"');
  expect((await agent.post(address, { act: "publish" })).status).toBe(409);

  const columns = Object.fromEntries(["id", "association", "contact", "tel"].map((name) => [`type_${name}`, "string"]));
  const asked = { act: "columns", version: "1", ...columns, says_contact: "Adresse de l’association", decide_contact: "in", decide_tel: "out" };
  const refused = await agent.post(address, asked);
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining("Dites pourquoi en 10 à 300 caractères.")]);
  await agent.post(address, { ...asked, reason_contact: "Adresses publiques des associations, déjà affichées." });
  await agent.post(address, { act: "publish" });
  await work(house);
  expect(await read("/donnees/associations/donnees.csv")).toBe("id,association,contact\r\n1,Les amis,amis@exemple.fr\r\n2,Le club,club@exemple.fr\r\n");
  for (const place of ["/donnees/associations", "/api/v1/associations", "/donnees/associations/schema.json"])
    expect(await read(place)).not.toMatch(/06 00|"tel"/);
});

it("reads the file again when an agent says that a column is something else", async () => {
  const address = await create("numero;v\n1;5\n2;6\n", { title: "Numéros de voie" });
  expect(await read(address, agent)).toMatch(/numero <span class="soft">\(texte\)/);
  const answer = await agent.post(address, { act: "columns", version: "1", type_numero: "integer", type_v: "integer", says_v: "Mesure, en mètres" });
  expect(answer.headers.get("location")).toContain("fait=relit");
  await work(house);
  expect(await read(address, agent)).toMatch(/numero <span class="soft">\(nombre entier\)/);
});

it("tells which cells make a column of a short file a text, loses none of them, and reads it as the publisher decides", async () => {
  const list = "lieu;surface;ouvert;note\nA;12 m²;oui;10\nB;8,5 m²;non;11\nC;trente;oui;12\nD;9 m²;parfois;x\nE;7 m²;oui;y\n";
  const address = await create(list, { title: "Salles" });
  const review = await read(address, agent);
  for (const words of [
    "2 colonnes sont lues comme des textes",
    /<td[^>]*>4<\/td>[\s\S]{0,80}surface[\s\S]{0,80}trente[\s\S]{0,80}les autres sont\u00a0: nombre, en m²/,
    /<td[^>]*>5<\/td>[\s\S]{0,80}ouvert[\s\S]{0,80}parfois[\s\S]{0,80}les autres sont\u00a0: oui ou non/,
  ])
    expect(review).toMatch(words);
  // The file has what the page tells, in the same words.
  expect(review).toContain("Ces 2 cellules en CSV");
  expect((await read(`${address}/cellules.csv`, agent)).trim().split("\r\n").slice(1)).toEqual([
    '4,surface,trente,"les autres sont\u00a0: nombre, en m²"',
    "5,ouvert,parfois,les autres sont\u00a0: oui ou non",
  ]);
  await agent.post(address, { act: "publish" });
  await work(house);
  expect(await read("/donnees/salles/donnees.csv")).toContain("C,trente,oui,12\r\nD,9 m²,parfois,x\r\n");

  const sent = await agent.post("/donnees/publier/salles", sending(list, { act: "send" }));
  const next = sent.headers.get("location")!.split("?")[0]!;
  await work(house);
  const decided = { act: "columns", version: "1", type_lieu: "string", type_surface: "number", type_ouvert: "string", type_note: "string" };
  expect((await agent.post(next, decided)).headers.get("location")).toContain("fait=relit");
  await work(house);
  const again = await read(next, agent);
  expect(again).toMatch(/1 cellule à corriger[\s\S]*trente/);
  expect(again).not.toContain("lues comme des textes");
  expect(again).toMatch(/trente<\/td>[\s\S]{0,80}n’est pas\u00a0: nombre<[\s\S]*Cette cellule en CSV/);
  expect(await read(`${next}/cellules.csv`, agent)).toContain("4,surface,trente,n’est pas\u00a0: nombre");
  await agent.post(next, { act: "publish" });
  await work(house);
  expect(await read("/donnees/salles/donnees.csv")).toContain("B,8.5,non,11\r\nC,,oui,12\r\nD,9,parfois,x\r\n");
});

it("holds each version against a schema, and names the cells that break it", async () => {
  const address = await create("id;statut\nA;ouvert\nB;clos\n", { title: "Chantiers" });
  const schema = {
    title: "Chantiers 1.0",
    fields: [
      { name: "id", type: "string" },
      { name: "statut", constraints: { enum: ["ouvert", "fermé"] } },
      { name: "date", constraints: { required: true } },
    ],
  };
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...told, title: "Chantiers", version: "1" })) form.append(name, value);
  form.append("schema", new File([JSON.stringify(schema)], "schema.json"));
  expect((await agent.post("/donnees/publier/chantiers/description", form)).status).toBe(303);
  const sent = await agent.post("/donnees/publier/chantiers", sending("id;statut\nA;ouvert\nB;clos\n", { act: "send" }));
  await work(house);
  const review = await read(sent.headers.get("location")!.split("?")[0]!, agent);
  expect(review).toMatch(/Chantiers 1\.0[\s\S]*colonnes manquantes[\s\S]*date[\s\S]*clos[\s\S]*ne suit pas le schéma \(enum: ouvert, fermé\)/);
  // What was sent before is discarded.
  expect((await agent.post(address, { act: "publish" })).status).toBe(409);
});

it.each([
  ["une image", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), "Ce n’est ni un tableau"],
  ["un fichier vide", "", "est vide. Choisissez-en un autre."],
  ["la page d’erreur d’un site", "<!DOCTYPE html><html><body>Erreur 404</body></html>", "Ce n’est ni un tableau"],
])("asks again for %s, with what was typed", async (_, content, sentence) => {
  const answer = await agent.post(routes.create.href(), sending(content, { ...told, who: "59512", title: "Le titre reste" }));
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringMatching(new RegExp(`${sentence}[\\s\\S]*Le titre reste`))]);
});

it("keeps the file of a form in which something else was wrong", async () => {
  const refused = await agent.post(routes.create.href(), sending("id;v\nA;1\nB;2\n", { ...told, title: "Gardé", who: "59512", description: "" }, "garde.csv"));
  const html = await refused.text();
  expect([refused.status, html]).toEqual([422, expect.stringContaining("garde.csv")]);
  const kept = /name="fichier_garde" value="([^"]+)"/.exec(html)![1]!;
  const again = { ...told, title: "Gardé", who: "59512", fichier_garde: kept, fichier_nom: "garde.csv" };
  const form = new FormData();
  for (const [name, value] of Object.entries(again)) form.append(name, value);
  const answer = await agent.post(routes.create.href(), form);
  await work(house);
  expect(await read(answer.headers.get("location")!.split("?")[0]!, agent)).toContain("À relire avant de publier");
});

it("says that a file could not be read, and why", async () => {
  const address = await create("titre seul\n", { title: "Vide" });
  expect(await read(address, agent)).toContain("Il ne contient aucune ligne sous ses titres.");
  expect((await agent.post(address, { act: "publish" })).status).toBe(409);
});

it("lists what one publishes, by commune, and what waits", async () => {
  expect(await read("/donnees/publier", agent)).toMatch(/Version 1 à relire/);
  expect(await read("/donnees/publier", everywhere)).toContain("Arbres d’alignement");
  expect((await house.get("/donnees/publier")).status).toBe(303);
});
