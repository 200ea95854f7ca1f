import { globSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { csvLine } from "./csv.ts";

const read = (cells: readonly string[]) => parse(csvLine(cells))[0]!;

describe("a line of CSV", () => {
  it("quotes what would end a cell or a line", () => {
    expect(csvLine(["a", 'dit "b"', "c,d", "e\nf", null, undefined, 1.5, true])).toBe('a,"dit ""b""","c,d","e\nf",,,1.5,true\r\n');
  });

  it.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1+1", '=HYPERLINK("http://evil.fr")'])("is no formula: %j", (text) => {
    expect(read([text])[0]).toBe(`'${text}`);
  });

  it.each(["-3", "+33 3 20 49 50 00", "-0,5", "-1.5", "3=3", "a@b.fr"])("stays as it is: %j", (text) => {
    expect(read([text])[0]).toBe(text);
  });

  it.each(["a;=1+1", "a; =1+1", 'a;"=1+1', "a\t=1+1", "a\n=1+1", "a\r\n@SUM(A1)", "a;b;-2+3", "a\n- b", "a;＝1", "\t=1", "\r=1", "\n=1"])(
    "is none in a spreadsheet that splits at semicolons and line ends either: %j",
    (text) => {
      const split = csvLine(["x", text]).split(/[;\t\r\n]/);
      expect(split.map((cell) => cell.replace(/^[ "]+/, "")).filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      expect(read(["x", text])[1]!.replaceAll("'", "")).toBe(text);
    },
  );

  it.each(["Lundi ; -3 ; fermé", "de 9h;+33 3 20 49 50 00", "a\n\nb", "a - b; c"])("leaves other words alone: %j", (text) => {
    expect(read([text])[0]).toBe(text);
  });

  it("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 6 }), (cells) => {
        const bare = (cell: string) => cell.replaceAll("'", "");
        expect(read(cells).map(bare)).toEqual(cells.map(bare));
      }),
    );
  });
});

/** Files that write tables by themselves, and why what they write is no spreadsheet of words that people typed. */
const others: Readonly<Record<string, string>> = {
  "src/budgets/count/ballot-file.ts": "the format of Pabulib: its rules and its readers are others'",
  "src/budgets/count/count-vote.command.ts": "gives the .pb of Pabulib a media type",
  "src/budgets/publish/library-file.ts": "a .pb of Pabulib, as its own checker takes it",
  "src/budgets/count/published-files.ts": "receipts, salts and commitments: letters and digits that the house drew; its .pb are Pabulib's",
  "src/engines/budgeting/cli/csv-table.ts": "winners at the command line, by the same neutralise",
  "src/opinions/publish/answer-files.ts": "the format of Polis: numbers alone, no word that anybody typed",
  "src/opendata/reading/csv-text.ts": "a map that was uploaded, as its import reads it",
  "src/places/import-page/prepare-file.ts": "a workbook that was uploaded, as its import reads it",
  "src/platform/imports/workbook.ts": "a workbook that was uploaded, as its import reads it",
  "src/places/import/generate.ts": "invented lines, for measurements",
  "src/places/import/mednum-example.ts": "invented lines, of the demo",
};

it("is written here alone, so that no formula goes out by another way", () => {
  const writes = /csv-stringify|"content-type": "text\/csv|mediaType: "text\/csv|\.join\("[,;]"\)\}?(?:\\r)?\\n/;
  const files = globSync("src/**/*.{ts,tsx}").filter((file) => !/\.test\.tsx?$|\.testing\.ts$|\/(csv|stream)\.ts$/.test(file));
  const found = files.filter((file) => writes.test(readFileSync(file, "utf8").replaceAll(/csvResponse\([^;]*;/g, "")));
  expect(found.toSorted()).toEqual(Object.keys(others).toSorted());
});
