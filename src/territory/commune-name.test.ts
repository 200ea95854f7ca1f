import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { communesNamed, isWhole } from "./commune-name.ts";
import { searchCommunes } from "./commune-search.ts";
import territory from "./module.ts";
import { readTerritory } from "./territory-memory.ts";

const house = await testHouse([territory]);
const known = await readTerritory(house.db);
const found = (typed: string) => communesNamed(known, typed).map(({ commune, associated }) => [commune.name, associated?.name ?? null]);

it.each([
  ["59512", [["Roubaix", null]]],
  [" 59 512 ", [["Roubaix", null]]],
  ["ROUBAIX CEDEX 1", [["Roubaix", null]]],
  ["villeneuve d'ascq", [["Villeneuve-d’Ascq", null]]],
  ["St André lez Lille", [["Saint-André-lez-Lille", null]]],
  ["Madeleine (La)", [["La Madeleine", null]]],
  ["Lille", [["Lille", null]]],
  ["lomme", [["Lille", "Lomme"]]],
  ["Roubais", []],
  ["Saint-André", []],
  ["", []],
  ["75056", []],
])("the communes that bear the name or code %j", (typed, names) => expect(found(typed)).toEqual(names));

it.each(["Lyon 7e", "LYON 07", "lyon 7", "Lyon 7ème arrondissement", "Lyon 7e Arrondissement", "Lyon cedex 07"])(
  "of a city whose parts have numbers, %j is found by whoever fills a table and by whoever looks for their commune",
  (typed) => {
    const [lille] = known.communes.filter(({ name }) => name === "Lille");
    const parts = ["Lyon 1er Arrondissement", "Lyon 7e Arrondissement"].map((name, at) => ({ ...lille!.associated[0]!, code: `6938${at}`, name }));
    const communes = [{ ...lille!, name: "Lyon", associated: parts }];
    const expected = typed.includes("cedex") ? null : "Lyon 7e Arrondissement";
    const names = (hits: ReturnType<typeof communesNamed>) => hits.map(({ commune, associated }) => [commune.name, associated?.name ?? null]);
    expect(names(communesNamed({ communes, communeByCode: () => null }, typed))).toEqual([["Lyon", expected]]);
    if (expected) expect(names(searchCommunes(communes, typed))).toEqual([["Lyon", expected]]);
  },
);

it("two that share a name are both told", () => {
  const [one, two] = known.communes;
  const twins = [one!, { ...two!, name: one!.name.toUpperCase() }];
  expect(communesNamed({ communes: twins, communeByCode: () => null }, one!.name)).toHaveLength(2);
});

it("the whole metropolis is meant by its own name, number and initials, another's is not", () => {
  const lyon = { metropolis: { ...known.metropolis, name: "Métropole de Lyon", siren: "200046977" } };
  const meant = (of: Parameters<typeof isWhole>[0]) =>
    ["MEL", "metropole europeenne de lille", "200093201", "Toute la métropole", "Métropole de Lyon", "Lille", "ML", ""].filter((typed) => isWhole(of, typed));
  expect(meant(known)).toEqual(["MEL", "metropole europeenne de lille", "200093201", "Toute la métropole"]);
  expect(meant(lyon)).toEqual(["Toute la métropole", "Métropole de Lyon"]);
});
