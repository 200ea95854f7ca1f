import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";

import type { DatasetRow } from "#platform/open-data/dataset.ts";
import { type Misfit, rowsOf } from "./convert.ts";
import { encodingOf, inUtf8 } from "./encoding.ts";
import { type FileKind, openingsOf } from "./openings.ts";
import { tableOfGeojson } from "./geojson.ts";
import { isIban, isNir, maskPersonal, personalIn } from "./personal.ts";
import { pointOf } from "./position.ts";
import { readTable, type TableReading } from "./read-table.ts";
import type { Opens } from "./table.ts";

const bytesOf = (text: string, encoding: BufferEncoding = "utf8"): Buffer => Buffer.from(text, encoding);
/** Small pieces, so that every sign is cut somewhere. */
const streamOf = (bytes: Uint8Array, size = 7): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(new Uint8Array(bytes.subarray(at, at + size)));
      controller.close();
    },
  });

async function opened(bytes: Uint8Array, kind: FileKind = "csv", size?: number): Promise<Opens | null> {
  if (kind !== "csv") return (await openingsOf(kind, async () => streamOf(bytes, 4_096)))?.open ?? null;
  const encoding = await encodingOf(streamOf(bytes, size));
  return encoding && (async () => inUtf8(streamOf(bytes, size), encoding));
}

async function read(bytes: Uint8Array, kind: FileKind = "csv", size?: number) {
  const open = (await opened(bytes, kind, size))!;
  const answer = await readTable(open);
  if (!answer.ok) throw new Error(answer.refusal);
  const { profile, position } = answer.table;
  const [rows, misfits, lines]: [DatasetRow[], Misfit[], number[]] = [[], [], []];
  for await (const one of rowsOf(open, profile.shape, profile.columns)) {
    rows.push(one.row);
    lines.push(one.line);
    misfits.push(...one.misfits);
  }
  return { ...profile, position, misfits, lines, table: rows };
}
const typesOf = ({ columns }: TableReading["profile"]) => Object.fromEntries(columns.map(({ name, type }) => [name, type]));

interface Dirty {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly types: Readonly<Record<string, string>>;
  readonly first: DatasetRow;
  readonly misfits?: readonly (readonly [line: number, column: string, cell: string])[];
}

const old = (text: string) => bytesOf(text, "latin1");
const many = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at)).join("");

const dirty: readonly Dirty[] = [
  {
    what: "Windows-1252 with accents and decimal commas",
    bytes: old("Libellé;Surface (ha);Réalisé\nÉcole;1 234,5;oui\nHôtel;0,75;non\n"),
    types: { libelle: "string", surface_ha: "number", realise: "boolean" },
    first: { libelle: "École", surface_ha: 1234.5, realise: true },
  },
  {
    what: "UTF-16, as Excel writes its Unicode text",
    bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), bytesOf("nom\tvaleur\nÀ côté\t12\n", "utf16le")]),
    types: { nom: "string", valeur: "integer" },
    first: { nom: "À côté", valeur: 12 },
  },
  {
    what: "UTF-8 with its mark and what Excel says of the separator",
    bytes: bytesOf("\ufeffsep=;\r\nnom;nombre\r\nA;1\r\n"),
    types: { nom: "string", nombre: "integer" },
    first: { nom: "A", nombre: 1 },
  },
  {
    what: "codes that a number would spoil",
    bytes: bytesOf("code_insee,code_postal,siret,tel\n01004,01500,21590350100017,0320000000\n59350,59000,21590350100025,0320000001\n"),
    types: { code_insee: "string", code_postal: "string", siret: "string", tel: "string" },
    first: { code_insee: "01004", code_postal: "01500", siret: "21590350100017", tel: "0320000000" },
  },
  {
    what: "dates of three kinds in one column",
    bytes: bytesOf("jour\n2026-11-29\n28/11/2026\n1er mars 2026\n3 févr. 2026\n05.02.26\n"),
    types: { jour: "date" },
    first: { jour: "2026-11-29" },
  },
  {
    what: "dates with the month first",
    bytes: bytesOf("day,n\n11/29/2026,1\n02/03/2026,2\n12/25/2026,3\n"),
    types: { day: "date", n: "integer" },
    first: { day: "2026-11-29", n: 1 },
  },
  {
    what: "instants with and without a zone",
    bytes: bytesOf("releve;v\n2026-07-14T10:30:00Z;1\n14/07/2026 12h30;2\n2026-07-14 12:30:00+02:00;3\n"),
    types: { releve: "datetime", v: "integer" },
    first: { releve: "2026-07-14T10:30:00Z", v: 1 },
  },
  {
    what: "two lines of titles, of cells that were merged",
    bytes: bytesOf("Commune;Population;;Logements\n;2019;2020;2020\nLille;232787;234475;131000\nRoubaix;98828;98892;42000\n"),
    types: { commune: "string", population_2019: "integer", population_2020: "integer", logements_2020: "integer" },
    first: { commune: "Lille", population_2019: 232787, population_2020: 234475, logements_2020: 131000 },
  },
  {
    what: "titles that repeat under what stands over several columns",
    bytes: bytesOf("Commune;Hommes;;Femmes;\nnom;nombre;part;nombre;part\nLille;10;0,5;10;0,5\n"),
    types: { commune_nom: "string", hommes_nombre: "integer", hommes_part: "number", femmes_nombre: "integer", femmes_part: "number" },
    first: { commune_nom: "Lille", hommes_nombre: 10, hommes_part: 0.5, femmes_nombre: 10, femmes_part: 0.5 },
  },
  {
    what: "sentences above the table, and empty lines within",
    bytes: bytesOf("Export du 3 mars, sous réserve\n\nSource : service\nnom,v,w,z\nA,1,2,3\n\n,,,\nB,2,3,4\n"),
    types: { nom: "string", v: "integer", w: "integer", z: "integer" },
    first: { nom: "A", v: 1, w: 2, z: 3 },
  },
  {
    what: "Lambert-93, in metres",
    bytes: bytesOf("nom;x;y\nGrand-Place;704052,5;7059653,2\n"),
    types: { nom: "string", x: "number", y: "number" },
    first: { nom: "Grand-Place", x: 704052.5, y: 7059653.2 },
  },
  {
    what: "a point in one cell",
    bytes: bytesOf('nom;geo_point_2d\nGrand-Place;"50.6369, 3.0635"\n'),
    types: { nom: "string", geo_point_2d: "string" },
    first: { nom: "Grand-Place", geo_point_2d: "50.6369, 3.0635" },
  },
  {
    what: "a few cells that are no number, each told with its line",
    bytes: bytesOf(`n;v\n${many(50, (at) => `${at};${at === 20 ? "douze" : at === 30 ? "n.c." : at}\n`)}`),
    types: { n: "integer", v: "integer" },
    first: { n: 0, v: 0 },
    misfits: [[22, "v", "douze"]],
  },
  {
    what: "a column that is half words: text, and nothing lost",
    bytes: bytesOf("v\n1\ndeux\n3\nquatre\n"),
    types: { v: "string" },
    first: { v: "1" },
  },
  {
    what: "percentages and euros",
    bytes: bytesOf("part;montant\n12,5 %;1 200,00 €\n7 %;30 €\n"),
    types: { part: "number", montant: "number" },
    first: { part: 12.5, montant: 1200 },
  },
  {
    what: "thousands in points with decimals in commas, and the English way",
    bytes: bytesOf('fr;en\n1.234,50;"1,234.50"\n12,00;12.00\n'),
    types: { fr: "number", en: "number" },
    first: { fr: 1234.5, en: 1234.5 },
  },
  {
    what: "years, titles that are empty or twice the same, and a column without anything",
    bytes: bytesOf("annee;valeur;valeur;;\n2020;1;2;x;\n2021;3;4;y;\n"),
    types: { annee: "year", valeur: "integer", valeur_2: "integer", colonne_4: "string" },
    first: { annee: 2020, valeur: 1, valeur_2: 2, colonne_4: "x" },
  },
  {
    what: "cells of several lines and quotation marks in them",
    bytes: bytesOf('nom,texte\nA,"un\ndeux ""trois"""\nB,"x"\n'),
    types: { nom: "string", texte: "string" },
    first: { nom: "A", texte: 'un\ndeux "trois"' },
  },
  {
    what: "numbers of sixteen digits, of which a number would lose some",
    bytes: bytesOf("mesure\n1234567890123456\n1234567890123457\n"),
    types: { mesure: "string" },
    first: { mesure: "1234567890123456" },
  },
  {
    what: "columns called as words of our addresses",
    bytes: bytesOf("sort,limit,2020,été\na,1,3,oui\n"),
    types: { c_sort: "string", c_limit: "integer", c_2020: "integer", ete: "boolean" },
    first: { c_sort: "a", c_limit: 1, c_2020: 3, ete: true },
  },
  {
    what: "one column of decimals, whose commas part nothing",
    bytes: bytesOf("part\n12 %\n13,5 %\n7 %\n"),
    types: { part: "number" },
    first: { part: 12 },
  },
  {
    what: "one column of thousands and decimals",
    bytes: bytesOf("montant\n1\u00a0234,5\n2\u202f345\n"),
    types: { montant: "number" },
    first: { montant: 1234.5 },
  },
  {
    what: "titles on the fourth line, under what people write above",
    bytes: old("Direction des espaces verts;;;\nRelevé de l'été;;;\n\nId;Nom;Hauteur;Quartier\n1;Chêne;12,5;Sud\n2;Tilleul;8;Nord\n"),
    types: { id: "string", nom: "string", hauteur: "number", quartier: "string" },
    first: { id: "1", nom: "Chêne", hauteur: 12.5, quartier: "Sud" },
  },
  {
    what: "thousands of separators that a spreadsheet wrote after each line",
    bytes: bytesOf(`a;b;c${";".repeat(16_381)}\n1;2;3${";".repeat(16_381)}\n`),
    types: { a: "integer", b: "integer", c: "integer" },
    first: { a: 1, b: 2, c: 3 },
  },
  {
    what: "one line of sixteen thousand cells among lines of three",
    bytes: bytesOf(`a;b;c\n1;2;3\n${Array.from({ length: 16_384 }, (_, at) => at).join(";")}\n`),
    types: { a: "integer", b: "integer", c: "integer" },
    first: { a: 1, b: 2, c: 3 },
  },
  {
    what: "UTF-16 that does not say so",
    bytes: bytesOf("nom;valeur\nPrévôté;12\n", "utf16le"),
    types: { nom: "string", valeur: "integer" },
    first: { nom: "Prévôté", valeur: 12 },
  },
  {
    what: "numbers as instruments and typographers write them",
    bytes: bytesOf("a;b\n1,2E+05;\u22125\n2,00E-03;\u22126\n"),
    types: { a: "number", b: "integer" },
    first: { a: 120_000, b: -5 },
  },
  {
    what: "three columns of one name",
    bytes: bytesOf("nom;nom;Nom;nom_2\na;b;c;d\n"),
    types: { nom: "string", nom_2: "string", nom_3: "string", nom_2_2: "string" },
    first: { nom: "a", nom_2: "b", nom_3: "c", nom_2_2: "d" },
  },
  {
    what: "Lambert-93 whose axes were swapped",
    bytes: bytesOf("nom;x;y\nGrand-Place;7059653,2;704052,5\n"),
    types: { nom: "string", x: "number", y: "number" },
    first: { nom: "Grand-Place", x: 7059653.2, y: 704052.5 },
  },
];

describe("a dirty file", () => {
  it.each(dirty)("with $what is understood", async ({ bytes, types, first, misfits = [] }) => {
    const found = await read(bytes);
    expect(typesOf(found)).toEqual(types);
    expect(found.table[0]).toEqual(first);
    expect(found.misfits.map(({ line, column, cell }) => [line, column, cell])).toEqual(misfits);
    expect(found.table).toHaveLength(found.rows);
  });

  it("of 200,000 lines keeps each of them, with the number that a spreadsheet gives it", async () => {
    const found = await read(bytesOf(`id;v\n${many(200_000, (at) => `L${at};${at},5\n`)}`), "csv", 65_536);
    expect([found.rows, found.table.length, found.lines.at(-1), found.table.at(-1)]).toEqual([200_000, 200_000, 200_001, { id: "L199999", v: 199999.5 }]);
    expect(found.columns[0]).toMatchObject({ unique: true, distinct: null });
  });

  it.each([
    ["d;n\n03/04/25;1\n05/06/25;2\n", "2025-04-03", true],
    ["d;n\n03/04/25;1\n25/06/25;2\n", "2025-04-03", undefined],
    ["d;n\n03/04/25;1\n06/25/25;2\n", "2025-03-04", undefined],
    ["d;n\n2025-04-03;1\n2025-06-05;2\n", "2025-04-03", undefined],
  ])("of days that may be read in two ways (%j) says so", async (text, first, unsure) => {
    const { columns, table } = await read(bytesOf(text));
    expect([columns[0]!.type, table[0]!["d"], columns[0]!.unsure]).toEqual(["date", first, unsure]);
  });

  it("with days that contradict each other stays as it is written", async () => {
    const { columns, table } = await read(bytesOf("d;n\n31/04/25;1\n31/05/25;2\n05/31/25;3\n"));
    expect([columns[0]!.type, table.map(({ d }) => d)]).toEqual(["string", ["31/04/25", "31/05/25", "05/31/25"]]);
  });

  it("of more columns than a table may have is refused, and told why", async () => {
    const wide = Array.from({ length: 16_384 }, (_, at) => `c${at}`).join(";");
    expect(await readTable(async () => streamOf(bytesOf(`${wide}\n${wide}\n`), 65_536))).toEqual({ ok: false, refusal: "columns" });
  });

  it("counts the line that has too many cells, and keeps what has a column", async () => {
    const found = await read(bytesOf(`a;b;c\n1;2;3\n${Array.from({ length: 500 }, (_, at) => at).join(";")}\n4;5;6\n`));
    expect([found.beyond, found.table]).toEqual([
      { count: 1, line: 3 },
      [
        { a: 1, b: 2, c: 3 },
        { a: 0, b: 1, c: 2 },
        { a: 4, b: 5, c: 6 },
      ],
    ]);
  });

  it("says which lines have more cells than titles, what is missing, what repeats, and which column tells lines apart", async () => {
    const found = await read(bytesOf("id,ville,n\nA,Lille,1\nB,Lille,n.c.\nC,Roubaix,3,surplus\n"));
    expect(found.beyond).toEqual({ count: 1, line: 4 });
    expect(found.columns.map(({ name, unique, missing, filled, common }) => [name, unique, missing, filled, common[0]])).toEqual([
      ["id", true, 0, 3, ["A", 1]],
      ["ville", false, 0, 3, ["Lille", 2]],
      ["n", false, 1, 2, ["1", 1]],
    ]);
  });

  it.each([
    ["x;y\n704052,5;7059653,2\n", "Lambert-93"],
    ["x;y\n7059653,2;704052,5\n", "Lambert-93"],
    ["lon;lat\n3,0635;50,6369\n", "WGS 84"],
    ["longitude;latitude\n50.6369;3.0635\n", "WGS 84"],
    ['geo_point_2d\n"50.6369, 3.0635"\n', "WGS 84"],
  ])("%j lies where it lies", async (text, system) => {
    const { position, table } = await read(bytesOf(text));
    expect(position?.system).toBe(system);
    const { longitude, latitude } = pointOf(table[0]!, position!.from)!;
    expect([longitude, latitude].map((degrees) => degrees.toFixed(1))).toEqual(["3.1", "50.6"]);
  });

  it.each([
    ["", "empty"],
    ["nom;v\n", "empty"],
    ['nom;v\n"jamais fermé;1\n', "broken"],
  ])("%j is refused whole", async (text, refusal) => {
    expect(await readTable(async () => streamOf(bytesOf(text)))).toEqual({ ok: false, refusal });
  });

  it("that is a picture is no text", async () => {
    expect(await encodingOf(streamOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])))).toBeNull();
  });

  it("that is a map keeps its shapes and the middle of each", async () => {
    const map = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: 7,
          properties: { nom: "Parc; nord" },
          geometry: {
            type: "LineString",
            coordinates: [
              [3, 50],
              [3.2, 50.4],
            ],
          },
        },
      ],
    };
    const found = await read(bytesOf(JSON.stringify(map)), "geojson");
    expect(found.table).toEqual([{ id: "7", nom: "Parc; nord", longitude: 3.1, latitude: 50.2, geometrie: JSON.stringify(map.features[0]!.geometry) }]);
    expect(await openingsOf("geojson", async () => streamOf(bytesOf("[]")))).toBeNull();
  });

  it("that is a map may draw one contour of 200,000 points", async () => {
    const coordinates = [Array.from({ length: 200_000 }, (_, at) => [3 + at / 1_000_000, 50])];
    const map = { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates } }] };
    expect(tableOfGeojson(JSON.stringify(map))?.slice(0, 60)).toMatch(/^longitude;latitude;geometrie\n3\.1;50;/);
  });

  const deep = `${"[".repeat(100_000)}1${"]".repeat(100_000)}`;
  it.each([
    ["a list for a feature", "[]"],
    ["nothing for a feature", "null"],
    ["a word for a feature", '"Feature"'],
    ["a word for its properties", '{"type":"Feature","properties":"nom","geometry":null}'],
    ["a number for its geometry", '{"type":"Feature","properties":{},"geometry":7}'],
    ["lists in lists, 100,000 deep", `{"type":"Feature","properties":{"a":${deep}},"geometry":{"type":"Polygon","coordinates":${deep}}}`],
  ])("that is a map is refused with %s", (_, feature) => {
    expect(tableOfGeojson(`{"type":"FeatureCollection","features":[${feature}]}`)).toBeNull();
  });

  it("that is a map of features that share no name is no table", () => {
    const features = Array.from({ length: 20_000 }, (_, at) => ({ type: "Feature", properties: { [`n${at}`]: at }, geometry: null }));
    expect(tableOfGeojson(JSON.stringify({ type: "FeatureCollection", features }))).toBeNull();
  });
});

describe("personal data", () => {
  it.each([
    ["écrire à marie@exemple.fr", "email"],
    ["03 20 00 00 00", "phone"],
    ["+33 6 00 00 00 00", "phone"],
    ["1 84 12 76 451 089 46", "nir"],
    ["FR76 3000 6000 0112 3456 7890 189", "iban"],
    ["184127645108947", null],
    ["FR76 3000 6000 0112 3456 7890 188", null],
    ["21590350100017", null],
    ["2026-11-29 10:00", null],
    ["704052.53 7059653.25", null],
    ["@lille sur le réseau", null],
  ])("%j: %s", (cell, kind) => {
    expect(personalIn(cell)).toBe(kind);
  });

  it("has keys that are reckoned, and is shown to nobody whole", () => {
    expect([isNir("2 69 05 2A 545 678 69"), isNir("269052A54567868"), isIban("GB82WEST12345698765432"), isIban("GB82WEST12345698765431")]).toEqual([
      isNir("2 69 05 19 545 678 69"),
      false,
      true,
      false,
    ]);
    expect(maskPersonal("marie@exemple.fr")).toBe("ma•••@•••••••.••");
  });

  it("is found in columns whose titles tell", async () => {
    const { columns } = await read(bytesOf("Prénom;Téléphone mobile;ville\nA;600000000;Lille\n"));
    expect(columns.map(({ personal }) => personal[0]?.kind ?? null)).toEqual(["name", "phone", null]);
  });
});

const real = "../shared/data";
describe("a real file", () => {
  it.each([
    ["standards/schemas/dispositif-aide.exemple.csv", { date_mise_a_jour: "datetime" }],
    ["standards/mednum-exemple-valide.csv", { code_insee: "string", latitude: "number" }],
    ["places/mel-france-services-20240801.csv", {}],
  ])("%s is read whole", async (file, types) => {
    const path = `${real}/${file}`;
    const bytes = await readFile(path).catch(() => null);
    if (!bytes) return;
    const open: Opens = async () =>
      inUtf8(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array<ArrayBuffer>>, (await encodingOf(streamOf(bytes, 9_999)))!);
    const answer = await readTable(open);
    if (!answer.ok) throw new Error(answer.refusal);
    expect(typesOf(answer.table.profile)).toMatchObject(types);
    let [count, misfits] = [0, 0];
    for await (const one of rowsOf(open, answer.table.profile.shape, answer.table.profile.columns)) {
      count += 1;
      misfits += one.misfits.length;
    }
    expect([count, misfits]).toEqual([answer.table.profile.rows, 0]);
  });
});
