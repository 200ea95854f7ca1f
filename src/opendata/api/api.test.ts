import { readFile } from "node:fs/promises";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import axios, { type AxiosResponse, type InternalAxiosRequestConfig } from "axios";
import { sql } from "kysely";
import { OpenAPIClientAxios } from "openapi-client-axios";
import { afterAll, describe, expect, it, vi } from "vitest";

import { parse } from "yaml";

import { plantedHouse } from "../../planted.testing.ts";
import { bringAllUpToDate, forgetOld } from "./collection.command.ts";
import { listDatasets } from "../published/published.dataset.ts";
import { hasPlace } from "./place.ts";

const house = await plantedHouse({ settings: { PUBLIC_URL: "https://beffroi.example" } });
const { owner } = house;
const { programActs: acts } = house.services.offers;
const datasets = await listDatasets(house.services);

interface Page {
  readonly data: readonly Record<string, unknown>[];
  readonly next: string | null;
  readonly as_of: string;
  readonly total?: number;
}
const read = async <body = Page>(address: string, headers: Record<string, string> = {}) => {
  const answer = await house.request(address, { headers });
  return { status: answer.status, headers: answer.headers, body: (answer.status === 304 ? null : await answer.json()) as body };
};
/** Copies are compared with their tables again. */
const later = () => vi.setSystemTime(Date.now() + 3_000);
vi.useFakeTimers({ toFake: ["Date"], shouldAdvanceTime: true });
// Files share a worker: the next one would live by this clock, which lags behind that of the database.
afterAll(() => void vi.useRealTimers());

/** All rows, page by page. */
async function readAll(address: string): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for (let next: string | null = address; next; ) {
    const { status, body }: { status: number; body: Page } = await read(next);
    expect(status, next).toBe(200);
    all.push(...body.data);
    next = body.next;
  }
  return all;
}

const description = (await read<{ paths: Record<string, { get: Operation }>; components: { schemas: Record<string, object> } }>("/api/v1/openapi.json")).body;
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: object }> }>;
}
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...description, $id: "https://beffroi.example/openapi.json" });
/** What is wrong with an answer by the description of its operation. */
function faults({ responses }: Operation, path: string, body: unknown): unknown {
  const [media = ""] = Object.keys(responses["200"]?.content ?? {});
  const pointer = ["paths", path, "get", "responses", "200", "content", media, "schema"].map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"));
  expect(responses["200"]).toBeDefined();
  const check = ajv.getSchema(`https://beffroi.example/openapi.json#/${pointer.map(encodeURIComponent).join("/")}`)!;
  return check(body) ? [] : check.errors;
}

describe("the description in OpenAPI", () => {
  const placed = datasets.filter(hasPlace);

  it("has four operations for each dataset, four more where rows have a place, and each answers as it says", async () => {
    expect(Object.keys(description.paths)).toHaveLength(4 + 4 * datasets.length + 4 * placed.length + acts.length);
    for (const path of ["/api/v1", ...["", "/conformance", "/collections"].map((part) => `/api/v1/ogc${part}`)])
      expect([path, faults(description.paths[path]!.get, path, (await read(path)).body)]).toEqual([path, []]);
    for (const { id } of datasets) {
      const [list, changes, one] = [`/api/v1/${id}`, `/api/v1/${id}/changes`, `/api/v1/${id}/{key}`];
      const page = await read(`${list}?limit=7&total=true`);
      expect([page.status, faults(description.paths[list]!.get, list, page.body)], list).toEqual([200, []]);
      const since = await read(`${changes}?since=${page.body.as_of}`);
      expect([since.status, faults(description.paths[changes]!.get, changes, since.body)], changes).toEqual([200, []]);
      expect(since.body.data, `${changes}: nothing since`).toEqual([]);
      const grouped = `/api/v1/${id}/groups`;
      const field = datasets.find((one) => one.id === id)!.fields.find(({ type }) => type !== "list")!.name;
      const groups = await read<{ data: { count: number }[]; more: boolean }>(`${grouped}?by=${field}&limit=1000`);
      expect([groups.status, faults(description.paths[grouped]!.get, grouped, groups.body)], grouped).toEqual([200, []]);
      if (!groups.body.more)
        expect(
          groups.body.data.reduce((sum, { count }) => sum + count, 0),
          grouped,
        ).toBe(page.body.total);
      const self = page.body.data[0]?._self as string | undefined;
      if (!self) continue;
      const row = await read<Record<string, unknown>>(self);
      expect([row.status, faults(description.paths[one]!.get, one, row.body)], self).toEqual([200, []]);
      expect(row.body).toEqual(page.body.data[0]);
    }
  });

  it("and as the standard of OGC says it of features", async () => {
    expect(placed.map(({ id }) => id)).toEqual(expect.arrayContaining(["communes", "tiers-lieux"]));
    const standard = parse(await readFile("../shared/data/standards/ogc/ogcapi-features-1-oas31.yaml", "utf8")) as object;
    ajv.addSchema(
      JSON.parse(JSON.stringify(standard).replaceAll('"type":null', '"type":"null"').replaceAll('"object",null]', '"object","null"]')) as object,
      "ogc",
    );
    const ofStandard = (name: string, body: unknown) => {
      const check = ajv.getSchema(`ogc#/components/schemas/${name}`)!;
      return check(body) ? [] : check.errors;
    };
    expect(ofStandard("landingPage", (await read("/api/v1/ogc")).body)).toEqual([]);
    expect(ofStandard("confClasses", (await read("/api/v1/ogc/conformance")).body)).toEqual([]);
    expect(ofStandard("collections", (await read("/api/v1/ogc/collections")).body)).toEqual([]);
    for (const { id } of placed) {
      const [collection, items, item] = ["", "/items", "/items/{key}"].map((part) => `/api/v1/ogc/collections/${id}${part}`) as [string, string, string];
      const one = await read(collection);
      expect([faults(description.paths[collection]!.get, collection, one.body), ofStandard("collection", one.body)]).toEqual([[], []]);
      const queryables = await read<{ properties: object }>(`${collection}/queryables`);
      expect([
        queryables.headers.get("content-type"),
        faults(description.paths[`${collection}/queryables`]!.get, `${collection}/queryables`, queryables.body),
      ]).toEqual(["application/schema+json", []]);
      expect(new Ajv2020({ strict: false }).validateSchema(queryables.body)).toBe(true);
      const page = await read<{ features: { id: string }[]; numberMatched: number }>(`${items}?limit=1000`);
      expect(page.headers.get("content-type")).toBe("application/geo+json");
      expect([faults(description.paths[items]!.get, items, page.body), ofStandard("featureCollectionGeoJSON", page.body)]).toEqual([[], []]);
      expect(page.body.features).toHaveLength(Math.min(1000, page.body.numberMatched));
      const feature = await read<Record<string, unknown>>(`${items}/${encodeURIComponent(page.body.features[0]!.id)}`);
      expect([faults(description.paths[item]!.get, item, feature.body), ofStandard("featureGeoJSON", feature.body)]).toEqual([[], []]);
    }
  });

  it("finds features within a box, page by page, and refuses what the standard wants refused", async () => {
    const items = "/api/v1/ogc/collections/communes/items";
    interface Features {
      readonly features: readonly { readonly id: string; readonly geometry: { readonly coordinates: readonly [number, number] } }[];
      readonly numberMatched: number;
      readonly links: readonly { readonly rel: string; readonly href: string }[];
    }
    const all = (await read<Features>(`${items}?limit=1000&datetime=2026-01-01T00:00:00Z/..`)).body.features;
    const [west, south, east, north] = [3, 50.6, 3.15, 50.7];
    const inside = all.filter(
      ({ geometry: { coordinates } }) => coordinates[0] >= west && coordinates[0] <= east && coordinates[1] >= south && coordinates[1] <= north,
    );
    const found: string[] = [];
    for (let next: string | undefined = `${items}?bbox=${[west, south, east, north].join()}&limit=3`; next; ) {
      const { body }: { body: Features } = await read<Features>(next);
      expect(body.numberMatched).toBe(inside.length);
      found.push(...body.features.map(({ id }) => id));
      next = body.links.find(({ rel }) => rel === "next")?.href.replace("https://beffroi.example", "");
    }
    expect(found).toEqual(inside.map(({ id }) => id));
    for (const wrong of ["?bbox=1,2,3", "?bbox=a,b,c,d", "?limit=0", "?datetime=hier", "?couleur=rouge", "?sort=nom"])
      expect([wrong, (await read(`${items}${wrong}`)).status]).toEqual([wrong, 400]);
    expect((await read("/api/v1/ogc/collections?couleur=rouge")).status).toBe(400);
    expect((await read("/api/v1/ogc/collections/moderation/items")).status).toBe(404);
  });

  it("gives all rows that the file of the dataset has, word for word", async () => {
    for (const { id, key } of datasets) {
      const file = (await (await house.get(`/donnees/${id}/donnees.json`)).json()) as Record<string, unknown>[];
      const rows = (await readAll(`/api/v1/${id}?limit=1000`)).map(({ _self, ...row }) => row);
      const sorted = (all: readonly Record<string, unknown>[]) =>
        all
          .map((row) =>
            JSON.stringify(
              Object.entries(row)
                .filter(([, value]) => value !== null)
                .sort(),
            ),
          )
          .sort();
      expect(sorted(rows), `${id} by ${key}`).toEqual(sorted(file));
    }
  });
});

describe("tools that others wrote", () => {
  it("find no fault in the description, in any language", async () => {
    const config = await createConfig({ extends: ["recommended"], rules: { "no-server-example.com": "error" } });
    for (const language of ["fr", "en", "nl"]) {
      const source = await (await house.request("/api/v1/openapi.json", { headers: { "accept-language": language } })).text();
      const problems = await lintFromString({ source, absoluteRef: "openapi.json", config });
      expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([]);
    }
  });

  it("make a client of it that lists, reads and follows what changes", async () => {
    const api = new OpenAPIClientAxios({ definition: description as never, axiosConfigDefaults: { adapter: inHouse } });
    // Operations by their name: the client’s own type knows those of no description that is read when it runs.
    const client = (await api.init()) as unknown as Record<string, (parameters?: object) => Promise<{ data: Page }>>;
    const first = (await client["communes.list"]!({ "population.min": 50_000, sort: "-population", limit: 2, total: true })).data;
    expect(first.data).toHaveLength(2);
    expect(first.total).toBeGreaterThan(2);
    const key = String(first.data[0]!._self).split("/").at(-1);
    expect((await client["communes.read"]!({ key })).data).toEqual(first.data[0]);
    expect((await client["communes.changes"]!({ since: first.as_of })).data.data).toEqual([]);
  });
});

it("shows three examples whose addresses answer: a command line, a program in Python, a spreadsheet", async () => {
  const html = await (await house.get("/donnees/interface")).text();
  const shown = [...html.matchAll(/<pre[^>]*>([\s\S]*?)<\/pre>/g)].map(([, text]) => text!.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  const [curl, python, sheet] = [
    shown.find((text) => text.startsWith("curl")),
    shown.find((text) => text.startsWith("import")),
    shown.find((text) => /\.csv\s*$/.test(text)),
  ];
  const addresses = [curl, python, sheet].map((text) => /https:\/\/beffroi\.example[^\s"'?{]*(?:\?[^\s"'{]*)?/.exec(text!)![0]);
  for (const address of addresses) expect([address, (await house.get(address.replace("https://beffroi.example", ""))).status]).toEqual([address, 200]);
  expect(addresses.map((address) => new URL(address).pathname.split("/").at(-1))).toEqual([expect.any(String), expect.any(String), "donnees.csv"]);
});

/** What axios would send over the network. */
async function inHouse(config: InternalAxiosRequestConfig): Promise<AxiosResponse> {
  const { pathname, search } = new URL(axios.getUri(config), "https://beffroi.example");
  const answer = await house.get(pathname + search);
  return { data: await answer.json(), status: answer.status, statusText: "", headers: {}, config };
}

describe("a list", () => {
  it("is narrowed, sorted, cut and counted; its pages have each row once, in both ways", async () => {
    const communes = await readAll("/api/v1/communes?limit=1000");
    const names = communes.map(({ nom }) => nom as string);
    for (const sort of ["nom", "-population", "-nom"]) {
      const paged = await readAll(`/api/v1/communes?sort=${sort}&limit=10`);
      expect(new Set(paged.map(({ _self }) => _self)).size).toBe(names.length);
      expect(paged).toHaveLength(names.length);
    }
    const down = (await readAll("/api/v1/communes?sort=-population&fields=population&limit=30")).map(({ population }) => population as number);
    expect(down).toEqual(down.toSorted((one, other) => other - one));
    const large = await read("/api/v1/communes?population.min=50000&total=true&fields=nom,population");
    expect(large.body.total).toBe(communes.filter(({ population }) => (population as number) >= 50_000).length);
    expect(Object.keys(large.body.data[0]!)).toEqual(["nom", "population", "_self"]);
    const places = await readAll("/api/v1/tiers-lieux?limit=1000");
    const list = Object.entries(places[0]!).find(([, value]) => Array.isArray(value) && value.length > 0)!;
    const having = await readAll(`/api/v1/tiers-lieux?${list[0]}=${(list[1] as string[])[0]}&limit=1000`);
    expect(having).toEqual(places.filter((row) => (row[list[0]] as string[]).includes((list[1] as string[])[0]!)));
  });

  it.each([
    ["?colour=red", "colour"],
    ["?population.min=beaucoup", "population.min"],
    ["?population=", "population"],
    ["?limit=0", "limit"],
    ["?limit=1001", "limit"],
    ["?cursor=x", "cursor"],
    [`?cursor=${Buffer.from('[{"a":1},"b"]').toString("base64url")}`, "cursor"],
    [`?cursor=${Buffer.from('["\\u0000","b"]').toString("base64url")}`, "cursor"],
    [`?cursor=${Buffer.from('["\\ud800","b"]').toString("base64url")}`, "cursor"],
    ["?sort=couleur", "sort"],
    ["?fields=nom,couleur", "fields"],
    ["?total=1", "total"],
    ["?nom=a&nom=b", "nom"],
    ["/changes", "since"],
    ["/changes?since=hier", "since"],
    ["/changes?since=2026-02-31T00:00:00Z", "since"],
    [`/changes?since=2099-01-01T00:00:00Z&cursor=${Buffer.from('["x","b"]').toString("base64url")}`, "cursor"],
    ["/changes?since=2099-01-01T00:00:00Z&nom=a", "nom"],
  ])("refuses %s with the parameter that it does not understand", async (asked, parameter) => {
    const { status, headers, body } = await read<{ parameter: string; status: number; title: string }>(`/api/v1/communes${asked}`);
    expect([status, headers.get("content-type"), headers.get("access-control-allow-origin")]).toEqual([400, "application/problem+json", "*"]);
    expect(body).toMatchObject({ parameter, status: 400 });
    expect(ajv.validate(description.components.schemas.Problem!, body)).toBe(true);
  });

  it("is not sent again to whoever has it; what is nowhere is a problem too", async () => {
    const first = await read("/api/v1/communes?limit=3");
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect((await read("/api/v1/communes?limit=3", { "if-none-match": first.headers.get("etag")! })).status).toBe(304);
    for (const address of ["/api/v1/nulle-part", "/api/v1/communes/00000", "/api/v1/nulle-part/changes?since=2099-01-01T00:00:00Z"])
      expect([(await read<{ status: number }>(address)).body.status, address]).toEqual([404, address]);
  });
});

describe("what changed", () => {
  it("is told since an instant, once, with what was taken away, whose words stay nowhere", async () => {
    const before = await read("/api/v1/tiers-lieux?limit=1");
    const { rows } = await sql<{ id: string; slug: string; name: string }>`
      select id, slug, name from places.place where id::text in (select key from opendata.record where collection = 'tiers-lieux' and row is not null) order by id limit 2`.execute(
      owner,
    );
    const [renamed, hidden] = rows;
    await sql`update places.place set name = 'Un autre nom' where id = ${renamed!.id}`.execute(owner);
    await sql`update places.place set status = 'suspended' where id = ${hidden!.id}`.execute(owner);
    later();
    const changes = await read<{ data: readonly { _self: string; row: { nom: string } | null }[]; as_of: string }>(
      `/api/v1/tiers-lieux/changes?since=${before.body.as_of}`,
    );
    expect(changes.body.data.map(({ _self, row }) => [_self.split("/").at(-1), row?.nom ?? null])).toEqual([
      [renamed!.id, "Un autre nom"],
      [hidden!.id, null],
    ]);
    expect((await read(`/api/v1/tiers-lieux/changes?since=${changes.body.as_of}`)).body.data).toEqual([]);
    expect((await read<{ status: number }>(`/api/v1/tiers-lieux/${hidden!.id}`)).body.status).toBe(410);
    expect((await sql`select 1 from opendata.record where collection = 'tiers-lieux' and row::text like ${`%${hidden!.name}%`}`.execute(owner)).rows).toEqual(
      [],
    );
    expect((await read("/api/v1/tiers-lieux/changes?since=2020-01-01T00:00:00Z")).status).toBe(410);
  });

  it("is read once however many ask at the same moment, and by the job when nobody does", async () => {
    await sql`update places.place set name = 'Encore un autre' where id = (select min(id::text)::uuid from places.place where status = 'published')`.execute(
      owner,
    );
    const version = async () =>
      (await sql<{ version: number }>`select version from opendata.collection where id = 'tiers-lieux'`.execute(owner)).rows[0]!.version;
    const first = await version();
    later();
    const answers = await Promise.all(Array.from({ length: 20 }, () => read("/api/v1/tiers-lieux?limit=5")));
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get("etag")}`)).size).toBe(1);
    expect(await version()).toBe(first + 1);
    await sql`update places.place set name = 'Et encore un' where id = (select min(id::text)::uuid from places.place where status = 'published')`.execute(
      owner,
    );
    later();
    await bringAllUpToDate(house.services);
    expect(await version()).toBe(first + 2);
  });

  it("is forgotten after a year, and with a dataset that is offered no more", async () => {
    await sql`update opendata.record set changed_at = now() - interval '366 days' where row is null`.execute(owner);
    const known = datasets.map(({ id }) => id);
    await forgetOld(
      house.db,
      known.filter((id) => id !== "communes"),
    );
    const { rows } = await sql<{ removed: number; communes: number }>`
      select count(*) filter (where row is null)::int as removed, count(*) filter (where collection = 'communes')::int as communes from opendata.record`.execute(
      owner,
    );
    expect(rows[0]).toEqual({ removed: 0, communes: 0 });
  });
});
