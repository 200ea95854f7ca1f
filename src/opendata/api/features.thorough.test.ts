import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import opendata from "../module.ts";
import { fieldOf, plantDataset } from "../planted-dataset.testing.ts";

const house = await testHouse([territory, people, opendata]);
const fields = [
  ...[fieldOf("nom", "string"), fieldOf("nombre", "integer"), fieldOf("ouvert", "boolean"), fieldOf("jour", "date")],
  ...[fieldOf("longitude", "number"), fieldOf("latitude", "number")],
];

interface Features {
  readonly features: readonly { readonly id: string }[];
  readonly numberMatched: number;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
}
const items = (query: Record<string, string>) => `/api/v1/ogc/collections/grand/items?${new URLSearchParams(query)}`;
const ask = async (query: Record<string, string>) => (await (await house.get(items(query))).json()) as Features;

describe("a hundred thousand features", () => {
  const count = 100_000;
  const planted = plantDataset(
    house.owner,
    "grand",
    fields,
    sql`select lpad(n::text, 6, '0') as key, jsonb_build_object('nom', 'N' || n % 1000, 'nombre', n, 'ouvert', n % 2 = 0, 'jour', null,
      'longitude', 2.9 + (n % 400) / 1000.0, 'latitude', 50.5 + (n / 400) / 1000.0) as row from generate_series(0, ${count - 1}::int) n`,
  );

  it("are given page by page, each once, with how many there are", async () => {
    await planted;
    const seen = new Set<string>();
    let pages = 0;
    for (let next: string | undefined = items({ limit: "1000" }); next; pages += 1) {
      const body: Features = (await (await house.get(next)).json()) as Features;
      expect(body.numberMatched).toBe(count);
      for (const { id } of body.features) seen.add(id);
      const further: string | undefined = body.links.find(({ rel }) => rel === "next")?.href;
      next = further && new URL(further).pathname + new URL(further).search;
    }
    expect([seen.size, pages]).toEqual([count, count / 1000]);
  });

  it("are sent in one file piece by piece, and a box finds those in it", async () => {
    await planted;
    const answer = await house.get("/donnees/grand/donnees.geojson");
    let [largest, features, rest] = [0, 0, ""];
    const decoder = new TextDecoder();
    for await (const chunk of answer.body!) {
      largest = Math.max(largest, chunk.byteLength);
      rest += decoder.decode(chunk, { stream: true });
      const parts = rest.split('"type":"Feature"');
      features += parts.length - 1;
      rest = parts.at(-1)!.slice(-20);
    }
    expect([features, largest < 200_000]).toEqual([count, true]);
    const body = await ask({ bbox: "2.9,50.5,2.905,50.502", limit: "1000" });
    expect([body.numberMatched, body.features.length]).toEqual([18, 18]);
    expect((await ask({ filter: "S_INTERSECTS(geometry, BBOX(2.9,50.5,2.905,50.502)) AND ouvert = true" })).numberMatched).toBe(9);
  });

  it("have their box kept: it is reckoned once for each version, and anew when one comes", async () => {
    await planted;
    const box = async () =>
      ((await (await house.get("/api/v1/ogc/collections/grand")).json()) as { extent: { spatial: { bbox: number[][] } } }).extent.spatial.bbox[0];
    expect(await box()).toEqual([2.9, 50.5, 3.299, 50.749]);
    await sql`update opendata.record set row = row || '{"longitude": 3.5}' where collection = 'grand' and key = '000007'`.execute(house.owner);
    expect((await box())![2]).toBe(3.299);
    await sql`update opendata.collection set version = version + 1 where id = 'grand'`.execute(house.owner);
    expect((await box())![2]).toBe(3.5);
  });
});
