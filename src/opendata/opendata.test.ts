import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";

import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { JsonLdParser } from "jsonld-streaming-parser";
import { sql } from "kysely";
import { DataFactory, Parser, type Quad, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { Table } from "tableschema";
import { describe, expect, it, vi } from "vitest";

import type { DatasetRow } from "#platform/open-data/dataset.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { definitionsJob } from "../governance/datasets/definitions.job.ts";
import { cast } from "../people/cast.ts";
import { forgetTerritory } from "../territory/territory-memory.ts";
import { plantedHouse } from "../planted.testing.ts";
import { listDatasets } from "./published/published.dataset.ts";
import { sending, told, work } from "./publish/publish.testing.ts";

const standards = "../shared/data/standards";
const house = await plantedHouse({ settings: { PUBLIC_URL: "https://beffroi.example", ERROR_CONTACT: "contact@beffroi.example" } });
// What rooms offer is said beside each figure.
await definitionsJob.run(house.services as never, {});
const { datasets } = house.services.offers;
const turtle = await (await house.get("/donnees/catalogue.ttl")).text();
const read = (text: string) => new Store(new Parser().parse(text));

async function shapes(file: string): Promise<SHACLValidator> {
  return new SHACLValidator(read(await readFile(`${standards}/dcat-ap-3.0.1/${file}`, "utf8")));
}
async function faults(file: string, catalogue: Store): Promise<string[]> {
  const report = await (await shapes(file)).validate(catalogue);
  return report.results.map(({ path, focusNode, message }) => `${focusNode?.value} ${path?.value}: ${message.map(({ value }) => value).join()}`);
}

describe("the catalogue", () => {
  it.each(["shapes.ttl", "dcat-ap-SHACL.ttl", "range.ttl"])("conforms to %s", async (file) => {
    expect(await faults(file, read(turtle))).toEqual([]);
  });

  it.each([
    ["things without title", "http://purl.org/dc/terms/title"],
    ["a catalogue without publisher", "http://purl.org/dc/terms/publisher"],
    ["a distribution without address", "http://www.w3.org/ns/dcat#accessURL"],
    ["an agent without name", "http://xmlns.com/foaf/0.1/name"],
  ])("with %s is refused", async (_, predicate) => {
    const mutated = read(turtle);
    mutated.removeQuads(mutated.getQuads(null, DataFactory.namedNode(predicate), null, null));
    expect((await faults("shapes.ttl", mutated)).length).toBeGreaterThan(0);
  });

  it("says the same in JSON-LD and in Turtle", async () => {
    const answer = await house.get("/donnees/catalogue.jsonld");
    expect(answer.headers.get("content-type")).toBe("application/ld+json");
    const quads: Quad[] = [];
    const parser = new JsonLdParser();
    for await (const quad of Readable.from([await answer.text()]).pipe(parser)) quads.push(quad);
    const said = (all: readonly Quad[]) => all.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value].join(" ")).sort();
    expect(said(quads)).toEqual(said(read(turtle).getQuads(null, null, null, null)));
  });

  it.each(["dcat-ap-SHACL.ttl", "shapes.ttl"])("is refused by %s when a title is no text, or a publisher no agent", async (file) => {
    const mutated = read(turtle);
    const title = DataFactory.namedNode("http://purl.org/dc/terms/title");
    for (const quad of mutated.getQuads(null, title, null, null)) {
      mutated.removeQuad(quad);
      mutated.addQuad(quad.subject, title, DataFactory.namedNode("https://beffroi.example/title"));
    }
    expect((await faults(file, mutated)).length).toBeGreaterThan(0);
  });

  it.each([
    ["text/turtle", "text/turtle; charset=utf-8"],
    ["application/ld+json", "application/ld+json"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "text/html; charset=utf-8"],
    ["*/*", "text/html; charset=utf-8"],
    ["text/html;q=0.2, text/turtle;q=0.9", "text/turtle; charset=utf-8"],
  ])("answers %s as it is asked", async (accept, type) => {
    for (const address of ["/donnees", "/donnees/communes"]) {
      const { headers } = await house.get(address, { accept });
      expect([headers.get("content-type"), headers.get("vary")?.split(/, ?/).includes("accept")]).toEqual([type, true]);
    }
  });

  it.each([
    ["application/json", "application/json"],
    ["text/csv", "text/csv; charset=utf-8; header=present"],
    ["application/geo+json, text/html;q=0.5", "application/geo+json"],
  ])("gives the rows of a dataset at its own address to whoever asks for %s", async (accept, type) => {
    const { headers } = await house.get("/donnees/communes", { accept });
    expect([headers.get("content-type"), headers.get("vary")?.split(/, ?/).includes("accept")]).toEqual([type, true]);
  });

  it("lacks of what is recommended only the days that no row tells: since when it is published, and which time a dataset is about", async () => {
    await sql`
      insert into territory.contour (commune_code, geometry, source) select code, jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array(jsonb_build_array(
        jsonb_build_array(longitude, latitude), jsonb_build_array(longitude + 0.01, latitude), jsonb_build_array(longitude, latitude + 0.01),
        jsonb_build_array(longitude, latitude)))), 'essai' from territory.commune`.execute(house.owner);
    const text = await (await house.get("/donnees/catalogue.ttl")).text();
    expect(text).toMatch(/dcat:bbox "POLYGON\(\(\d\.\d{5} \d\d\.\d{5}, /);
    const lacking = (await faults("shapes_recommended.ttl", read(text))).map((fault) => /(\S+):/.exec(fault.replace(/^\S+ /, ""))![1]!.replace(/^.*[/#]/, ""));
    expect([...new Set(lacking)].sort()).toEqual(["issued", "temporal"]);
    expect(await faults("range.ttl", read(text))).toEqual([]);
  });
});

it("the catalogue's page finds datasets by words, as typed or nearly, and by theme", async () => {
  const found = async (query: string) =>
    [...(await (await house.get(`/donnees${query}`)).text()).matchAll(/<h3><a href="\/donnees\/([\w-]+)"/g)].map(([, id]) => id!);
  const all = await found("");
  expect(all.toSorted()).toEqual((await listDatasets(house.services)).map(({ id }) => id).toSorted());
  expect((await found("?q=médiation"))[0]).toContain("mediation");
  expect(await found("?q=comunes")).toContain("communes");
  expect(await found("?q=zzzzqq")).toEqual([]);
  const ofTheme = await found("?theme=territoire");
  expect(ofTheme).toContain("communes");
  expect(ofTheme.length).toBeLessThan(all.length);
  expect(await found("?theme=ailleurs&q=%E2%80%99")).toEqual([]);
});

describe("files that are published together", () => {
  const said = { fr: "Fichiers", en: "Files", nl: "Bestanden" };
  const [href, name] = ["/votes/essai/resultat", "/votes/essai/fichiers/bulletins.pb"];
  const issued = new Date("2026-11-02T09:00:00Z");

  it("are a dataset of their own, whose files say how long they are and what they hash to, and conform", async () => {
    const file = { href: name, title: said, format: "CSV", media: "text/csv", bytes: 1234, sha256: "ab".repeat(32) } as const;
    const one = { href, title: said, description: said, keywords: [said], theme: "GOVE", issued, from: issued, to: issued, files: [file] } as const;
    const offered = house.services.offers.filePackages[0]!;
    const list = vi.spyOn(offered, "list").mockResolvedValue([one]);
    const catalogue = read(await (await house.get("/donnees/catalogue.ttl")).text());
    const html = await (await house.get("/donnees")).text();
    list.mockRestore();
    for (const shape of ["shapes.ttl", "dcat-ap-SHACL.ttl", "range.ttl"]) expect(await faults(shape, catalogue)).toEqual([]);
    const recommended = (await faults("shapes_recommended.ttl", catalogue)).filter((fault) => fault.includes("essai"));
    expect(recommended).toEqual([]);
    const value = (subject: string, predicate: string) => catalogue.getObjects(subject, predicate, null)[0]?.value;
    const at = `https://beffroi.example${name}`;
    const [dcat, spdx] = ["http://www.w3.org/ns/dcat#", "http://spdx.org/rdf/terms#"];
    expect(value(`https://beffroi.example${href}`, `${dcat}distribution`)).toBe(at);
    expect([value(at, `${dcat}byteSize`), value(value(at, `${spdx}checksum`)!, `${spdx}checksumValue`)]).toEqual(["1234", "ab".repeat(32)]);
    expect(html).toMatch(new RegExp(`href="${href}"[\\s\\S]*2 novembre 2026[\\s\\S]*1 fichier[\\s\\S]*2.ko`));
  });
});

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
const schemaOf = async (file: string) => JSON.parse(await readFile(`${standards}/frictionless-v2/${file}`, "utf8"));
for (const file of ["dictionary.json", "dataresource.json", "tabledialect.json", "tableschema.json"]) ajv.addSchema(await schemaOf(file), file);
const isPackage = ajv.compile(await schemaOf("datapackage.json"));

interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly separator?: string;
}
interface Schema {
  readonly fields: readonly SchemaField[];
}

/** Reads a CSV by its Table Schema alone, with the Frictionless library: values, keys and required cells are checked by it. */
async function readBack(csv: string, schema: Schema): Promise<Record<string, unknown>[]> {
  const table = await Table.load(parse(csv, { bom: true }), { schema });
  const rows = await table.read({ keyed: true });
  return rows.map((row) => Object.fromEntries(schema.fields.map((field) => [field.name, asInJson(row[field.name], field)])));
}

/** An instant may be written with or without thousandths of a second. */
function sameInstants(row: DatasetRow, { fields }: Schema): Record<string, unknown> {
  const instants = fields.flatMap(({ name, type }) => (type === "datetime" && row[name] ? [[name, new Date(String(row[name])).toISOString()]] : []));
  return { ...row, ...Object.fromEntries(instants) };
}

/** What the library read, as JSON writes it. */
function asInJson(value: unknown, { type, separator }: SchemaField): unknown {
  const plain = typeof value === "string" ? value.replace(/(^|[;\t\r\n][ "]*)'(?=[=+\-@\t\r\n＝＋－＠])/g, "$1") : value;
  if (separator) return plain === null ? [] : String(plain).split(separator);
  if (type === "date") return (plain as Date | null)?.toISOString().slice(0, 10) ?? null;
  return type === "datetime" ? ((plain as Date | null)?.toISOString() ?? null) : plain;
}

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))("the dataset %s", (id, dataset) => {
  it("has a page with its columns and first rows, in three languages", async () => {
    for (const language of ["fr", "en", "nl"] as const) {
      const html = await (await house.get(`/donnees/${id}`, { "accept-language": language })).text();
      expect(html).toContain(dataset.description[language]);
      for (const { name } of dataset.fields) expect(html).toContain(`<code>${name}</code>`);
    }
  });

  it("is described by itself in DCAT-AP, in Turtle and JSON-LD", async () => {
    const [ttl, jsonld] = await Promise.all([house.get(`/donnees/${id}/dcat.ttl`), house.get(`/donnees/${id}/dcat.jsonld`)]);
    const own = read(await ttl.text());
    expect(await faults("shapes.ttl", own)).toEqual([]);
    const listed = own.getObjects("https://beffroi.example/donnees", "http://www.w3.org/ns/dcat#dataset", null).map(({ value }) => value);
    expect(listed).toEqual([`https://beffroi.example/donnees/${id}`]);
    expect((await jsonld.json())["@graph"].length).toBeGreaterThan(5);
    // Files of its room are what the catalogue says of them.
    for (const { href, media } of dataset.files ?? []) {
      const file = await house.get(href);
      await file.body?.cancel();
      expect([href, file.status, file.headers.get("content-type")?.split(";")[0]]).toEqual([href, 200, media]);
      expect(own.getObjects(`https://beffroi.example${href}`, "http://purl.org/dc/terms/conformsTo", null)).toHaveLength(1);
    }
  });

  it("has a valid Data Package, and a mutated one is refused", async () => {
    const answer = await (await house.get(`/donnees/${id}/datapackage.json`)).json();
    expect(isPackage(answer), JSON.stringify(isPackage.errors)).toBe(true);
    expect(isPackage({ ...answer, resources: [] })).toBe(false);
    expect(isPackage({ ...answer, resources: [{ ...answer.resources[0], path: "../secret.csv" }] })).toBe(false);
  });

  it("as CSV, read with its Table Schema, gives the rows of its JSON", async () => {
    const schema: Schema = await (await house.get(`/donnees/${id}/schema.json`)).json();
    const rows: DatasetRow[] = await (await house.get(`/donnees/${id}/donnees.json`)).json();
    const back = await readBack(await (await house.get(`/donnees/${id}/donnees.csv`)).text(), schema);
    expect(back).toEqual(rows.map((row) => sameInstants(row, schema)));
    expect(rows).toHaveLength(await dataset.count(house.db, house.services.offers));
  });
});

it("gives back what a spreadsheet would take for a formula, and what CSV must quote", async () => {
  const nasty = ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "'quoted", 'a "b", c', "deux\nlignes", "un\n- deux", "a;=1", "é𝄞", " espace "];
  const schema: Schema = { fields: [{ name: "mot", type: "string" }] };
  const response = await csvResponse({ mot: (mot: string) => mot }, nasty, { bom: true });
  const csv = await response.text();
  expect(csv).not.toMatch(/^"?[=+@]/m);
  expect((await readBack(csv, schema)).map(({ mot }) => mot)).toEqual(nasty);
});

describe("a file", () => {
  const csv = "/donnees/fil/donnees.csv";
  const add = (id: string) =>
    sql`
      insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, day)
      values ('idea', ${id}, 'becomes', 'place', ${id}, 'Essai.', '2026-11-01')`.execute(house.db);
  /** Leaves nothing of the file unread: its rows hold a connection, and a house closes only when all are back. */
  const headOf = async (address: string, headers: Record<string, string> = {}) => {
    const answer = await house.get(address, headers);
    await answer.body?.cancel();
    return answer;
  };
  const status = async (address: string, headers: Record<string, string>) => (await headOf(address, headers)).status;

  it.each([
    csv,
    "/donnees/fil/donnees.json",
    "/donnees/fil/datapackage.json",
    "/donnees/fil/schema.json",
    "/donnees/fil/dcat.ttl",
    "/donnees/catalogue.jsonld",
  ])("at %s is not sent again to whoever has it", async (address) => {
    const first = await headOf(address);
    const etag = first.headers.get("etag")!;
    expect(await status(address, { "if-none-match": etag })).toBe(304);
    expect(await status(address, { "if-none-match": '"autre"' })).toBe(200);
    const head = await house.request(address, { method: "HEAD", headers: { "if-none-match": etag } });
    expect([head.status, head.headers.get("etag")]).toEqual([304, etag]);
  });

  it("is sent again at each change, also within a second, and when a row leaves without a trace", async () => {
    await add("before");
    for (const change of [() => add("after"), () => sql`delete from thread.link where from_id = 'after'`.execute(house.db)]) {
      const { headers } = await headOf(csv);
      await change();
      expect(await status(csv, { "if-none-match": headers.get("etag")! })).toBe(200);
    }
  });

  it("is not made again for whoever has it while no row of it changed, and is as soon as one did, in another process too", async () => {
    const address = "/donnees/projets-votes/donnees.csv";
    const projects = datasets.find(({ id }) => id === "projets-votes")!;
    const read = vi.spyOn(projects, "rows");
    const etag = (await headOf(address)).headers.get("etag")!;
    const have = { "if-none-match": etag };
    expect([await status(address, have), await status(address, have)]).toEqual([304, 304]);
    const before = read.mock.results.length;
    expect(await status(address, have)).toBe(304);
    // The page is asked, which knows who may; its rows are not read.
    expect(read.mock.results.length).toBe(before + 1);
    expect((await read.mock.results.at(-1)!.value.next()).done).toBe(true);
    read.mockRestore();
    // What another process writes, and what stands in the memory of this one: the territory, of which communes' names come.
    const { db } = house;
    const communes = "/donnees/communes/donnees.csv";
    const has = { "if-none-match": (await headOf(communes)).headers.get("etag")! };
    expect([await status(communes, has), await status(communes, has), await status(communes, has)]).toEqual([304, 304, 304]);
    await sql`update territory.commune set name = 'Lille-en-Flandre' where code = '59350'`.execute(house.owner);
    await sql`update territory.metropolis set revision = revision + 1 where current`.execute(house.owner);
    forgetTerritory(db);
    expect(await status(communes, has)).toBe(200);
  });

  it("is shown by its first five rows, long texts cut short", async () => {
    const reason = `Raison ${"bien longue ".repeat(30)}`;
    // Between things that everybody sees: the reason of another link would not be told.
    await sql`
      insert into thread.link (from_kind, from_id, relation, to_kind, to_id, reason, day, added_at)
      select from_kind, from_id, 'merges', to_kind, to_id, ${reason}, '2026-11-01', '2001-01-01'
      from thread.link where to_kind = 'vote_project' and relation = 'becomes' and removed_at is null limit 7`.execute(house.owner);
    const html = await (await house.get("/donnees/fil")).text();
    expect(html).toContain("5 premières lignes");
    // Codes by what they mean, to whoever reads; whoever takes the file is told both.
    expect(html.match(/<td[^>]*>réunit<\/td>/g)).toHaveLength(5);
    expect(html).not.toMatch(/<td[^>]*>vote_project<\/td>/);
    expect(html).toMatch(/<code>merges<\/code>\u00a0: réunit/);
    expect(await (await house.get("/donnees/fil/schema.json")).json()).toMatchObject({
      fields: expect.arrayContaining([
        expect.objectContaining({ name: "relation", categories: expect.arrayContaining([{ value: "merges", label: "réunit" }]) }),
      ]),
    });
    expect(await (await house.get("/donnees/fil/lignes?colonne=relation&valeur=REUNIT")).text()).toMatch(/<td[^>]*>réunit<\/td>/);
    expect(await (await house.get("/donnees/fil/lignes?colonne=relation&valeur=merges")).text()).toMatch(/<td[^>]*>réunit<\/td>/);
    expect(Math.max(...[...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text!.length))).toBeLessThanOrEqual(121);
    expect(await (await house.get(csv)).text()).toContain("bien longue ".repeat(30).trim());
  });
});

it("knows no other dataset", async () => {
  for (const address of ["/donnees/rien", "/donnees/rien/donnees.csv", "/donnees/__proto__"]) expect((await house.get(address)).status).toBe(404);
});

describe("what agents publish", () => {
  it.each(["shapes.ttl", "dcat-ap-SHACL.ttl", "range.ttl"])("conforms to %s, in its one language and under its own licence", async (file) => {
    const text = await publishedTurtle();
    expect(text).toContain("odbl/1-0");
    expect(text).not.toMatch(/Bancs publics"@(en|nl)/);
    expect(await faults(file, read(text))).toEqual([]);
  });

  let kept: Promise<string> | undefined;
  const publishedTurtle = () => (kept ??= publish());
  async function publish(): Promise<string> {
    const agent = house.as(cast.chloe.id);
    const sent = await agent.post(
      "/donnees/publier/nouveau",
      sending("id;v\nA;1\nB;2\n", { ...told, title: "Bancs publics", licence: "odbl-1.0", who: "59512" }),
    );
    await work(house);
    await agent.post(sent.headers.get("location")!.split("?")[0]!, { act: "publish" });
    await work(house);
    return (await house.get("/donnees/catalogue.ttl")).text();
  }
});
