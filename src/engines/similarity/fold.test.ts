import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fold } from "./fold.ts";

describe("folding", () => {
  it.each([
    ["L’Œuvre d’ÉTÉ !", "l oeuvre d ete"],
    ["  Ça,   c'est  où ? ", "ca c est ou"],
    ["lʼécole", "l ecole"],
    ["e\u0301cole", "ecole"],
    ["rez-de-chaussée n°\u00a03, 1º", "rez de chaussee n 3 1o"],
    ["Straße, Łódź, Ærø, één, ĳs", "strasse lodz aero een ijs"],
    ["com\u00adpos\u200dtage \ufeff", "compostage"],
    ["🚲 vélo 🌳", "velo"],
    ["\ud800 seul", "seul"],
    ["½", "1 2"],
    ["…!?", ""],
    ["", ""],
  ])("of %j gives %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("leaves nothing to fold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });

  it("forgives capitals and accents in whatever is written in Latin letters", () => {
    const latin = fc.string({ unit: fc.constantFrom(..."abcdéèêëàâîïôöùûüçœæñ’-' 019") });
    fc.assert(
      fc.property(latin, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.normalize("NFD").replace(/\p{M}/gu, ""))).toBe(fold(text));
      }),
    );
  });
});
