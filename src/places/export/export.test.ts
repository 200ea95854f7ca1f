import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as anct from "@gouvfr-anct/lieux-de-mediation-numerique";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { Table } from "tableschema";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { readTerritory } from "#territory";
import territory from "../../territory/module.ts";
import { parseHours } from "../hours/hours.ts";
import { generateMednum } from "../import/generate.ts";
import { mednumFile } from "../import/mednum-example.ts";
import { importInto } from "../import/run/metropolis.testing.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";
import { savePlace } from "../saving/save-place.command.ts";
import { services } from "../vocabulary.ts";
import { exportPages } from "./export.pages.ts";

const shared = resolve(import.meta.dirname, "../../../../shared/data/standards");
const absent = !existsSync(shared);
if (absent) console.warn("Skipped, because ../shared/data is absent: validation of exports by the national schemas.");

const { db, get } = await testHouse([territory, { name: "places", pages: exportPages }]);
const known = await readTerritory(db);
const { report } = importInto(db);
await report([...generateMednum(known, 300)].join(""), { source: "Générateur" });
await report(mednumFile({}), { source: "Essai" });

/** Things that come from elsewhere than an import: a host's hand, another metropolis' habits. */
const odd: PlaceFacts = {
  name: "QG",
  insee_code: "59512",
  postal_code: "59100",
  address: "7 « rue » du Bois #3",
  services: ["employment", "equipment_access"],
  activities: ["coworking"],
  summary: '=HYPERLINK("http://evil.example")',
  description: "<script>alert(1)</script>",
  websites: ["https://exemple.example/un lieu (grand)/à côté?q=a'b#là", "https://exemple.example:8443/"],
  booking_url: "https://exemple.example/réserver/{id}",
  phone: "+33320000002",
  training_labels: ["Étapes numériques (La Poste)"],
  structure_pivot: "W595000001",
  access_modes: ["book_online", "referral"],
  fees: ["paying"],
};
const hidden = { ...odd, insee_code: "59350", postal_code: "59000" } as const;
await db.transaction().execute(async (trx) => {
  const origin = (sourceId: string) => ({ source: "Main", sourceId, factsDate: "2026-11-01" });
  await savePlace(trx, odd, origin("1"));
  await savePlace(trx, { ...hidden, name: "Pas encore publié", status: "proposed" }, origin("2"));
  await savePlace(trx, { ...hidden, name: "Fermé depuis", stage: "closed" }, origin("3"));
  await savePlace(trx, { ...hidden, name: "Sans médiation", services: [] }, origin("4"));
});

const text = async (address: string) => (await get(address)).text();
const lines = parse(await text("/donnees/lieux-mediation.csv"));
const [header = [], ...rows] = lines;
const records = rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i]!])));
const json = JSON.parse(await text("/donnees/lieux-mediation.json")) as Record<string, string | number>[];

describe("the national export", () => {
  it("has the open places with a digital service, and no other", () => {
    expect(records).toHaveLength(302);
    const named = records.map(({ nom }) => nom);
    expect(named).toContain("QG");
    for (const name of ["Pas encore publié", "Fermé depuis", "Sans médiation"]) expect(named).not.toContain(name);
  });

  it("is the same as CSV and as JSON, under identifiers that do not move", async () => {
    expect(json.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    const again = parse(await text("/donnees/lieux-mediation.csv"));
    expect(again).toEqual(lines);
  });

  it("carries no formula into a spreadsheet, and HTML only as the text it is", () => {
    const record = records.find(({ nom }) => nom === "QG")!;
    expect(record).toMatchObject({
      presentation_resume: '\'=HYPERLINK("http://evil.example")',
      presentation_detail: "<script>alert(1)</script>",
      telephone: "+33320000002",
    });
    expect(rows.flat().filter((cell) => /^[=@\t\r]|^[+-](?![\d\s.,]*$)/.test(cell))).toEqual([]);
  });

  it("writes addresses as harvesters take them", () => {
    const record = records.find(({ nom }) => nom === "QG")!;
    expect(record).toMatchObject({
      adresse: "7 rue du Bois 3",
      site_web: "https://exemple.example/un%20lieu%20%28grand%29/%C3%A0%20c%C3%B4t%C3%A9?q=a%27b",
      prise_rdv: "https://exemple.example/r%C3%A9server/%7Bid%7D",
      autres_formations_labels: "Étapes numériques (La Poste)",
    });
  });

  it("is sound beyond the gaps of the schema: hours, e-mails, addresses and every single label", () => {
    const labels = Object.values(services).map(({ national }): string => national);
    for (const record of records) {
      for (const label of record["services"]!.split("|")) expect(labels).toContain(label);
      for (const email of split(record["courriels"])) expect(anct.Courriel(email)).toBe(email);
      for (const url of split(record["site_web"])) expect(anct.Url(url)).toBe(url);
      if (record["horaires"]) expect(parseHours(record["horaires"])).toMatchObject({ ok: true });
    }
  });

  it("is read by the ANCT library without an error", () => {
    const places = anct.fromSchemaLieuxDeMediationNumerique(json as never);
    expect(places).toHaveLength(302);
    const filled = records.map((record) => {
      const said = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ""));
      return { ...said, ...(record["latitude"] ? { latitude: Number(record["latitude"]), longitude: Number(record["longitude"]) } : {}) };
    });
    expect(anct.fromSchemaLieuxDeMediationNumerique(filled as never)).toHaveLength(302);
  });

  it("is itself a file that the import takes whole", async () => {
    const again = await report(await text("/donnees/lieux-mediation.csv"), { source: "Retour", dryRun: true });
    expect(again).toMatchObject({ read: 302, created: 302, rejections: [] });
    // Each is told as a possible duplicate of what it was exported from.
    expect(again.duplicates.length).toBeGreaterThanOrEqual(290);
  });

  it.skipIf(absent)("is valid for the national schema, read by tableschema", async () => {
    const schema = JSON.parse(readFileSync(`${shared}/mednum-schema-1.0.2.json`, "utf8"));
    expect(header).toEqual(schema.fields.map(({ name }: { name: string }) => name));
    expect(await tableErrors(rows, schema)).toEqual([]);
    const spoilt = rows.map((row, i) => (i === 7 ? row.with(header.indexOf("code_postal"), "5910") : row));
    expect(await tableErrors(spoilt, schema)).not.toEqual([]);
  });
});

async function tableErrors(cells: string[][], schema: object): Promise<string[]> {
  const table = await Table.load([header, ...cells], { schema });
  const read = await table.read({ keyed: true, forceCast: true });
  expect(read).toHaveLength(cells.length);
  return read.flatMap((row) => (row instanceof Error ? [row.message, ...((row as { errors?: Error[] }).errors ?? []).map(({ message }) => message)] : []));
}

function split(field: string | undefined): string[] {
  return (field ?? "").split("|").filter(Boolean);
}

describe("the export for data·inclusion", () => {
  it.skipIf(absent).each([
    ["structure", "/donnees/structures.json"],
    ["service", "/donnees/services.json"],
  ])("is valid for the JSON Schema of a %s", async (kind, address) => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(`${shared}/data-inclusion-schema/${kind}.json`, "utf8")));
    const all = JSON.parse(await text(address)) as unknown[];
    expect(all.length).toBeGreaterThanOrEqual(302);
    expect(all.flatMap((one) => (validate(one) ? [] : validate.errors))).toEqual([]);
  });

  it("joins each service to a structure that is there", async () => {
    const structures = new Set((JSON.parse(await text("/donnees/structures.json")) as { id: string }[]).map(({ id }) => id));
    const offered = JSON.parse(await text("/donnees/services.json")) as { source: string; id: string; structure_id: string }[];
    // Two houses of this software are two sources: what both give is never taken for the same.
    expect(new Set(offered.map(({ source, id }) => `${source} ${id.split("--")[0]}`))).toEqual(new Set(["beffroi-200093201 beffroi-200093201"]));
    expect(offered.every(({ structure_id }) => structures.has(structure_id))).toBe(true);
    expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
  });
});

describe("the map of all places", () => {
  it("holds every published place, also those without a point or a service", async () => {
    const answer = await get("/donnees/lieux.geojson");
    expect(answer.headers.get("content-type")).toBe("application/geo+json");
    const { type, features } = (await answer.json()) as { type: string; features: { geometry: unknown; properties: Record<string, string> }[] };
    expect([type, features.length]).toEqual(["FeatureCollection", 304]);
    const closed = features.find(({ properties }) => properties["nom"] === "Fermé depuis")!;
    expect(closed).toMatchObject({ geometry: null, properties: { etape: "fermé", url: "http://localhost:3000/lieux/ferme-depuis" } });
  });
});
