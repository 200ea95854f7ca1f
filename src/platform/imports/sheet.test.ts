import { describe, expect, it } from "vitest";

import { ignoredTitles, linesOf, matchColumns, readLines, readSheet, textOfFile } from "./sheet.ts";

const names = { reference: ["id", "reference"], cost: ["cout", "cout estime"], place: ["commune"] } as const;

describe("a table that people send", () => {
  it("is found by its titles, however they are written; a column serves once, the others are told", () => {
    const read = readSheet("COÛT_estimé;Référence ;reference;couleur\n12 000; A-1 ;B;vert\n\n;A-2", 10);
    if (!read.ok) throw new Error(read.fault);
    const mapping = matchColumns(read.sheet.titles, names);
    expect(mapping).toEqual({ reference: "Référence", cost: "COÛT_estimé" });
    expect(linesOf(read.sheet, mapping)).toEqual([
      { line: 2, cells: { reference: "A-1", cost: "12 000" } },
      { line: 4, cells: { reference: "A-2" } },
    ]);
    expect(ignoredTitles(read.sheet, mapping)).toEqual(["reference", "couleur"]);
  });

  it.each([
    ["encoding", null],
    ["broken", 'id;cout\n"A-1;12'],
    ["empty", "id;cout\n\n"],
    ["tooMany", "id\n1\n2\n3\n4"],
    ["columns", "cout\n12"],
  ])("is refused whole: %s", (fault, text) => {
    expect(readLines(text, { names, needed: ["reference"], most: 3 })).toEqual({ ok: false, fault });
  });

  it("comes as Excel writes it: semicolons and a mark, an old code page, or sixteen bits a character", async () => {
    const table = "id;cout\nÉté;1";
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(table.replaceAll(";", "\t"), "utf16le")]);
    for (const bytes of [Buffer.from(`\ufeff${table}`), Buffer.from(table, "latin1"), wide])
      expect(readLines(await textOfFile(bytes), { names, needed: ["reference"], most: 3 })).toMatchObject({
        ok: true,
        lines: [{ cells: { reference: "Été", cost: "1" } }],
      });
    expect(await textOfFile(new Uint8Array([0xff, 0xfe, 0x00]))).toBeNull();
  });

  it("may have lines above its titles, and what Excel says of the separator: lines keep their place", () => {
    for (const [text, line] of [
      ["Dépenses, en euros, 2026\n\nid;cout\nA-1;12,50;;", 4],
      ['sep=,\r\nid,cout\r\nA-1,"12,50"\r\n', 3],
    ] as const)
      expect(readLines(text, { names, needed: ["reference"], most: 3 })).toMatchObject({
        ok: true,
        lines: [{ line, cells: { reference: "A-1", cost: "12,50" } }],
      });
  });
});
