import { describe, expect, it } from "vitest";

import territory from "../../../territory/module.ts";
import { mednumFile } from "../mednum-example.ts";
import { testMetropolis } from "./metropolis.testing.ts";

const { db, report, count, importFile, file } = await testMetropolis(territory);
const figures = ({ read, created, updated, unchanged, rejected }: Awaited<ReturnType<typeof report>>) => [read, created, updated, unchanged, rejected];
const history = async (field: string) => db.selectFrom("places.history").selectAll().where("field", "=", field).orderBy("id").execute();

describe("importing the same records again", () => {
  it("creates once, then finds its own", async () => {
    expect(figures(await report(mednumFile({}, { nom: "Le Second" })))).toEqual([2, 2, 0, 0, 0]);
    expect(figures(await report(mednumFile({}, { nom: "Le Second" })))).toEqual([2, 0, 0, 2, 0]);
    expect(await count()).toBe(2);
  });

  it("updates what changed, keeps the address of its page, and remembers what was before", async () => {
    expect(figures(await report(mednumFile({}, { nom: "Le Deuxième", date_maj: "2026-10-02" })))).toEqual([2, 0, 1, 1, 0]);
    const [first, second] = (await history("name")).slice(-2);
    expect([first!.after, second!.before, second!.after]).toEqual(["Le Second", "Le Second", "Le Deuxième"]);
    const place = await db.selectFrom("places.place").selectAll().where("name", "=", "Le Deuxième").executeTakeFirstOrThrow();
    expect([place.slug, place.facts_date]).toEqual(["le-second", "2026-10-02"]);
  });

  it("does not let an older file take back what a younger one said", async () => {
    expect(figures(await report(mednumFile({}, { nom: "Le Second", date_maj: "2025-01-01" })))).toEqual([2, 0, 0, 2, 0]);
    expect((await db.selectFrom("places.place").select("name").where("slug", "=", "le-second").executeTakeFirstOrThrow()).name).toBe("Le Deuxième");
  });

  it("takes a column that a file does not have for silence, not for an empty value", async () => {
    const file =
      "id,pivot,nom,commune,code_postal,code_insee,adresse,date_maj\nessai-1,00000000000000,La Fabrique du Canal,Roubaix,59100,59512,12 bis quai de Gand,2026-11-01\n";
    expect(figures(await report(file))).toEqual([1, 0, 1, 0, 0]);
    const place = await db.selectFrom("places.place").selectAll().where("slug", "=", "la-fabrique-du-canal").executeTakeFirstOrThrow();
    expect([place.hours, place.services.length]).toEqual(["Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00", 2]);
    expect((await history("facts_date")).length).toBe(0);
  });

  it("refuses the second of two lines with one identifier, naming the first", async () => {
    const { rejections, created } = await report(mednumFile({ id: "a" }, { id: "a" }), { source: "Doubles" });
    expect(created).toBe(1);
    expect(rejections).toMatchObject([{ line: 3, code: "repeated", values: ["a", 2] }]);
  });

  it("gives places of one name addresses of their own", async () => {
    const many = Array.from({ length: 4 }, () => ({ nom: "Maison de quartier" }));
    await report(
      mednumFile(
        ...many,
        { nom: "Maison de quartier", commune: "Lille", code_insee: "59350", code_postal: "59000", latitude: "", longitude: "" },
        { nom: "Рабочий клуб" },
      ),
      { source: "Noms" },
    );
    const slugs = await db.selectFrom("places.place").select("slug").where("source", "=", "Noms").orderBy("slug").execute();
    expect(slugs.map(({ slug }) => slug)).toEqual([
      "lieu",
      "maison-de-quartier",
      "maison-de-quartier-lille",
      "maison-de-quartier-roubaix",
      "maison-de-quartier-roubaix-2",
      "maison-de-quartier-roubaix-3",
    ]);
  });

  it("a dry run tells the same and keeps nothing", async () => {
    const before = await count();
    const path = await file(mednumFile({}, {}, { nom: "" }));
    const trial = await importFile(path, { source: "Essai à blanc", dryRun: true });
    expect(await count()).toBe(before);
    const real = await importFile(path, { source: "Essai à blanc" });
    if (!trial.ok || !real.ok) throw new Error("refused");
    expect(figures(trial.report)).toEqual([3, 2, 0, 0, 1]);
    expect(figures(real.report)).toEqual(figures(trial.report));
    expect(trial.report.duplicates.length).toBe(real.report.duplicates.length);
  });

  it("makes it findable: stems, accents, articles, in three languages", async () => {
    const found = async (words: string) => {
      const rows = await db
        .selectFrom("places.place")
        .select("slug")
        .where("source", "=", "Essai")
        .where(({ eb, fn, val }) => eb("search", "@@", fn("websearch_to_tsquery", [val("french"), fn("platform.fold", [val(words)])]) as never))
        .execute();
      return rows.map(({ slug }) => slug);
    };
    expect(await found("fabriques")).toContain("la-fabrique-du-canal");
    expect(await found("démarche administrative")).toContain("la-fabrique-du-canal");
    expect(await found("administratie")).toContain("la-fabrique-du-canal");
    expect(await found("roubaix")).toContain("la-fabrique-du-canal");
  });
});
