import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

import territory from "../../../territory/module.ts";
import { importLine } from "./import.line.ts";
import { mednumFile } from "../mednum-example.ts";
import type { Report } from "./report.ts";
import { testMetropolis } from "./metropolis.testing.ts";

const shared = resolve(import.meta.dirname, "../../../../../shared/data/places");
const absent = !existsSync(shared);
if (absent) console.warn("Skipped, because ../shared/data is absent: import of the real files.");

const { db, file } = await testMetropolis(territory);

/** What the command line prints and gives back. */
async function run(words: string): Promise<{ code: number; report: Report; err: string }> {
  let [out, err] = ["", ""];
  const tools = { database: async () => db, settings: {} as never, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const code = await importLine.run([...words.split(" "), "--json"], tools);
  return { code, report: out ? JSON.parse(out) : null, err };
}

describe.skipIf(absent)("the real files of the metropolis import completely", () => {
  it.each([
    ["mel-tiers-lieux-2019.geojson --format cget --source CGET", 47, "2019-01-01"],
    ["mel-france-services-20240801.csv --format france-services --source ANCT", 11, "2024-08-01"],
    ["mel-mednum-france-services.csv --format mednum --source Mednum", 11, "2024-08-01"],
    ["mel-anct-fabt.geojson --format geojson --source Fabriques --date 2022-01-01", 4, "2022-01-01"],
  ])("%s", async (words, read, day) => {
    const first = await run(`${shared}/${words}`);
    expect(first).toMatchObject({ code: 0, report: { read, created: read, updated: 0, unchanged: 0, rejected: 0, rejections: [] } });
    const second = await run(`${shared}/${words}`);
    expect(second).toMatchObject({ code: 0, report: { read, created: 0, updated: 0, unchanged: read, rejected: 0 } });
    const source = words.split(" ").at(words.includes("--date") ? -3 : -1)!;
    const days = await db.selectFrom("places.place").select("facts_date").distinct().where("source", "=", source).execute();
    expect(days).toEqual([{ facts_date: day }]);
  });

  it("suggests the eleven France services of two files as duplicates of each other", async () => {
    const pairs = await db
      .selectFrom("places.duplicate_suggestion as s")
      .innerJoin("places.place as a", "a.id", "s.place_id")
      .innerJoin("places.place as b", "b.id", "s.other_id")
      .select(["a.name", "b.name as other", "a.source", "b.source as other_source", "score"])
      .where("a.source", "in", ["ANCT", "Mednum"])
      .execute();
    expect(pairs).toHaveLength(11);
    for (const { name, other, source, other_source, score } of pairs) {
      expect([name, [source, other_source].sort().join(), score]).toEqual([other, "ANCT,Mednum", 1]);
    }
  });

  it("joins the days that have the same hours", async () => {
    const { hours } = await db
      .selectFrom("places.place")
      .select("hours")
      .where("source", "=", "ANCT")
      .where("name", "like", "%Interfaces%")
      .executeTakeFirstOrThrow();
    expect(hours).toBe("Mo-Fr 09:00-12:00,13:30-17:00");
  });
});

describe("the command line", () => {
  it("gives programs the code, the values and the French sentence of each note", async () => {
    const path = await file(mednumFile({ telephone: "?" }, { site_web: "www.fabrique.example" }));
    const { code, report } = await run(`${path} --format mednum --source Programmes --strict`);
    expect(code).toBe(1);
    const [phone, url] = [
      "«\u00a0?\u00a0» n’est pas un numéro de téléphone complet, de France ou de Belgique.",
      "«\u00a0www.fabrique.example\u00a0» a été complété en «\u00a0http://www.fabrique.example\u00a0».",
    ];
    expect(report.rejections).toEqual([{ line: 2, id: "essai-1", field: "telephone", code: "phone", values: ["?"], message: phone }]);
    expect(report.repairs).toMatchObject([{ line: 3, code: "url_completed", message: url }]);
  });

  it.each([
    ["", "Dites quel fichier importer"],
    ["a.csv --formt mednum", "Une option est inconnue"],
    ["a.csv --source X", "Dites de quel format est le fichier"],
    ["a.csv --format excel --source X", "Dites de quel format est le fichier"],
    ["a.csv --format mednum", "Dites d’où viennent ces données"],
    ["a.csv --format mednum --source X --date 2026-02-30", "La date s’écrit"],
    ["a.csv --format mednum --source X --encoding ebcdic", "Les encodages connus"],
    ["/nowhere.csv --format mednum --source X", "Il n’y a pas de fichier /nowhere.csv"],
  ])("says in one sentence what is missing, exit 2: %s", async (words, sentence) => {
    const { code, err } = await run(words);
    expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
    expect(err).toContain(sentence);
  });
});
