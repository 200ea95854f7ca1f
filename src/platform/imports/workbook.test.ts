import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { readTable } from "#platform/text/table-file.ts";
import { csvOfWorkbook, isArchive } from "./workbook.ts";

const book = (more = "") =>
  `<?xml version="1.0"?><workbook xmlns:r="r">${more}<sheets><sheet name="Projets" sheetId="1" r:id="rId7"/><sheet name="Autre" r:id="rId1"/></sheets></workbook>`;
const relations =
  '<Relationships><Relationship Id="rId1" Target="worksheets/sheet9.xml"/><Relationship Id="rId7" Target="/xl/worksheets/sheet2.xml"/></Relationships>';
const styles =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="&quot;day&quot;0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';
const strings =
  '<sst><si><t>titre</t></si><si><r><t>Des </t></r><r><t xml:space="preserve">arbres &amp; \u00ab fleurs &#xBB;</t></r><rPh><t>ghost</t></rPh></si></sst>';

const workbook = (rows: string, { ofBook = book(), level = 6 as 0 | 6 | 9 } = {}) =>
  zipSync(
    {
      "[Content_Types].xml": strToU8("<Types/>"),
      "xl/workbook.xml": strToU8(ofBook),
      "xl/_rels/workbook.xml.rels": strToU8(relations),
      "xl/sharedStrings.xml": strToU8(strings),
      "xl/styles.xml": strToU8(styles),
      "xl/worksheets/sheet2.xml": strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      "xl/media/image1.png": new Uint8Array(100),
    },
    { level },
  );
const cellsOf = (bytes: Uint8Array) => readTable(csvOfWorkbook(bytes)!)!.lines.map(({ cells, line }) => [line, ...cells]);

describe("a workbook", () => {
  it("gives the lines of its first sheet, at the place where the spreadsheet shows them", () => {
    const rows = `
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>coût; en euros</t></is></c><c r="D1" t="str"><f>A1</f><v>jour</v></c></row>
      <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>12000.5</v></c><c r="C3"/><c r="D3" s="1"><v>46110</v></c><c r="E3" s="2"><v>46110.4375</v></c></row>
      <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4"><v>1.234</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4" s="3"><v>46110</v></c></row>`;
    expect(cellsOf(workbook(rows))).toEqual([
      [1, "titre", "coût; en euros", "", "jour"],
      [3, "Des arbres & « fleurs »", "12000.5", "", "2026-03-29", "2026-03-29T10:30"],
      [4, "1", "1.2340", "", "46110"],
    ]);
  });

  it("is read when another program names its tags otherwise, and when its days begin in 1904", () => {
    const prefixed = '<x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c s="1"><x:v>44648</x:v></x:c></x:row>';
    expect(cellsOf(workbook(prefixed, { ofBook: book('<workbookPr date1904="1"/>') }))).toEqual([[1, "a", "2026-03-29"]]);
  });

  it("is none, or costs too much: nothing of it is read", () => {
    expect(isArchive(workbook(""))).toBe(true);
    expect(isArchive(strToU8("titre;coût"))).toBe(false);
    expect(csvOfWorkbook(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]))).toBeNull();
    expect(csvOfWorkbook(zipSync({ "note.txt": strToU8("rien") }))).toBeNull();
    expect(csvOfWorkbook(workbook("").subarray(0, 200))).toBeNull();
    expect(csvOfWorkbook(workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))).toBeNull();
  });

  it("that unpacks to far more than it weighs is given up before", () => {
    const bomb = workbook(`<row r="1"><c r="A1" t="str"><v>${"0".repeat(1_000_000)}</v></c></row>`, { level: 9 });
    expect(bomb.byteLength).toBeLessThan(10_000);
    expect(csvOfWorkbook(bomb, 500_000)).toBeNull();
    expect(csvOfWorkbook(bomb)).toHaveLength(1_000_001);
  });

  it("with tags that never close is read in one pass", () => {
    expect(csvOfWorkbook(workbook(`<row r="1">${"<c".repeat(200_000)}<${"v".repeat(200_000)}`))).toBe("\n");
    expect(cellsOf(workbook('<row r="1"><c r="XFD1"><v>1</v></c><c r="B1"><v>2</v></c></row>'))).toEqual([[1, "", "2"]]);
  });
});
