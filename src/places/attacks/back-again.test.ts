import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";

import { plantedHouse } from "../../planted.testing.ts";
import { importPlaces } from "../import/run/import-places.ts";
import { routes } from "../routes.ts";
import { factColumns, type PlaceFacts } from "../saving/place-facts.ts";
import { savePlace } from "../saving/save-place.command.ts";
import { figuresOf, sheetsHouse, toldOf } from "./sheets.testing.ts";

const planted = await plantedHouse({ now: "2026-11-24T15:40:00+01:00" });
const { house, send } = await sheetsHouse();
type Lines = readonly (readonly string[])[];
const linesOf = async (from: { get(path: string): Promise<Response> }): Promise<Lines> => {
  const [titles, ...lines] = parse(await (await from.get(routes.csv.href())).text(), { bom: true }) as string[][];
  return [titles!, ...lines.sort((a, b) => (a[0]! < b[0]! ? -1 : 1))];
};
const featuresOf = async (from: { get(path: string): Promise<Response> }) => {
  const { features } = (await (await from.get(routes.allPlaces.href())).json()) as { features: { id: string; properties: { prise_rdv?: string } }[] };
  return features.sort((a, b) => (a.id < b.id ? -1 : 1));
};
/** Every fact that a place may have, each said. */
const whole: Required<Omit<PlaceFacts, "demo" | "status">> = {
  ...{ name: "La Ruche « Entière »", insee_code: "59298", postal_code: "59260", address: "12 bis rue Haute", address_extra: "Cour B; 2e étage" },
  ...{ summary: "Court.", description: "Long.\n\nEt en deux temps.", stage: "rooted", target_group: "bigger_structures" },
  ...{ longitude: 3.111222, latitude: 50.623444, location_precision: "street", phone: "+3256123456", emails: ["accueil@ruche.example", "b2@ruche.example"] },
  ...{ websites: ["https://ruche.example:8443/", "https://deux.example/"], booking_url: "https://ruche.example/rdv" },
  ...{ access_libre_url: "https://acceslibre.beta.gouv.fr/app/59/erp/ruche/", typologies: ["TIERS_LIEUX", "FABLAB"], activities: ["coworking"] },
  ...{
    services: ["employment"],
    themes: ["mobilite--financer-ma-mobilite"],
    publics: ["young_people"],
    specific_care: ["illiteracy"],
    fees: ["free_conditions"],
  },
  ...{ price_note: "Un euro l’heure;\ngratuit le lundi.", access_modes: ["phone"], support_modes: ["workshop"], programmes: ["Aidants Connect"] },
  ...{ training_labels: ["Étapes numériques (La Poste)"], other_labels: ["Label A", "Label B"], mobility: ["fixed"], languages: ["nl", "ar"] },
  ...{ hours: "Mo-Fr 09:00-12:00", wheelchair: "limited", accessibility_note: "Rampe à demander.", capacity: 120, desks: 14 },
  ...{ structure_name: "Association de la Ruche", structure_pivot: "W595000001" },
};
const { id: wholeId } = await planted.db.transaction().execute((trx) => savePlace(trx, whole, { source: "Ruche", sourceId: "1", factsDate: "2026-10-01" }));
const factsOf = async ({ db }: Pick<typeof planted, "db">) =>
  db
    .selectFrom("places.place")
    .select(["id", "slug", "source", "facts_date", ...factColumns.filter((column) => column !== "demo" && column !== "status")])
    .where("status", "=", "published")
    .orderBy("id")
    .execute();
const ours = await linesOf(planted);
/** A house that takes no appointments for its places says no page of its own for them. */
const isOwnPage = (address: string | undefined) => URL.parse(address ?? "")?.pathname.startsWith("/reserver/") ?? false;
const elsewhere = (lines: Lines): Lines => lines.map((line) => line.map((cell, at) => (lines[0]![at] === "prise_rdv" && isOwnPage(cell) ? "" : cell)));
const places = ours.length - 1;

/** What Excel makes of a cell of a text file as it opens it, and writes again, in France. */
function asExcelSays(cell: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell);
  if (day) return `${day[3]}/${day[2]}/${day[1]}`;
  if (/^-?\d+\.\d+$/.test(cell)) return cell.replace(".", ",");
  if (!/^\+?\d+$/.test(cell)) return cell === "true" ? "VRAI" : cell;
  const number = Number(cell);
  if (number < 1e11) return String(number);
  const [figures = "", power = ""] = number.toExponential(5).split("e+");
  return `${figures.replace(/\.?0+$/, "").replace(".", ",")}E+${power}`;
}

/** A French Excel opens a file with commas at a double click: each line is a cell, cut where a semicolon stands, and saved so. */
function doubleClicked(csv: string): string {
  const rows = csv
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(";"));
  const width = Math.max(...rows.map(({ length }) => length));
  const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")].map(quoted).join(";")).join("\r\n");
}

const nothingChanges = { read: places, created: 0, updated: 0, unchanged: places, rejected: 0 };

describe("the directory that was downloaded", () => {
  it("comes into an empty house as it was: identifiers, addresses, stages, wheelchairs, services, structures, websites, sources", async () => {
    expect(places).toBeGreaterThan(50);
    const report = await send(stringify(ours as string[][]), "lieux.csv", { source: "Annuaire" });
    expect(figuresOf(report)).toEqual({ ...nothingChanges, created: places, unchanged: 0 });
    expect([toldOf(report.rejections), toldOf(report.left_out), report.ignored]).toEqual([[], [], []]);
    expect(ours).not.toEqual(elsewhere(ours));
    expect(await linesOf(house)).toEqual(elsewhere(ours));
  });

  it("and so do the points of all places, closed ones and those without a point too", async () => {
    const features = await featuresOf(planted);
    const report = await send(JSON.stringify({ type: "FeatureCollection", features }), "lieux.geojson", { source: "Annuaire" });
    expect([report.rejected, report.created, report.updated]).toEqual([0, features.length - places, 0]);
    for (const { properties } of features) if (isOwnPage(properties.prise_rdv)) delete properties.prise_rdv;
    expect(await featuresOf(house)).toEqual(features);
  });

  it("no fact of any place is lost between two houses", async () => {
    const [before, after] = [await factsOf(planted), await factsOf(house)];
    // Where there is no point there is nothing to be precise about.
    const told = (places: typeof before) => places.map((place) => (place.longitude === null ? { ...place, location_precision: null } : place));
    expect(told(after)).toEqual(told(before));
    expect(after.find(({ id }) => id === wholeId)).toMatchObject(whole);
  });

  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>]>([
    ["as it is", () => stringify(ours as string[][])],
    [
      "semicolons, UTF-8",
      () =>
        `\ufeff${stringify(
          ours.map((line) => line.map(asExcelSays)),
          { delimiter: ";" },
        )}`,
    ],
    ["what a double click makes of it", () => doubleClicked(stringify(ours as string[][], { record_delimiter: "\r\n" }))],
    ["semicolons and sep=", () => `sep=;\r\n${stringify(ours as string[][], { delimiter: ";", record_delimiter: "\r\n" })}`],
    [
      "a workbook of numbers and days",
      () => {
        const typed = (cell: string) => (/^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : /^\+?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);
        return writeXlsx({ sheets: [{ name: "lieux", rows: ours.map((line) => line.map(typed)) }] });
      },
    ],
  ])("saved again by a spreadsheet changes nothing where it came from, whoever sends it: %s", async (name, file) => {
    const before = await linesOf(house);
    const report = await send(await file(), name.includes("workbook") ? "lieux.xlsx" : "lieux.csv", { source: `Retour, ${name}`.slice(0, 60) });
    expect([toldOf(report.rejections), figuresOf(report)]).toEqual([[], nothingChanges]);
    // Only numbers that the spreadsheet rounded are lost, and said to be.
    expect(new Set(report.left_out.map(({ field, code }) => `${field} ${code}`))).toEqual(
      name.startsWith("semicolons, UTF-8") ? new Set(["pivot rounded"]) : new Set(),
    );
    expect(await linesOf(house)).toEqual(before);
  });

  it("changes nothing in the house that it came from, of what it does not tell either", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "beffroi-back-")), "lieux.csv");
    await writeFile(path, stringify(ours as string[][]));
    const options = { path, format: "directory", source: "Retour", fileDay: "2026-11-24", today: "2026-11-24" } as const;
    const imported = await importPlaces(planted.db, options);
    expect(imported.ok && figuresOf(imported.report)).toEqual(nothingChanges);
  });

  it("in Windows-1252 is read as well, but for letters that it does not have", async () => {
    const latin = Buffer.from(stringify(ours as string[][], { delimiter: ";" }).replaceAll(/[^\u0000-\u00ff]/g, "?"), "latin1");
    const report = await send(latin, "lieux.csv", { source: "Ancien" });
    expect([toldOf(report.rejections), report.created]).toEqual([[], 0]);
  });

  it("leaves alone what went into another record since", async () => {
    const [titles, kept, gone] = ours;
    const [id, goneId] = [kept![0]!, gone![0]!];
    const merge = { kept_id: id, gone_id: goneId, gone_slug: "ailleurs", changed: "{}", snapshot: "{}", reason: "Le même lieu." };
    await house.db
      .insertInto("places.merge")
      .values(merge as never)
      .execute();
    await house.db.updateTable("places.place").set({ status: "merged" }).where("id", "=", goneId).execute();
    await house.db.updateTable("places.origin").set({ place_id: id }).where("place_id", "=", goneId).execute();
    const report = await send(stringify(ours as string[][]), "lieux.csv", { source: "Après la fusion" });
    expect([report.created, report.rejected]).toEqual([0, 0]);
    const { name } = await house.db.selectFrom("places.place").select("name").where("id", "=", id).executeTakeFirstOrThrow();
    expect(name).toBe(kept![titles!.indexOf("nom")]);
  });

  it("brings back what somebody wrote in it", async () => {
    const [titles, ...lines] = ours;
    const at = titles!.indexOf("telephone");
    // Not of the two that became one: of those, the younger has the last word.
    const id = lines[2]![0];
    const changed = lines.map((line) => (line[0] === id ? line.with(at, "03 20 99 00 01") : line));
    const report = await send(stringify([titles!, ...changed] as string[][], { delimiter: ";" }), "lieux.csv", { source: "Annuaire" });
    expect([report.created, report.rejected]).toEqual([0, 0]);
    expect((await linesOf(house)).find((line) => line[0] === id)![at]).toBe("+33320990001");
  });

  it("leads to nobody else's place: an identifier that is made up comes in as a new one, under an address of its own", async () => {
    const [titles, first] = ours;
    const { id } = await house.db.selectFrom("places.place").select("id").orderBy("id").executeTakeFirstOrThrow();
    const line = first!.with(0, "pas-un-uuid").with(titles!.indexOf("url"), "https://ailleurs.example/lieux/proposer");
    const report = await send(stringify([titles!, line] as string[][]), "lieux.csv", { source: "Faux" });
    expect(report.created).toBe(1);
    const made = await house.db
      .selectFrom("places.place as p")
      .innerJoin("places.origin as o", "o.place_id", "p.id")
      .select(["p.id", "p.slug"])
      .where("o.source", "=", "Faux")
      .executeTakeFirstOrThrow();
    expect([made.id === id, made.slug === "proposer"]).toEqual([false, false]);
  });
});
