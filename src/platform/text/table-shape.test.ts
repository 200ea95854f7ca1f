import { describe, expect, it } from "vitest";

import { delimiterOf, titlesAmong } from "./table-shape.ts";

describe("what stands between cells", () => {
  it.each([
    ["a semicolon", "nom;commune\nLa Forge, atelier;Lille\n", ";"],
    ["a comma", 'nom,commune\n"La Forge; atelier",Lille\n', ","],
    ["a tab", "nom\tcommune\nLa Forge, atelier, café\tLille\n", "\t"],
    ["a bar", "nom|commune\nLa Forge|Lille", "|"],
    ["what Excel says", "sep=,\nnom,commune\na;b;c,d\n", ","],
    ["not the commas of a sentence above", "Lieux, ateliers, fablabs, cafés, tiers-lieux en 2026\n\nnom;commune\nLa Forge;Lille\nLe Fil;Roubaix\n", ";"],
    ["not the comma of sums", "nom;prix\nLa Forge;12,50\nLe Fil;3,00\n", ";"],
    ["anything, for one column", "nom\nLa Forge", ";"],
  ])("is %s", (_, start, delimiter) => expect(delimiterOf(start)).toBe(delimiter));
});

describe("the line of titles", () => {
  it.each([
    [
      "the first",
      [
        ["nom", "commune"],
        ["La Forge", ""],
      ],
      0,
    ],
    [
      "under a title and an empty line",
      [
        ["Annuaire 2026", "", ""],
        ["", "", ""],
        ["nom", "commune", "courriel"],
        ["La Forge", "Lille", ""],
      ],
      2,
    ],
    [
      "the first, though few cells are filled",
      [
        ["nom", "a", "b", "c"],
        ["La Forge", "", "", ""],
      ],
      0,
    ],
    ["of one column, the first", [["nom"], ["La Forge"]], 0],
    ["of nothing, the first", [], 0],
  ])("is %s", (_, records, at) => expect(titlesAmong(records)).toBe(at));
});
