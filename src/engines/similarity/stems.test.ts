import { describe, expect, it } from "vitest";

import { readWords, stems } from "./stems.ts";
import type { Language } from "./stop-words.ts";

const oneStem = (language: Language, words: string) => new Set(stems(words, language)).size === 1;

describe("stems", () => {
  it("are those of the words that say something, in their order", () => {
    expect(stems("Des écoles plus sûres pour les enfants", "fr")).toEqual(["ecol", "sur", "enfant"]);
    expect(stems("The safest streets for our children", "en")).toEqual(["safest", "street", "children"]);
    expect(stems("Meer bomen in de straten", "nl")).toEqual(["bom", "strat"]);
  });

  it.each<[Language, string]>([
    ["fr", "sécurité securite SÉCURITÉ sécurités"],
    ["fr", "première premier premiere premièrement premierement"],
    ["fr", "salarié salariée salariees SALARIÉS salarie"],
    ["fr", "employé employer employée employe employees"],
    ["fr", "végétaliser végétalisée vegetalise végétalisés"],
    ["fr", "terrasse terrasses TERRASSE"],
    ["fr", "interdit interdite interdites"],
    ["fr", "rapidité rapidites"],
    ["fr", "cyclable cyclables"],
    ["fr", "vélo velo vélos VELOS"],
    ["fr", "élu élue élus élues"],
    ["fr", "jeu jeux"],
    ["fr", "emploi emplois"],
    ["fr", "danger dangers"],
    ["fr", "opinion opinions"],
    ["fr", "conflit conflits"],
    ["fr", "journal journaux"],
    ["fr", "refus refuser refusé"],
    ["fr", "œuvre oeuvres ŒUVRE"],
    ["en", "plant plants planted planting"],
    ["en", "mobility mobilities"],
    ["nl", "boom bomen"],
    ["nl", "fietspad fietspaden"],
    ["nl", "strategie strategieën strategies"],
  ])("in %s are the same for %s", (language, words) => {
    expect(oneStem(language, words)).toBe(true);
  });

  it("keep apart what differs", () => {
    for (const words of ["terre terrasse", "2024 2025", "école écologie", "visite vite"]) expect(oneStem("fr", words)).toBe(false);
  });

  it("know words beside apostrophes and inclusive endings", () => {
    expect(stems("L’école d'aujourd’hui, qu'on aime", "fr")).toEqual(["ecol", "aujourd", "hui", "aim"]);
    expect(stems("les élu·e·s et habitant.e.s", "fr")).toEqual(["elu", "habit"]);
  });

  it("are of the stop words when there is nothing else", () => {
    expect(stems("Et vous ?", "fr")).toEqual(["et", "vou"]);
    expect(stems("🚲 — !", "fr")).toEqual([]);
    expect(stems("", "nl")).toEqual([]);
  });

  it("come with the words as they are written", () => {
    expect(readWords("Les E\u0301COLES, l'Œuvre", "fr")).toEqual([
      expect.objectContaining({ written: "ÉCOLES", stem: "ecol" }),
      expect.objectContaining({ written: "Œuvre", stem: "oeuvr" }),
    ]);
  });

  it("look at the beginning of what is too long for a word", () => {
    const [stem] = stems("x".repeat(1_000_000), "fr");
    expect(stem).toBe("x".repeat(48));
  });
});
