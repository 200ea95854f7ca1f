import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { clip, fitSubject } from "./subject.ts";

describe("a subject", () => {
  it("is whole when it fits, else cut at a word", () => {
    expect(clip("Votre lieu est publié")).toBe("Votre lieu est publié");
    expect(clip("La Maison des associations et des citoyens de Villeneuve-d’Ascq\u00a0: une erreur est signalée")).toBe(
      "La Maison des associations et des citoyens de Villeneuve-d’Ascq\u00a0: une erreur…",
    );
  });

  it("names what fits, and shows that there is more", () => {
    expect(fitSubject(2, ["Un", "Deux"], "fr")).toBe("2 nouvelles\u00a0: Un, Deux");
    expect(fitSubject(3, ["Le Canal\u00a0: fermé lundi", "La Gare\u00a0: deux avis", "Le Moulin\u00a0: une erreur est signalée par un passant"], "fr")).toBe(
      "3 nouvelles\u00a0: Le Canal\u00a0: fermé lundi, La Gare\u00a0: deux avis, …",
    );
  });

  it("is one line of 78 characters at most, whatever is said", () => {
    const words = fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...locales), (subjects, count, locale) => {
        const said = fitSubject(
          Math.max(count, subjects.length),
          subjects.map((one) => one.repeat(9)),
          locale,
        );
        expect(said.length).toBeLessThanOrEqual(78);
        expect(said).not.toMatch(/[\r\n]/);
        expect(said.isWellFormed()).toBe(true);
      }),
    );
  });
});
