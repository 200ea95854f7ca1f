import { describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { readSettings } from "#platform/settings.ts";
import { forgetTerritory, readTerritory } from "../territory-memory.ts";
import { loadTerritory } from "./load.command.ts";

const { db } = await testDb();
const said: string[] = [];
const load = (siren: string) => loadTerritory({ db, settings: readSettings({ EPCI_SIREN: siren }), say: (step) => said.push(step) });

describe("the territory of the Métropole Européenne de Lille", () => {
  it("has 95 communes with their population and its year", async () => {
    await load("200093201");
    const { communes, metropolis } = await readTerritory(db);
    expect(communes).toHaveLength(95);
    expect(metropolis).toMatchObject({ name: "Métropole Européenne de Lille", populationYear: 2023, geographyYear: 2026 });
    expect(communes.find(({ code }) => code === "59350")).toMatchObject({ name: "Lille", population: 238_246, populationYear: 2023, areaKm2: 34.759 });
    expect(communes.find(({ code }) => code === "59009")?.name).toBe("Villeneuve-d’Ascq");
  });

  it("had 85 communes in 2016, 90 in 2019 and on 13 March 2020, 95 the day after", async () => {
    const territory = await readTerritory(db);
    const count = (day: string) => territory.membersOn(day).length;
    expect([count("2016-12-31"), count("2017-01-01"), count("2020-03-13"), count("2020-03-14")]).toEqual([85, 90, 90, 95]);
  });

  it("shares 19 postal codes among several communes", async () => {
    const { communes } = await readTerritory(db);
    const sharing = new Map<string, number>();
    for (const code of communes.flatMap(({ postalCodes }) => postalCodes)) sharing.set(code, (sharing.get(code) ?? 0) + 1);
    expect([...sharing.values()].filter((count) => count > 1)).toHaveLength(19);
  });

  it("finds Lille under the codes of Hellemmes and Lomme, and says so", async () => {
    const territory = await readTerritory(db);
    expect(territory.communeByCode("59355")).toMatchObject({ commune: { code: "59350" }, associated: { name: "Lomme", kind: "associated" } });
    expect(territory.communeByCode("59298")).toMatchObject({ commune: { code: "59350" }, associated: { code: "59298" } });
    expect(territory.communeByCode("59350")).toMatchObject({ commune: { code: "59350" }, associated: null });
    expect(territory.communeByCode("75056")).toBeNull();
  });

  it("is not read again at the next start, nor under its former number", async () => {
    const before = said.length;
    await load("200093201");
    await load("245900410");
    expect(said).toHaveLength(before);
    expect((await readTerritory(db)).metropolis.formerSirens).toEqual(["245900410"]);
  });

  it("locates by nearness without contours, and says that it is approximate", async () => {
    const territory = await readTerritory(db);
    expect(territory.locate({ longitude: 3.0586, latitude: 50.6365 })).toMatchObject({ commune: { name: "Lille" }, approximate: true, zones: [] });
    expect(territory.locate({ longitude: 2.3522, latitude: 48.8566 }).commune).toBeNull();
    expect(territory.locate({ longitude: Number.NaN, latitude: 1e9 }).commune).toBeNull();
  });

  it("draws a schematic map and places points in the cell of their commune", async () => {
    const { map, position } = await readTerritory(db);
    expect(map).toMatchObject({ viewBox: "0 0 480 463", official: false });
    expect(map!.cells).toHaveLength(95);
    const cell = map!.cells.find(({ code }) => code === "59512")!;
    const mark = position({ longitude: 3.1746, latitude: 50.6942 }, "59512")!;
    expect(Math.hypot(mark.x - cell.x, mark.y - cell.y)).toBeLessThan(25);
    expect(position({ longitude: 2.3522, latitude: 48.8566 })).toBeNull();
  });
});

describe("another metropolis, by its number", () => {
  it("has its own communes, no map yet, and pages that say so", async () => {
    await load("200040715");
    const { communes, metropolis, map, zones, locate, search } = await readTerritory(db);
    expect(metropolis.name).toBe("Grenoble-Alpes-Métropole");
    expect(communes).toHaveLength(49);
    expect(map).toBeNull();
    expect(zones("qpv")).toEqual([]);
    expect(locate({ longitude: 5.72, latitude: 45.18 }).commune).toBeNull();
    expect(search("st martin d'heres")[0]?.commune.name).toBe("Saint-Martin-d’Hères");
  });

  it("gives place to the first one when the setting comes back", async () => {
    await load("200093201");
    forgetTerritory(db);
    const territory = await readTerritory(db);
    expect(territory.communes).toHaveLength(95);
    expect(territory.membersOn("2019-06-01")).toHaveLength(90);
  });

  it("is refused with one sentence when no list knows the number", async () => {
    await expect(load("123456789")).rejects.toThrow("The setting EPCI_SIREN is wrong: the official list of 2026 knows no EPCI with the number 123456789.");
    expect((await readTerritory(db)).communes).toHaveLength(95);
  });
});
