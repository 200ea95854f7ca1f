import { describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { readSettings } from "#platform/settings.ts";
import { slips } from "./commune-search.ts";
import { loadTerritory } from "./load/load.command.ts";
import { readTerritory } from "./territory-memory.ts";

const { db } = await testDb();
await loadTerritory({ db, settings: readSettings({}), say: () => {} });
const { search } = await readTerritory(db);
const names = (text: string) => search(text).map(({ commune }) => commune.name);

describe("searching a commune", () => {
  it.each([
    ["vileneuve dasq", "Villeneuve-d’Ascq"],
    ["st andre", "Saint-André-lez-Lille"],
    ["SAINT ANDRE LEZ LILLE", "Saint-André-lez-Lille"],
    ["marcq baroeul", "Marcq-en-Barœul"],
    ["marcq en barœul", "Marcq-en-Barœul"],
    ["mons en bareul", "Mons-en-Barœul"],
    ["roubiax", "Roubaix"],
    ["Roubaix", "Roubaix"],
    ["tourcoin", "Tourcoing"],
    ["watrelos", "Wattrelos"],
    ["la basee", "La Bassée"],
    ["bassée", "La Bassée"],
    ["chapelle armentieres", "La Chapelle-d’Armentières"],
    ["armentières", "Armentières"],
    ["quesnoy", "Quesnoy-sur-Deûle"],
    ["anoeulin", "Annœullin"],
    ["le maisnil", "Le Maisnil"],
    ["maisnil", "Le Maisnil"],
    ["lille", "Lille"],
    ["villeneuve d'ascq", "Villeneuve-d’Ascq"],
    ["houplin-ancoisne", "Houplin-Ancoisne"],
    ["lambersar", "Lambersart"],
    ["don", "Don"],
  ])("finds %s", (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it("finds Lille for its associated communes, and says for which", () => {
    expect(search("lomme")[0]).toMatchObject({ commune: { name: "Lille" }, associated: { name: "Lomme" } });
    expect(search("hellemmes")[0]).toMatchObject({ commune: { name: "Lille" }, associated: { code: "59298" } });
  });

  it("needs no guesses beside a name written as it is", () => {
    expect(names("lille")).toEqual(["Lille"]);
    expect(names("armentieres")).toEqual(["Armentières"]);
  });

  it("offers all that begin so when a beginning is common", () => {
    expect(names("sainghin").sort()).toEqual(["Sainghin-en-Mélantois", "Sainghin-en-Weppes"]);
    expect(names("erquinghem").sort()).toEqual(["Erquinghem-Lys", "Erquinghem-le-Sec"]);
  });

  it("is exact on postal codes, and gives every commune that shares one", () => {
    expect(names("59100")).toEqual(["Roubaix"]);
    expect(names("59152").sort()).toEqual(["Anstaing", "Chéreng", "Gruson", "Tressin"]);
    expect(names("59152 gruson")).toEqual(["Gruson"]);
    expect(names("59101")).toEqual([]);
    expect(names("5910")).toEqual([]);
    expect(names("591000")).toEqual([]);
  });

  it("finds nothing for what is no commune of here", () => {
    for (const text of ["Paris", "x", "zzzzzzzz", "", "   ", "'; drop table", "<script>", "١٢٣٤٥", "\u0000", "é".repeat(5000)]) expect(names(text)).toEqual([]);
  });
});

describe("slips between two words", () => {
  it.each([
    ["roubaix", "roubiax", 1],
    ["lille", "lile", 1],
    ["abc", "abc", 0],
    ["loos", "lens", 2],
    ["", "ab", 2],
    ["a", "abcdef", Infinity],
  ])("%s → %s", (a, b, count) => {
    expect(slips(a, b)).toBe(count);
  });
});
