import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { readSettings } from "#platform/settings.ts";
import { loadTerritory } from "../load/load.command.ts";
import { seedZones } from "../seeds.ts";
import { readTerritory } from "../territory-memory.ts";
import { zonesLine } from "./zones.line.ts";

const { db } = await testDb();
const settings = readSettings({});
await loadTerritory({ db, settings, say: () => {} });
const folder = await mkdtemp(join(tmpdir(), "zones-"));
afterAll(() => rm(folder, { recursive: true }));

async function run(features: unknown[], ...options: string[]): Promise<{ code: number; said: string }> {
  const path = join(folder, "qpv.geojson");
  await writeFile(path, JSON.stringify({ type: "FeatureCollection", features }));
  let said = "";
  const say = (text: string) => {
    said += text;
  };
  const args = options.length > 0 ? options : ["--kind", "qpv", "--year", "2024", "--source", "Essai"];
  return { code: await zonesLine.run([path, ...args], { settings, database: async () => db, out: say, err: say }), said };
}

const box = (west: number, south: number, east: number, north: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const zone = (code_qp: string, lib_qp: string, geometry: unknown, more = {}) => ({ type: "Feature", properties: { code_qp, lib_qp, ...more }, geometry });
/** From the middle of Roubaix to that of Tourcoing. */
const straddling = box(3.15, 50.69, 3.18, 50.73);
const elsewhere = box(2.3, 48.8, 2.31, 48.81);

describe("zones", () => {
  it("are not loaded at first, which is not the same as none", async () => {
    expect((await readTerritory(db)).zones("qpv")).toEqual([]);
  });

  it("may straddle communes; those of elsewhere are left out and counted", async () => {
    const { code, said } = await run([zone("QN05901M", "Alma", straddling), zone("QN07501M", "Ailleurs", elsewhere)]);
    expect([code, said]).toEqual([0, "Imported 1 zones qpv of 2024; 1 of the 2 read lie outside Métropole Européenne de Lille.\n"]);
    const territory = await readTerritory(db);
    const [found] = territory.zones("qpv");
    expect(found).toMatchObject({ code: "QN05901M", name: "Alma", year: 2024, fictitious: false, approximate: true });
    expect(found!.communes).toEqual(expect.arrayContaining(["59512", "59599"]));
    expect(territory.locate({ longitude: 3.16, latitude: 50.7 }).zones.map(({ code }) => code)).toEqual(["QN05901M"]);
    expect(territory.locate({ longitude: 3.05, latitude: 50.63 }).zones).toEqual([]);
    for (const slug of ["roubaix", "tourcoing"]) expect(territory.zonesOf(territory.communeBySlug(slug)!)).toHaveLength(1);
    expect(territory.zonesOf(territory.communeBySlug("aubers")!)).toEqual([]);
  });

  it("lie where their publisher says, when it says", async () => {
    await run([zone("QN05901M", "Alma", straddling, { insee_com: "59512, 59355" })]);
    expect((await readTerritory(db)).zones("qpv")[0]).toMatchObject({ communes: ["59512", "59350"], approximate: false });
  });

  it("keep their ids when imported again, lose those that the file no longer has, and are announced", async () => {
    await run([zone("A", "Un", straddling), zone("B", "Deux", straddling)]);
    const before = (await readTerritory(db)).zones("qpv").find(({ code }) => code === "A")!.id;
    await run([zone("A", "Un, renommé", straddling)]);
    expect((await readTerritory(db)).zones("qpv").map(({ id, name }) => [id, name])).toEqual([[before, "Un, renommé"]]);
    const { rows } = await sql<{
      payload: unknown;
    }>`select payload from platform.event where name = 'territory.zones_imported' order by id desc limit 1`.execute(db);
    expect(rows).toEqual([{ payload: { kind: "qpv", year: 2024, zones: 1, source: "Essai" } }]);
  });

  it("are first shown as they would change, and nothing is written", async () => {
    const dry = (...features: unknown[]) => run(features, "--kind", "qpv", "--year", "2024", "--source", "Essai", "--dry-run");
    const before = (await readTerritory(db)).zones("qpv");
    expect((await dry(zone("A", "Un, renommé", straddling), zone("E", "Ailleurs", elsewhere))).said).toMatch(
      /^Would import 1 zones qpv of 2024; 1 of the 2 read.*\nNew: 0\nChanged: 0\nAs they are: 1\nRemoved: 0\nNothing was written\.\n$/,
    );
    const { code, said } = await dry(zone("A", "Un", straddling), zone("N", "Neuf", straddling));
    expect([code, said]).toEqual([0, expect.stringContaining("New: 1: Neuf (N)\nChanged: 1: Un (A)\nAs they are: 0\nRemoved: 0\n")]);
    expect((await dry(zone("N", "Neuf", straddling))).said).toContain("Removed: 1: Un, renommé (A)\n");
    expect((await readTerritory(db)).zones("qpv")).toEqual(before);
  });

  it("of a later year take the place of the earlier ones", async () => {
    await run([zone("C", "Plus tard", straddling)], "--kind", "qpv", "--year", "2030");
    expect((await readTerritory(db)).zones("qpv").map(({ name }) => name)).toEqual(["Plus tard"]);
  });

  it("of the demo never touch real ones, and are driven out by them", async () => {
    await db.transaction().execute((trx) => seedZones({ db: trx }));
    expect((await readTerritory(db)).zones("qpv").map(({ name }) => name)).toEqual(["Plus tard"]);
    await sql`delete from territory.zone`.execute(db);
    await sql`update territory.metropolis set revision = revision + 1`.execute(db);
    await new Promise((later) => setTimeout(later, 2100));
    await db.transaction().execute((trx) => seedZones({ db: trx }));
    const demo = (await readTerritory(db)).zones("qpv");
    expect(demo).toHaveLength(13);
    expect(demo.every(({ name, fictitious, communes }) => fictitious && name.endsWith("(fictif)") && communes.length > 0)).toBe(true);
    expect(demo.filter(({ communes }) => communes.length > 1).map(({ name }) => name)).toContain("Les Frontaliers (fictif)");
    await run([zone("A", "Un", straddling)], "--kind", "qpv", "--year", "2015");
    expect((await readTerritory(db)).zones("qpv").map(({ name }) => name)).toEqual(["Un"]);
  });

  it.each([
    ["has no code", [zone("", "Sans code", straddling)], /Feature 1 has no code/],
    ["has no name", [zone("A", " ", straddling)], /Feature 1 has no name/],
    ["has a code twice", [zone("A", "Un", straddling), zone("A", "Deux", straddling)], /A is there twice/],
    [
      "has a line for an area",
      [
        zone("A", "Un", {
          type: "LineString",
          coordinates: [
            [3, 50],
            [3, 51],
          ],
        }),
      ],
      /Un \(A\) is not a polygon/,
    ],
    ["holds the communes by their codes", [zone("A", "Un", straddling), zone("59512", "Roubaix", straddling)], /Roubaix \(59512\) is a commune/],
    ["holds an associated commune", [zone("59355", "Lomme", straddling)], /Lomme \(59355\) is a commune/],
    ["holds a commune under another number", [zone("C12", "ROUBAIX", box(3.13, 50.67, 3.21, 50.71))], /ROUBAIX \(C12\) is a commune/],
    ["has a name without end", [zone("A", "x".repeat(5000), straddling)], /too long/],
    ["lies elsewhere", [zone("A", "Un", elsewhere)], /None of the 1 areas/],
  ])("in a file that %s are refused whole", async (_, features, sentence) => {
    const { code, said } = await run(features);
    expect(code).toBe(2);
    expect(said).toMatch(sentence);
    expect((await readTerritory(db)).zones("qpv").map(({ name }) => name)).toEqual(["Un"]);
  });

  it.each([[[]], [["--kind", "QPV!", "--year", "2024"]], [["--kind", "qpv", "--year", "soon"]], [["--kind", "qpv", "--year", "2024", "--force"]]])(
    "need a kind and a year: %j",
    async (options) => {
      expect((await run([zone("A", "Un", straddling)], ...(options.length > 0 ? options : ["--source", "x"]))).code).toBe(2);
    },
  );
});
