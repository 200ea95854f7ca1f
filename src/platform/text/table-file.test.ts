import { describe, expect, it } from "vitest";

import { decodeAs, decodeText, readTable } from "./table-file.ts";

const cellsOf = (text: string) => readTable(text)?.lines.map(({ cells }) => cells);

describe("a table in a file", () => {
  it.each([
    ["semicolons", "titre;coût\nBanc, vert;12,5\n"],
    ["commas", 'titre,coût\n"Banc, vert","12,5"\n'],
    ["tabs", "titre\tcoût\nBanc, vert\t12,5\n"],
  ])("is read by the separator that its titles use: %s", (_, text) => {
    expect(cellsOf(text)).toEqual([
      ["titre", "coût"],
      ["Banc, vert", "12,5"],
    ]);
  });

  it("says where a spreadsheet shows each line, and how many hold nothing", () => {
    expect(readTable('\ufefftitre;coût\r\n\r\n"Banc\r\nde bois";1\r\n ; \r\nArbre;2\r\n')).toEqual({
      lines: [
        { cells: ["titre", "coût"], line: 1 },
        { cells: ["Banc\r\nde bois", "1"], line: 3 },
        { cells: ["Arbre", "2"], line: 5 },
      ],
      blank: 2,
    });
  });

  it("is none when a quotation mark never closes", () => {
    expect(readTable('titre;coût\n"Banc;1\nArbre;2\n')).toBeNull();
  });
});

describe("the text of a file", () => {
  const old = new Uint8Array([0xc9, 0x74, 0xe9]);

  it("is what it says, or what an old spreadsheet wrote; a picture is no text", () => {
    expect(decodeText(new TextEncoder().encode("Été"))).toBe("Été");
    expect(decodeText(old)).toBe("Été");
    expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toBeNull();
    expect(decodeText(new TextEncoder().encode("a\0b"))).toBeNull();
  });

  it("is refused in an encoding that it is not in", () => {
    expect(decodeAs(old, "utf-8")).toBeNull();
    expect(decodeAs(old, "windows-1252")).toBe("Été");
  });
});
