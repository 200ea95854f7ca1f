import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { readTerritory } from "#territory";
import territory from "../../territory/module.ts";
import { exportPages } from "../export/export.pages.ts";
import { prepareFile } from "../import-page/prepare-file.ts";
import { goodLine, mednumFile } from "../import/mednum-example.ts";
import { importInto } from "../import/run/metropolis.testing.ts";
import type { FormatName } from "../import/formats/formats.ts";
import { savePlace } from "../saving/save-place.command.ts";
import { allThemes, isTheme, sayTheme, type Theme, themeCodes, themesOf } from "../vocabulary-themes.ts";

const shared = resolve(import.meta.dirname, "../../../../shared/data");
const absent = !existsSync(shared);
if (absent) console.warn("Skipped, because ../shared/data is absent: themes of data·inclusion with the real files.");

const house = () => testHouse([territory, { name: "places", pages: exportPages }]);
const { db, get } = await house();
await readTerritory(db);
const { file, importFile, report, refusal } = importInto(db);
const place = { insee_code: "59512", postal_code: "59100", address: "12 quai de Gand" } as const;

/** As an agent uploads it: JSON is made a table, the kind is told by its columns. */
async function upload(content: string, source: string, to = { file, importFile }) {
  const prepared = await prepareFile(new TextEncoder().encode(content), { format: null, encoding: null });
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  const imported = await to.importFile(await to.file(prepared.content), { format: prepared.format, source, today: "2027-12-31" });
  if (!imported.ok) throw new Error(imported.refusal.code);
  return { format: prepared.format, report: imported.report };
}

const toldBy = async (to: typeof db, source: string) =>
  new Map(
    (await to.selectFrom("places.place").select(["name", "themes", "services"]).where("source", "=", source).orderBy("name").execute()).map((one) => [
      one.name,
      allThemes(one),
    ]),
  );

describe("the themes of data·inclusion", () => {
  it.skipIf(absent)("are those of the reference list, no more and no fewer", () => {
    const list = JSON.parse(readFileSync(`${shared}/standards/data-inclusion-schema/extra/thematiques.json`, "utf8")) as { value: string }[];
    expect([...themeCodes].sort()).toEqual(list.map(({ value }) => value).sort());
    expect(themeCodes).toHaveLength(69);
  });

  it("are called differently in each language, and never by their code", () => {
    for (const locale of ["fr", "en", "nl"] as const) {
      const said = themeCodes.map((theme) => sayTheme(theme, locale));
      expect(new Set(said).size).toBe(69);
      expect(said.filter((words) => words.includes("--") || words.length < 4)).toEqual([]);
    }
  });

  it("come back as they went out: all 69, of many places, with what services mean besides", async () => {
    await db.transaction().execute(async (trx) => {
      for (const [at, theme] of themeCodes.entries()) {
        const facts = {
          ...place,
          name: `Lieu ${String(at).padStart(2, "0")}`,
          themes: [theme, themeCodes[(at * 7 + 3) % 69]!],
          services: at % 5 === 0 ? (["administrative"] as const) : [],
        };
        await savePlace(trx, facts, { source: "Nord", sourceId: `n-${at}`, factsDate: "2026-10-01" });
      }
      await savePlace(trx, { ...place, name: "Tout à la fois", themes: themeCodes }, { source: "Nord", sourceId: "tout", factsDate: "2026-10-01" });
    });
    const before = await toldBy(db, "Nord");
    const there = await house();
    const to = importInto(there.db);
    const structures = await upload(await (await get("/donnees/structures.json")).text(), "Retour", to);
    expect([structures.format, structures.report.rejections]).toEqual(["inclusion-structures", []]);
    const services = await upload(await (await get("/donnees/services.json")).text(), "Retour", to);
    expect([services.format, services.report.rejections, services.report.updated]).toEqual(["inclusion-services", [], 70]);
    const after = await toldBy(there.db, "Retour");
    expect([...after].map(([name, themes]) => [name, themes])).toEqual([...before]);
    expect(after.get("Tout à la fois")).toHaveLength(69);
    // Twice changes nothing.
    const again = await upload(await (await get("/donnees/services.json")).text(), "Retour", to);
    expect([again.report.updated, again.report.unchanged, again.report.created]).toEqual([0, 70, 0]);
  });

  it.skipIf(absent)("are kept of the real places too, with their addresses and hours", async () => {
    const here = await house();
    const into = importInto(here.db);
    const files: [string, FormatName][] = [
      ["mel-france-services-20240801.csv", "france-services"],
      ["mel-mednum-france-services.csv", "mednum"],
      ["mel-tiers-lieux-2019.geojson", "cget"],
    ];
    for (const [name, format] of files) {
      const imported = await into.importFile(`${shared}/places/${name}`, { format, source: name });
      expect(imported.ok && imported.report.rejections).toEqual([]);
    }
    // Each counter says besides what the reference list would let it say.
    const told = await here.db.selectFrom("places.place").select("id").where(sql<boolean>`services <> '{}'`).orderBy("id").execute();
    expect(told).toHaveLength(22);
    for (const [at, { id }] of told.entries()) {
      await here.db
        .updateTable("places.place")
        .set({ themes: themeCodes.filter((_, rank) => (rank + at) % 3 === 0) })
        .where("id", "=", id)
        .execute();
    }
    const there = await house();
    const to = importInto(there.db);
    await upload(await (await here.get("/donnees/structures.json")).text(), "Retour", to);
    await upload(await (await here.get("/donnees/services.json")).text(), "Retour", to);
    const columns = ["name", "address", "insee_code", "postal_code", "phone", "hours", "themes", "services", "longitude"] as const;
    const all = async (from: typeof db) =>
      (await from.selectFrom("places.place").select(columns).where(sql<boolean>`(services <> '{}' or themes <> '{}')`).execute())
        .map(({ services, ...one }) => JSON.stringify({ ...one, themes: allThemes({ themes: one.themes, services }) }))
        .sort();
    expect(await all(there.db)).toEqual(await all(here.db));
  });
});

describe("a file that would spoil them", () => {
  const csv = (...lines: string[]) => ["structure_id,thematiques,date_maj", ...lines].join("\n");
  const services = { format: "inclusion-services", source: "Sud" } as const;

  it("names a structure that nobody brought in, a theme that does not exist, a day that is none: each line says why, and nothing goes in", async () => {
    await report(
      ["id,nom,reseaux_porteurs,date_maj,commune,code_postal,code_insee,adresse", "s-1,Le Relais,,2026-09-01,Roubaix,59100,59512,1 rue X"].join("\n"),
      {
        format: "inclusion-structures",
        source: "Sud",
      },
    );
    const bad = await report(csv("s-9,sante--acces-aux-soins,2026-10-01", "s-1,sante--acces-aux-soin,2026-10-01"), services);
    expect(bad.rejections.map(({ code }) => code)).toEqual(["structure_unknown", "term"]);
    const undated = await report(csv("s-1,sante--acces-aux-soins,hier"), services);
    expect(undated.rejections.map(({ code }) => code)).toEqual(["date"]);
    expect((await toldBy(db, "Sud")).get("Le Relais")).toEqual([]);
  });

  it("repeats a service of the same structure: its themes are told once; an older file takes nothing back", async () => {
    await report(
      csv(
        "s-1,sante--acces-aux-soins|sante--addictions,2026-10-01",
        "s-1,sante--acces-aux-soins,2026-10-02",
        's-1,"[""mobilite--preparer-un-permis""]",2026-10-02',
      ),
      services,
    );
    const told = ["sante--acces-aux-soins", "sante--addictions", "mobilite--preparer-un-permis"];
    expect((await toldBy(db, "Sud")).get("Le Relais")).toEqual(told);
    await report(csv("s-1,famille--garde-denfants,2026-01-01"), services);
    expect((await toldBy(db, "Sud")).get("Le Relais")).toEqual(told);
  });

  it("is of another kind: the columns that lack are said", async () => {
    expect(await refusal(mednumFile({}), services)).toContain("structure_id");
  });

  it("is of the national schema, which knows no themes: what the place says stays", async () => {
    await report(mednumFile({}), { source: "Essai" });
    const { id } = await db.selectFrom("places.place").select("id").where("name", "=", goodLine.nom).executeTakeFirstOrThrow();
    await db
      .updateTable("places.place")
      .set({ themes: ["mobilite--preparer-un-permis"] })
      .where("id", "=", id)
      .execute();
    await report(mednumFile({ date_maj: "2026-11-01", presentation_resume: "Autre chose." }), { source: "Essai" });
    expect((await db.selectFrom("places.place").select("themes").where("id", "=", id).executeTakeFirstOrThrow()).themes).toEqual([
      "mobilite--preparer-un-permis",
    ]);
  });

  it("cannot put another word into the database, whoever writes", async () => {
    const wrong = db.updateTable("places.place").set({ themes: ["logement"] });
    await expect(wrong.execute()).rejects.toThrow(/place_themes_check/);
  });
});

it("a theme belongs to one group, and no word of a place makes one", () => {
  expect(themesOf("mobilite")).toHaveLength(6);
  for (const word of ["constructor", "__proto__", "logement-hebergement", ""]) expect(isTheme(word as Theme)).toBe(false);
});

it("stays in the row of its place with all other themes, however much is said of it: counting places reads no more than their rows", async () => {
  // Words that no compression shortens.
  const description = Array.from({ length: 60 }, () => randomUUID()).join(" ");
  const { id } = await db
    .transaction()
    .execute((trx) =>
      savePlace(
        trx,
        { ...place, name: "Lieu de tous les thèmes", description, themes: themeCodes },
        { source: "Essai", sourceId: "tous", factsDate: "2026-10-01" },
      ),
    );
  const { rows } = await sql<{ themes: boolean; services: boolean; description: boolean; count: number }>`
    select pg_column_toast_chunk_id(themes) is null as themes, pg_column_toast_chunk_id(services) is null as services,
      pg_column_toast_chunk_id(description) is null as description, cardinality(themes) as count from places.place where id = ${id}`.execute(db);
  expect(rows).toEqual([{ themes: true, services: true, description: false, count: themeCodes.length }]);
});
