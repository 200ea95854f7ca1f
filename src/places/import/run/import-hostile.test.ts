import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import territory from "../../../territory/module.ts";
import { mednumFile } from "../mednum-example.ts";
import { testMetropolis } from "./metropolis.testing.ts";

const { db, report, refusal, file, importFile, count } = await testMetropolis(territory);
const place = (source: string) => db.selectFrom("places.place").selectAll().where("source", "=", source).executeTakeFirstOrThrow();

describe("a file of the wrong kind is refused whole, with one sentence", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "Le fichier est vide."],
    ["titles alone", mednumFile({}).split("\n")[0]!, "Le fichier ne contient aucun lieu"],
    ["another table", "a,b\n1,2\n", "il y manque les colonnes id, pivot"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]), "Le fichier n’est pas en UTF-8"],
    ["a zip, or a workbook that is broken", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "Ce fichier est une archive (zip, gz), ou un classeur"],
    ["a gzip", Uint8Array.from([0x1f, 0x8b, 8, 0]), "Ce fichier est une archive (zip, gz), ou un classeur"],
    ["Latin letters of an old spreadsheet", Buffer.from(mednumFile({ nom: "Médiathèque" }), "latin1"), "--encoding windows-1252"],
    ["UTF-8 broken in the middle", Buffer.concat([Buffer.from(mednumFile({})), Buffer.from([0xc3, 0x28])]), "Le fichier n’est pas en UTF-8"],
    ["a quotation mark that is never closed", `${mednumFile({})}essai-9,"jamais fermé\n`.repeat(3), "Le tableau est abîmé"],
    ["a column twice", "id,id,pivot,nom,commune,code_postal,adresse,date_maj\n", "est deux fois dans l’en-tête"],
    [
      "the other format",
      "id_fs,lib_fs,adresse,insee_com,code_postal,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi\n",
      "Il ressemble au format france-services",
    ],
  ])("%s", async (_what, content, sentence) => {
    expect(await refusal(content)).toContain(sentence);
  });

  it.each<[string, string]>([
    ["CSV", "id,nom\n1,a\n"],
    ["another JSON", "[1, 2, 3]"],
    ["JSON cut off", '{"type":"FeatureCollection","features":['],
  ])("%s as GeoJSON", async (_what, content) => {
    expect(await refusal(content, { format: "geojson" })).toContain("n’est pas un GeoJSON");
  });

  it("GeoJSON with no place in it", async () => {
    expect(await refusal('{"type":"FeatureCollection","features":[]}', { format: "geojson" })).toContain("Le fichier ne contient aucun lieu");
  });

  it("a file that is not there, or a folder", async () => {
    for (const path of ["/nowhere/at/all.csv", "/tmp"]) expect(await importFile(path)).toMatchObject({ ok: false });
  });

  it("and nothing of it is stored", async () => {
    expect(await count()).toBe(0);
  });
});

describe("what spreadsheets of all ages write goes in", () => {
  it.each<[string, () => string | Uint8Array, object]>([
    ["a mark at the beginning", () => `\uFEFF${mednumFile({})}`, {}],
    [
      "semicolons and Windows line ends",
      () =>
        mednumFile({ latitude: "50,6942", longitude: "3,1746", presentation_resume: "sans", presentation_detail: "" })
          .replaceAll(/"[^"]*"|,/g, (m) => (m === "," ? ";" : m))
          .replaceAll("\n", "\r\n"),
      {},
    ],
    ["UTF-16", () => Buffer.from(`\uFEFF${mednumFile({})}`, "utf16le"), {}],
    ["Windows-1252, when said so", () => Buffer.from(mednumFile({}), "latin1"), { encoding: "windows-1252" }],
  ])("%s", async (what, content, options) => {
    expect(await report(content(), { source: what, ...options })).toMatchObject({ read: 1, created: 1, rejections: [] });
    const { address_extra, services, latitude } = await place(what);
    expect({ address_extra, services, latitude }).toEqual({ address_extra: "Cour du fond", services: ["administrative", "creation"], latitude: 50.6942 });
  });
});

describe("hostile values", () => {
  it("HTML stays the text that was typed, in every text field", async () => {
    const html = "<img src=x onerror=alert(1)>";
    const change = {
      nom: html,
      adresse: html,
      complement_adresse: html,
      presentation_resume: html,
      presentation_detail: html,
      structure_parente: html,
      autres_formations_labels: html,
    };
    expect(await report(mednumFile(change), { source: "HTML" })).toMatchObject({ created: 1 });
    const { name, slug, address, address_extra, summary, description, structure_name, other_labels } = await place("HTML");
    expect([name, address, address_extra, summary, description, structure_name, ...other_labels]).toEqual(Array(7).fill(html));
    expect(slug).toBe("img-src-x-onerror-alert-1");
  });

  it("marks that turn or hide text are taken out", async () => {
    await report(mednumFile({ nom: "La \u202EFabrique\u202C\u200B du  Canal" }), { source: "Marques" });
    expect((await place("Marques")).name).toBe("La Fabrique du Canal");
  });

  it("SQL, paths and prototypes are names like others", async () => {
    const names = ["'); drop table places.place; --", "../../etc/passwd", "__proto__", "constructor", "#{7*7}", "%s%n"];
    expect(await report(mednumFile(...names.map((nom) => ({ nom, id: nom }))), { source: "Noms" })).toMatchObject({ created: names.length });
    const stored = await db.selectFrom("places.place").select("name").where("source", "=", "Noms").execute();
    expect(stored.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it("what a refused line quotes can be kept, whatever it holds: a NUL, half a letter, a bird where it is cut", async () => {
    const features = ["a\u0000b", "\uD800", `${"a".repeat(58)}🦉🦉`].map((odd) => {
      const properties = { id: odd, nom: "Un lieu", code_insee: "59512", date_maj: odd, telephone: odd };
      return { type: "Feature", properties, geometry: { type: "Point", coordinates: [3.17, 50.69] } };
    });
    const path = await file(JSON.stringify({ type: "FeatureCollection", features }), "kept.geojson");
    const imported = await importFile(path, { format: "geojson", source: "Gardés" });
    expect(imported).toMatchObject({ ok: true, report: { created: 0, rejected: 3 } });
    await sql`select ${JSON.stringify(imported)}::jsonb`.execute(db);
  });

  it("a line of 10 MB is one refused line; the next goes in", async () => {
    const answer = await report(mednumFile({ presentation_detail: "a".repeat(10_000_000) }, {}), { source: "10 Mo" });
    expect(answer).toMatchObject({ read: 2, created: 1, rejected: 1, rejections: [{ line: 2, code: "too_long" }] });
  });

  it("too many or too few cells refuse their line only, numbered as a spreadsheet shows it", async () => {
    const content = `${mednumFile({ presentation_detail: "sur\ntrois\nlignes" })}un,deux\n${"x,".repeat(40)}\n`;
    const answer = await report(content, { source: "Cellules" });
    expect(answer).toMatchObject({
      read: 3,
      created: 1,
      rejections: [
        { line: 3, code: "columns" },
        { line: 4, code: "columns" },
      ],
    });
  });

  it("GeoJSON elements that are no points, or nothing at all", async () => {
    const point = (properties: object, coordinates: unknown = [3.17, 50.69]) => ({ type: "Feature", properties, geometry: { type: "Point", coordinates } });
    const features = [
      null,
      7,
      {},
      point({ id: 1, nom: "Sans commune" }, ["a", "b"]),
      { ...point({ id: 2, nom: "Ligne" }), geometry: { type: "LineString", coordinates: [] } },
      point({ id: "a;b", nom: "Le Un; Le Deux" }),
      point({ id: 9, nom: "\uD800" }),
    ];
    const path = await file(JSON.stringify({ type: "FeatureCollection", features }), "odd.geojson");
    const imported = await importFile(path, { format: "geojson", source: "Éléments" });
    expect(imported).toMatchObject({ ok: true, report: { read: 8, created: 2, rejected: 6 } });
    const names = await db.selectFrom("places.place").select("name").where("source", "=", "Éléments").orderBy("name").execute();
    expect(names.map(({ name }) => name)).toEqual(["Le Deux", "Le Un"]);
  });
});
