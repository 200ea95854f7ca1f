import { strToU8, zipSync } from "fflate";
import { writeOds, writeXlsx, type WriteSheet } from "hucre";
import { describe, expect, it } from "vitest";

import { readTable } from "#platform/text/table-file.ts";
import { csvOfWorkbook, isWorkbook } from "./workbook.ts";

const cellsOf = async (bytes: Uint8Array) => readTable((await csvOfWorkbook(bytes))!)!.lines.map(({ cells, line }) => [line, ...cells]);

/** As LibreOffice writes a file, which fills its last rows and columns with nothing a million times over. */
const openDocument = (rows: string) =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "META-INF/manifest.xml": strToU8('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'),
    "content.xml": strToU8(`<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
      <office:body><office:spreadsheet><table:table table:name="Feuille1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`),
  });
const cell = (words: string, more = "") => `<table:table-cell office:value-type="string" ${more}><text:p>${words}</text:p></table:table-cell>`;

const rows: WriteSheet["rows"] = [
  ["titre", "coût; en euros", null, "jour"],
  [null, null, null, null],
  ["Des arbres & « fleurs »", 12000.5, null, new Date(Date.UTC(2026, 2, 29)), new Date(Date.UTC(2026, 2, 29, 10, 30))],
  [true, 1.234, "#N/A", 46110, "059350"],
];

describe("a workbook", () => {
  it.each([
    ["Excel’s", writeXlsx],
    ["LibreOffice’s", writeOds],
  ])("%s gives the lines of its sheet, at the place where the spreadsheet shows them", async (_, write) => {
    const bytes = await write({ sheets: [{ name: "Projets", rows }] });
    expect(isWorkbook(bytes)).toBe(true);
    expect(await cellsOf(bytes)).toEqual([
      [1, "titre", "coût; en euros", "", "jour", ""],
      [3, "Des arbres & « fleurs »", "12000.5", "", "2026-03-29", "2026-03-29T10:30"],
      [4, "1", "1.2340", "", "46110", "059350"],
    ]);
  });

  it("gives the first sheet that can be seen", async () => {
    const hidden = { name: "Listes", hidden: true, rows: [["à ne pas lire"]] };
    expect(await cellsOf(await writeXlsx({ sheets: [hidden, { name: "Projets", rows: [["titre"], ["Arbres"]] }] }))).toEqual([
      [1, "titre"],
      [2, "Arbres"],
    ]);
  });

  it("may end in a million empty lines, as LibreOffice writes it", async () => {
    const end = '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const bytes = openDocument(
      `<table:table-row>${cell("nom")}${cell("jour")}</table:table-row><table:table-row>${cell("La Forge &amp; Cie")}<table:table-cell
        office:value-type="date" office:date-value="2026-03-29"><text:p>29/03/26</text:p></table:table-cell></table:table-row>${end}`,
    );
    expect(await cellsOf(bytes)).toEqual([
      [1, "nom", "jour"],
      [2, "La Forge & Cie", "2026-03-29"],
    ]);
  });

  it("is none, or is locked: nothing of it is read", async () => {
    expect(isWorkbook(strToU8("titre;coût"))).toBe(false);
    expect(await csvOfWorkbook(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]))).toBeNull();
    expect(await csvOfWorkbook(zipSync({ "note.txt": strToU8("rien") }))).toBeNull();
    const whole = await writeXlsx({ sheets: [{ name: "Projets", rows }] });
    expect(await csvOfWorkbook(whole.subarray(0, 200))).toBeNull();
    const locked = await writeXlsx({ sheets: [{ name: "Projets", rows }], encryption: { password: "secret", spinCount: 1 } });
    expect(isWorkbook(locked)).toBe(true);
    expect(await csvOfWorkbook(locked)).toBeNull();
  });

  it("that unpacks to far more than it weighs is given up before", async () => {
    const bomb = await writeXlsx({ sheets: [{ name: "Projets", rows: [["0".repeat(30_000)], ["1".repeat(30_000)]] }] });
    expect(bomb.byteLength).toBeLessThan(10_000);
    expect(await csvOfWorkbook(bomb, 50_000)).toBeNull();
    expect(await csvOfWorkbook(bomb)).toHaveLength(60_002);
  });

  it("that says of one cell that it stands a billion times is given up; one that lies far off gives what lies near", async () => {
    const often = `<table:table-row table:number-rows-repeated="1048573">${cell("x", 'table:number-columns-repeated="16384"')}</table:table-row>`;
    expect(await csvOfWorkbook(openDocument(often))).toBeNull();
    const long = `<table:table-row table:number-rows-repeated="1048573">${cell("x")}</table:table-row>`;
    expect(await csvOfWorkbook(openDocument(long))).toBeNull();
    const wide = `<table:table-row>${cell("nom")}<table:table-cell table:number-columns-repeated="16000"/>${cell("loin")}</table:table-row>`;
    expect((await cellsOf(openDocument(`${wide}<table:table-row>${cell("La Forge")}</table:table-row>`)))[1]!.slice(0, 2)).toEqual([2, "La Forge"]);
  });
});
