import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { readSettings } from "#platform/settings.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../module.ts";
import type { Geometry, Position, Ring } from "../geometry/geometry.ts";
import { samplePoints } from "../geometry/measure.ts";
import { loadTerritory } from "../load/load.command.ts";
import { readTerritory } from "../territory-memory.ts";
import { contoursLine } from "./contours.line.ts";

const house = await testHouse([territory, people]);
const { db } = await testDb();
const settings = readSettings({});
await loadTerritory({ db, settings, say: () => {} });
const folder = await mkdtemp(join(tmpdir(), "contours-"));
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  let said = "";
  const say = (text: string) => {
    said += text;
  };
  return { code: await contoursLine.run(args, { settings, database: async () => db, out: say, err: say }), said };
}

async function file(content: unknown): Promise<string> {
  const path = join(folder, "file.geojson");
  await writeFile(path, content instanceof Uint8Array || typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** A small square around each commune's middle: made here, like nothing on the ground. */
async function squares(): Promise<{ type: string; properties: object; geometry: Geometry }[]> {
  const { communes } = await readTerritory(db);
  return communes.map(({ code, name, point }) => {
    const [x, y] = [point!.longitude, point!.latitude];
    const ring: Position[] = [
      [x - 0.001, y - 0.001],
      [x + 0.001, y - 0.001],
      [x + 0.001, y + 0.001],
      [x - 0.001, y + 0.001],
      [x - 0.001, y - 0.001],
    ];
    return { type: "Feature", properties: { code, nom: name }, geometry: { type: "Polygon", coordinates: [ring] } };
  });
}
const collection = (features: unknown[]) => ({ type: "FeatureCollection", features });

describe("a file of contours that is wrong", () => {
  it.each([
    ["is not there", () => "/nowhere/file.geojson", /There is no file/],
    ["is no JSON", () => file("code;nom"), /not JSON in UTF-8/],
    ["is not UTF-8", () => file(Uint8Array.from([0x7b, 0xff, 0x7d])), /not JSON in UTF-8/],
    ["is another kind of JSON", () => file([1, 2]), /not a GeoJSON FeatureCollection/],
    ["is empty", () => file(collection([])), /holds no feature/],
    ["holds something else than features", () => file(collection([null])), /Feature 1 is not a GeoJSON feature/],
    [
      "names a commune of elsewhere",
      async () => file(collection([{ properties: { code: "75056", nom: "Paris" } }])),
      /Paris \(75056\) is not a commune of this metropolis/,
    ],
    ["names an associated commune", async () => file(collection([{ properties: { code: "59355", nom: "Lomme" } }])), /Lomme \(59355\) is not a commune/],
    ["lacks communes", async () => file(collection((await squares()).slice(2))), /2 of 95 communes are missing: Allennes-les-Marais \(59005\)/],
    ["has a commune twice", async () => file(collection([...(await squares()), (await squares())[3]])), /is there twice/],
    [
      "has a broken outline",
      async () =>
        file(
          collection([
            {
              properties: { code: "59350", nom: "Lille" },
              geometry: {
                type: "Polygon",
                coordinates: [
                  [
                    [3, 50],
                    [3, 51],
                  ],
                ],
              },
            },
          ]),
        ),
      /Lille \(59350\) has a ring of fewer/,
    ],
    [
      "has latitude before longitude",
      async () => {
        const swapped = (await squares()).map((one) => ({
          ...one,
          geometry: { type: "Polygon", coordinates: [(one.geometry.coordinates[0] as Ring).map(([x, y]) => [y, x])] },
        }));
        return file(collection(swapped));
      },
      /lies elsewhere: check that positions are longitude, then latitude/,
    ],
  ])("because it %s is refused whole with one sentence", async (_, path, sentence) => {
    const { code, said } = await run(await path());
    expect(code).toBe(2);
    expect(said).toMatch(sentence);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect((await readTerritory(db)).map?.official).toBe(false);
  });

  it("is asked for when it is not named", async () => {
    expect(await run()).toMatchObject({ code: 2, said: expect.stringMatching(/Usage: beffroi territory contours/) });
    expect(await run("a", "--colour", "red")).toMatchObject({ code: 2 });
  });
});

describe("contours", () => {
  it("replace the schematic map at once, are announced, and can be imported again", async () => {
    const path = await file(collection(await squares()));
    for (const _ of [1, 2]) expect((await run(path, "--source", "Essai")).code).toBe(0);
    const { map, locate, communes } = await readTerritory(db);
    expect(map).toMatchObject({ official: true, source: "Essai" });
    expect(map!.cells).toHaveLength(95);
    const roubaix = communes.find(({ code }) => code === "59512")!;
    expect(locate(roubaix.point!)).toMatchObject({ commune: { code: "59512" }, approximate: false });
    const { rows } = await sql<{ name: string; room: string }>`select name, room from platform.event`.execute(db);
    expect(rows).toEqual([
      { name: "territory.contours_imported", room: "territory" },
      { name: "territory.contours_imported", room: "territory" },
    ]);
  });

  it("are imported on a page by an administrator, all or none, with what is wrong at the field; nobody else sees it", async () => {
    const chief = await addPerson(house.db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] });
    const agent = await addPerson(house.db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
    const send = (as: string, content: string | null, source = "Essai") => {
      const body = new FormData();
      body.set("source", source);
      body.set("fichier", new File([content ?? ""], "contours.geojson"));
      return house.as(as).post("/communes/contours", body);
    };
    const features = await squares();
    const whole = JSON.stringify(collection(features));
    const wrong = [await send(chief, null), await send(chief, "nom;code"), await send(chief, JSON.stringify(collection(features.slice(4))), "Reprise")];
    expect(wrong.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(await wrong[1]!.text()).toContain("n’est pas du JSON");
    const lacking = await wrong[2]!.text();
    expect([lacking.includes("Il manque 4 communes sur 95"), lacking.includes('value="Reprise"')]).toEqual([true, true]);
    expect((await send(agent, whole)).status).toBe(403);
    expect((await readTerritory(house.db)).map?.official).toBe(false);
    expect((await send(chief, whole)).headers.get("location")).toBe("/communes/contours?fait=importes");
    expect(await (await house.as(chief).get("/communes/contours")).text()).toContain("95 sur 95");
    expect((await readTerritory(house.db)).map).toMatchObject({ official: true, source: "Essai" });
  });

  const real = resolve(process.env.SHARED_DATA ?? "../shared/data", "territory/mel-communes.geojson");
  it.skipIf(!existsSync(real))("of the real file (../shared/data) locate every sampled point, in microseconds", async () => {
    expect((await run(real, "--source", "IGN Admin Express 2018")).code).toBe(0);
    const { map, locate, communes, neighbours } = await readTerritory(db);
    expect(map!.viewBox).toBe("0 0 480 463");
    const { rows } = await sql<{ commune_code: string; geometry: Geometry }>`select commune_code, geometry from territory.contour`.execute(db);
    const points = rows.flatMap(({ commune_code, geometry }) => samplePoints(geometry, 10).map((point) => ({ point, code: commune_code })));
    expect(points.length).toBeGreaterThan(4000);
    for (const { point, code } of points) expect(locate(point).commune?.code).toBe(code);
    const started = performance.now();
    for (const { point } of points) locate(point);
    expect(((performance.now() - started) * 1000) / points.length).toBeLessThan(50);
    const names = neighbours(communes.find(({ code }) => code === "59512")!)
      .map(({ name }) => name)
      .sort();
    expect(names).toEqual(["Croix", "Hem", "Leers", "Lys-lez-Lannoy", "Tourcoing", "Wattrelos"]);
  });
});
