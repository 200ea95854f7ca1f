import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { type Indicator, readTerritory } from "#territory";
import opendata from "../../opendata/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import { measureNow } from "../measure/measure.command.ts";
import governance from "../module.ts";
import { keepSnapshot } from "../snapshots/snapshot.command.ts";
import { definitionsJob } from "./definitions.job.ts";

const whole = { kind: "metropolis", id: null } as const;
const offer = (id: string, unit: Indicator["unit"], value: number, of?: number): Indicator => ({
  ...{ id, unit, type: "input", granularity: ["metropolis"], counted: { fr: "", en: "", nl: "" } },
  title: { fr: `Titre de ${id}`, en: "Title", nl: "Titel" },
  definition: { fr: `Définition de ${id}`, en: "Definition", nl: "Definitie" },
  source: { fr: "La ville", en: "The city", nl: "De stad" },
  measure: async () => [{ part: whole, value, ...(of === undefined ? {} : { of }) }],
  changedSince: async () => 0,
  lines: async () => ({ total: 1, value, lines: [{ title: "Une ligne", href: null, commune: null, day: null, value, ...(of === undefined ? {} : { of }) }] }),
  rows: () => ({ href: "/" }),
});
const indicators = [
  offer("city.spent", "euros", 123_456),
  { ...offer("city.share", "share", 7, 17), estimate: { fr: "À peu près.", en: "About.", nl: "Ongeveer." } },
  offer("city.delay", "days", 63),
  offer("city.rate", "number", 2.5),
];
const city: Room = { name: "city", offers: { indicators } };
const today = "2026-11-24";
const house = await testHouse([territory, people, thread, opendata, governance, city], { now: `${today}T15:40:00+01:00` });
const { db } = house;
const staff = house.as(await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] }));
const define = () => definitionsJob.run(house.services as never, {});
const place = await readTerritory(db);
for (const indicator of indicators) {
  await keepSnapshot(db, indicator, "2026-11-23", place);
  await measureNow(db, indicator, today, place);
}
await staff.post("/indicateurs/saisis/nouveau", {
  ...{
    title: "Aides",
    definition: "Aides versées.",
    source: "Comptes",
    source_url: "https://exemple.fr/",
    unit: "euros",
    type: "input",
    reliability: "official",
  },
});
await staff.post("/indicateurs/saisis/aides/valeur", { part: "metropolis", day: "2026-06-30", value: "1 000,05", source: "Comptes" });

type Row = Record<string, unknown>;
const json = async (address: string): Promise<Row[]> => (await house.get(address)).json() as Promise<Row[]>;
const csv = async (address: string): Promise<Row[]> => parse(await (await house.get(address)).text(), { bom: true, columns: true });
const dataset = (id: string) => json(`/donnees/${id}/donnees.json`);

describe("files of figures", () => {
  it("publish no figure of which they cannot say the unit", async () => {
    expect((await dataset("indicateurs")).map(({ indicateur }) => indicateur)).toEqual(["manual.aides"]);
    await define();
    expect(await dataset("indicateurs")).toHaveLength(5);
  });

  it("say of each figure its unit, euros with their decimals, and the day that it is of", async () => {
    const rows = (await dataset("indicateurs")).map(({ indicateur, valeur, sur, unite, jour }) => [indicateur, valeur, sur, unite, jour]);
    expect(rows).toEqual([
      ["city.delay", 63, null, "jours", today],
      ["city.rate", 2.5, null, "nombre", today],
      ["city.share", 7, 17, "part", today],
      ["city.spent", 1234.56, null, "EUR", today],
      ["manual.aides", 1000.05, null, "EUR", "2026-06-30"],
    ]);
    const kept = (await dataset("mesures")).map(({ indicateur, jour, valeur, unite }) => [indicateur, jour, valeur, unite]);
    expect(kept).toContainEqual(["city.spent", "2026-11-23", 1234.56, "EUR"]);
    expect(kept).toContainEqual(["manual.aides", "2026-06-30", 1000.05, "EUR"]);
  });

  it("of the dashboards do so too", async () => {
    for (const rows of [await csv("/tableau-de-bord.csv"), await json("/tableau-de-bord.json")]) {
      const said = rows.map(({ indicateur, valeur, unite, jour }) => [indicateur, String(valeur), unite, jour]);
      expect(said).toContainEqual(["city.spent", "1234.56", "EUR", today]);
      expect(said).toContainEqual(["manual.aides", "1000.05", "EUR", "2026-06-30"]);
      expect(said).toContainEqual(["city.share", "7", "part", today]);
    }
  });

  it("of one indicator, and of the lines behind it, do so too", async () => {
    expect(await csv("/indicateurs/city.spent/valeurs.csv")).toMatchObject([{ jour: "2026-11-23", valeur: "1234.56", unite: "EUR" }]);
    expect(await json("/indicateurs/city.spent/valeurs.json")).toMatchObject([{ day: "2026-11-23", value: 1234.56, unite: "EUR" }]);
    expect(await csv("/indicateurs/city.spent/lignes.csv")).toMatchObject([{ nom: "Une ligne", valeur: "1234.56", unite: "EUR" }]);
    expect(await json("/indicateurs/city.share/lignes.json")).toMatchObject([{ valeur: 7, sur: 17, unite: "part" }]);
  });

  it("of objectives do so too, steps included", async () => {
    const head = { title: "Plan", summary: "Dépenser.", adopted_on: "2026-01-01", starts_on: "2026-01-01", ends_on: "2028-12-31", reason: "Essai." };
    await staff.post("/strategie/nouvelle", head);
    const added = { new_priority: "Dépenses", new_objective: "Dépenser plus", new_objective_owner: "Direction", new_objective_priority: "new" };
    await staff.post("/strategie/plan/priorites", { version: "1", reason: "Essai.", ...added });
    const { id } = await db.selectFrom("governance.objective").select("id").where("slug", "=", "depenser-plus").executeTakeFirstOrThrow();
    const path = JSON.stringify([{ on: "2026-12-31", value: 150_050 }]);
    const target = { objective_id: id, indicator: "city.spent", value: 200_000, direction: "up", baseline: 100_001, baseline_on: "2026-01-01" } as const;
    await db
      .insertInto("governance.target")
      .values({ ...target, deadline: "2028-12-31", path })
      .execute();
    expect(await dataset("objectifs")).toMatchObject([{ depart: 1000.01, cible: 2000, unite: "EUR", etapes: ["2026-12-31:1500.5"] }]);
    const steps = await csv("/objectifs/depenser-plus/mesures.csv");
    expect(steps.at(-1)).toMatchObject({ jour: today, atteint: "1234.56", cible: "2000", unite: "EUR" });
    for (const { prevu } of steps) expect(prevu).toMatch(/^\d+(\.\d{1,2})?$/);
    expect((await json("/objectifs/depenser-plus/mesures.json")).at(-1)).toMatchObject({ atteint: 1234.56, unite: "EUR" });
  });

  it("stand beside the definition of each indicator", async () => {
    const rows = await dataset("indicateurs-definitions");
    expect(rows.map(({ indicateur, unite, fiabilite }) => [indicateur, unite, fiabilite])).toEqual([
      ["city.delay", "jours", "counted"],
      ["city.rate", "nombre", "counted"],
      ["city.share", "part", "estimated"],
      ["city.spent", "EUR", "counted"],
      ["manual.aides", "EUR", "official"],
    ]);
    expect(rows[3]).toMatchObject({
      titre: "Titre de city.spent",
      definition: "Définition de city.spent",
      source: "La ville",
      nature: "input",
      personnes: false,
    });
    expect(rows[4]).toMatchObject({ titre: "Aides", adresse: "https://exemple.fr/" });
  });

  it("change their definitions only when these change", async () => {
    const at = async () => (await db.selectFrom("governance.offered").select(["indicator", "changed_at"]).orderBy("indicator").execute()).map(Object.values);
    const before = await at();
    await define();
    expect(await at()).toEqual(before);
  });
});
