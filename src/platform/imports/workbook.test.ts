import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { writeOds, writeXlsx, type WriteSheet } from "hucre";
import { describe, expect, it } from "vitest";

import { readTable } from "#platform/text/table-file.ts";
import { csvOfWorkbook, isWorkbook, tableOfWorkbook } from "./workbook.ts";

const cellsOf = async (bytes: Uint8Array) => readTable((await csvOfWorkbook(bytes))!)!.lines.map(({ cells, line }) => [line, ...cells]);

/** A title over merged cells, a hidden sheet before, hours, a share, a sum, a telephone kept as a number: saved by LibreOffice 25.2 from its flat form. */
const savedByLibreOffice = async (name: string) => new Uint8Array(await readFile(new URL(`libreoffice/${name}`, import.meta.url)));

/** As LibreOffice writes a file, which fills its last rows and columns with nothing a million times over. */
const openDocument = (rows: string, entities = "") =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "META-INF/manifest.xml": strToU8('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'),
    "content.xml": strToU8(`<?xml version="1.0"?>${entities}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
      <office:body><office:spreadsheet><table:table table:name="Feuille1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`),
  });
/** As Excel writes a file: texts apart, days as numbers with a style, one title over merged cells. */
const excel = (rows: string, texts: readonly string[], properties = "", entities = "") => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const part = (name: string, kind: string) =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`;
  const relations = (...all: string[]) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${body}`);
  const formats = [0, 14, 164, 165, 9, 166, 22, 20, 49].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join("");
  return zipSync({
    "[Content_Types].xml": xml(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("/xl/workbook.xml", "sheet.main")}${part("/xl/worksheets/sheet1.xml", "worksheet")}${part(
        "/xl/styles.xml",
        "styles",
      )}${part("/xl/sharedStrings.xml", "sharedStrings")}</Types>`),
    "_rels/.rels": xml(relations(relation("rId1", "officeDocument", "xl/workbook.xml"))),
    "xl/workbook.xml": xml(
      `<workbook ${main} xmlns:r="${kinds}">${properties}<sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      relations(
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
        relation("rId2", "styles", "styles.xml"),
        relation("rId3", "sharedStrings", "sharedStrings.xml"),
      ),
    ),
    "xl/styles.xml": xml(`<styleSheet ${main}><numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165"
      formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="166" formatCode="0#&quot; &quot;##&quot; &quot;##&quot; &quot;##&quot; &quot;##"/></numFmts><cellXfs
      count="9">${formats}</cellXfs></styleSheet>`),
    "xl/sharedStrings.xml": xml(`<sst ${main} count="${texts.length}">${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`),
    "xl/worksheets/sheet1.xml": xml(
      `${entities}<worksheet ${main}><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells></worksheet>`,
    ),
  });
};

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

  it("passes over a cover for the first sheet that holds a table, and names the tables that it leaves", async () => {
    const cover = { name: "Lisez-moi", rows: [["Les bancs publics"], ["Relevés en mars"]] };
    const tables = ["Bancs", "Fontaines"].map((name) => ({
      name,
      rows: [
        ["id", "rue"],
        [1, `${name} de la gare`],
      ],
    }));
    const empty = { name: "Feuil3", rows: [] };
    expect(await tableOfWorkbook(await writeXlsx({ sheets: [cover, ...tables, empty] }))).toEqual({
      text: "id;rue\n1;Bancs de la gare\n",
      sheet: { name: "Bancs", others: ["Fontaines"] },
    });
    expect(await tableOfWorkbook(await writeXlsx({ sheets: [cover, empty] }))).toEqual({
      text: "Les bancs publics\nRelevés en mars\n",
      sheet: { name: "Lisez-moi", others: [] },
    });
    expect(await tableOfWorkbook(new TextEncoder().encode("PK\u0003\u0004 rien"))).toBeNull();
  });

  it.each([
    ["", "2026-03-29"],
    ['<workbookPr date1904="1"/>', "2030-03-30"],
  ])(
    "of Excel gives texts kept apart, in pieces or in the cell, computed ones, days in any style, shares and hours by their value: %s",
    async (properties, day) => {
      const texts = ["<t>Lieux soutenus</t>", "<t>Nom</t>", '<r><t xml:space="preserve">La </t></r><r><rPr><b/></rPr><t>Forge</t></r>', "<t>059350</t>"];
      const cells = (row: number, ...all: string[]) =>
        `<row r="${row}">${all.map((one, at) => one.replace("<c", `<c r="${"ABCDEFGHIJKL"[at]}${row}"`)).join("")}</row>`;
      const others = ["D", "E", "F", "G", "H", "I", "J", "K"];
      const rest = others.map((title) => `<c t="inlineStr"><is><t>${title}</t></is></c>`);
      const bytes = excel(
        cells(1, '<c t="s"><v>0</v></c>', "<c/>") +
          cells(3, '<c t="s"><v>1</v></c>', '<c t="inlineStr"><is><t>Jour</t></is></c>', '<c t="str"><f>"Ta"&amp;"ux"</f><v>Taux</v></c>', ...rest) +
          cells(
            4,
            ...['<c t="s"><v>2</v></c>', '<c s="1"><v>46110</v></c>', '<c s="4"><v>0.25</v></c>', '<c s="2"><v>46110</v></c>', '<c s="3"><v>46110</v></c>'],
            ...[
              '<c s="5"><v>320000001</v></c>',
              '<c s="6"><v>46110.4375</v></c>',
              '<c s="7"><v>0.4375</v></c>',
              '<c s="8" t="s"><v>3</v></c>',
              '<c t="e"><v>#N/A</v></c>',
            ],
            '<c t="b"><v>1</v></c>',
          ),
        texts,
        properties,
      );
      expect(await cellsOf(bytes)).toEqual([
        [3, "Nom", "Jour", "Taux", ...others],
        [4, "La Forge", day, "0.25", day, day, "320000001", `${day}T10:30`, "10:30", "059350", "", "1"],
      ]);
    },
  );

  it("of LibreOffice gives lines that are printed on each page, that fold, that are repeated; values by their kind; texts with their breaks", async () => {
    const value = (kind: string, more: string, words: string) =>
      `<table:table-cell office:value-type="${kind}" ${more}><text:p>${words}</text:p></table:table-cell>`;
    const rest = '<table:table-cell table:number-columns-repeated="16376"/>';
    const bytes = openDocument(
      `<table:table-column table:number-columns-repeated="16384"/><table:table-header-rows><table:table-row>${cell("nom")}${cell("jour")}${cell("taux")}${cell("heure")}${rest}</table:table-row>
      </table:table-header-rows><table:table-row-group><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>La<text:s
      text:c="2"/><text:span>Forge</text:span></text:p><text:p>Cour B</text:p></table:table-cell>${value("date", 'office:date-value="2026-03-29"', "29 mars")}${value(
        "percentage",
        'office:value="0.25"',
        "25,00 %",
      )}${value("time", 'office:time-value="PT10H30M00S"', "10:30")}${rest}</table:table-row></table:table-row-group>`,
    );
    const line = ["La  Forge\nCour B", "2026-03-29", "0.25", "10:30"];
    expect((await cellsOf(bytes)).map(([, ...cells]) => cells)).toEqual([["nom", "jour", "taux", "heure"], line, line]);
  });

  it.each(["ods", "xlsx"])("written by LibreOffice itself (25.2) gives what its seen sheet shows: .%s", async (kind) => {
    expect(await cellsOf(await savedByLibreOffice(`lieux.${kind}`))).toEqual([
      [3, "nom", "commune", "telephone", "date_maj", "ouverture", "part", "total", "relu le", "ouvert"],
      [4, "L’Atelier des Essais\nau fond de la cour", "Roubaix", "320000001", "2026-11-12", "09:30", "0.1250", "12000.5", "2026-11-13T10:30", "1"],
      [5, "Le même  deux fois", "Hem", "", "", "", "", "", "", ""],
      [6, "Le même  deux fois", "Hem", "", "", "", "", "", "", ""],
    ]);
  });

  it("written by LibreOffice itself as Excel 97 gives its lines below one that is empty", async () => {
    expect((await cellsOf(await savedByLibreOffice("releve.xls"))).map(([, ...cells]) => cells.slice(0, 2).concat(cells.slice(4)))).toEqual([
      ["nom", "commune", "latitude", "longitude", "telephone", "date_maj", "horaires", "presentation_detail"],
      [
        ...["L’Atelier des Essais", "Roubaix", "50.6942", "3.1746", "0320000001", "2026-11-12", "Mo-Fr 09:00-17:00"],
        "Un lieu ; avec « guillemets »\net deux lignes",
      ],
      ["La Halle d’Essai", "Tourcoing", "50.7239", "3.1612", "03 20 00 00 02", "2026-03-05", "", ""],
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

  // A file of this machine, and a text that grows tenfold nine times (XML external entities, "billion laughs").
  it.each([
    ["a file", '<!ENTITY told SYSTEM "file:///etc/hostname">'],
    [
      "a thousand million words",
      `<!ENTITY told0 "mot ">${Array.from({ length: 9 }, (_, n) => `<!ENTITY told${n === 8 ? "" : n + 1} "${`&told${n};`.repeat(10)}">`).join("")}`,
    ],
  ])("that names %s by an entity of its own gives its name alone", async (_, entity) => {
    const entities = `<!DOCTYPE own [${entity}]>`;
    const line = '<row r="1"><c r="A1" t="inlineStr"><is><t>nom &told;</t></is></c></row>';
    expect(await cellsOf(excel(line, [], "", entities))).toEqual([[1, "nom &told;"]]);
    const openOne = openDocument(`<table:table-row>${cell("nom &told;")}</table:table-row>`, entities);
    expect(await cellsOf(openOne)).toEqual([[1, "nom &told;"]]);
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
    const wordy = `<table:table-row table:number-rows-repeated="99000">${cell("y".repeat(1000), 'table:number-columns-repeated="200"')}</table:table-row>`;
    expect(await csvOfWorkbook(openDocument(wordy))).toBeNull();
    const text = `<table:table-row table:number-rows-repeated="90000">${cell("y".repeat(10_000))}</table:table-row>`;
    expect(await csvOfWorkbook(openDocument(text))).toBeNull();
    const long = `<table:table-row table:number-rows-repeated="1048573">${cell("x")}</table:table-row>`;
    expect(await csvOfWorkbook(openDocument(long))).toBeNull();
    const wide = `<table:table-row>${cell("nom")}<table:table-cell table:number-columns-repeated="16000"/>${cell("loin")}</table:table-row>`;
    expect((await cellsOf(openDocument(`${wide}<table:table-row>${cell("La Forge")}</table:table-row>`)))[1]!.slice(0, 2)).toEqual([2, "La Forge"]);
  });
});
