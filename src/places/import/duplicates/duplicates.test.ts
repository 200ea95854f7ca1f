import { describe, expect, it } from "vitest";

import { alike } from "./alike.ts";
import { comparable, type PlaceToCompare } from "./comparable.ts";
import { findPairs } from "./find-pairs.ts";

let number = 0;
const place = (name: string, address: string, point: [number, number] | null = null, more: Partial<PlaceToCompare> = {}): PlaceToCompare => {
  const id = String(++number).padStart(3, "0");
  return {
    id,
    slug: id,
    name,
    address,
    commune_code: "59512",
    longitude: point?.[0] ?? null,
    latitude: point?.[1] ?? null,
    location_precision: "address",
    phone: null,
    emails: [],
    ...more,
  };
};
const pairs = (...places: PlaceToCompare[]) => findPairs(places, new Set(places.map(({ id }) => id)));

describe("two records are suggested as one place", () => {
  it.each<[string, PlaceToCompare, PlaceToCompare]>([
    [
      "written in capitals without accents",
      place("Médiathèque La Grand-Plage", "2 rue Pierre Motte"),
      place("MEDIATHEQUE LA GRAND PLAGE", "2 RUE PIERRE MOTTE"),
    ],
    ["with another article and a typo", place("Le Café des Ogres", "12 rue de Lannoy"), place("Cafe des Orges", "12, r. de Lannoy")],
    ["with words in another order", place("Médiathèque La Grand-Plage", "2 rue Pierre Motte"), place("La Grand-Plage (médiathèque)", "2 rue Pierre Motte")],
    ["with avenue and saint shortened", place("Fablab du Nord", "3 av. St-Maur"), place("FabLab du Nord", "3 avenue Saint Maur")],
    [
      "close to each other, one without a street",
      place("La Condition Publique", "", [3.19, 50.691]),
      place("Condition publique", "14 place Faidherbe", [3.1905, 50.6912]),
    ],
    [
      "with one telephone, moved to another street",
      place("L'Atelier du Fil", "3 rue A", [3.15, 50.68], { phone: "+33320000001" }),
      place("Atelier Fil", "9 rue B", [3.17, 50.7], { phone: "+33320000001" }),
    ],
    [
      "with one mail, one of them without a street",
      place("L'Atelier du Fil", "", null, { emails: ["contact@fil.example"] }),
      place("Atelier du fil", "9 rue B", null, { emails: ["bonjour@fil.example", "Contact@Fil.example"] }),
    ],
  ])("%s", (_what, a, b) => {
    expect(pairs(a, b)).toMatchObject([{ place: a, other: b }]);
  });
});

describe("two records are left alone", () => {
  it.each<[string, PlaceToCompare, PlaceToCompare]>([
    ["one name at two addresses far apart", place("Maison de quartier", "1 rue A", [3.15, 50.68]), place("Maison de quartier", "9 rue B", [3.19, 50.7])],
    ["one name, without points or addresses", place("Maison de quartier", ""), place("Maison de quartier", "")],
    [
      "two names in one building",
      place("Le Cl'hub", "23 Boulevard du Général Leclerc", [3.17, 50.68]),
      place("La maison d'Alfred", "23 Boulevard du Général Leclerc", [3.17, 50.68]),
    ],
    [
      "a point that is only the middle of the commune",
      place("Fabrique", "", [3.17, 50.68], { location_precision: "commune" }),
      place("La Fabrique", "", [3.17, 50.68]),
    ],
    ["a number apart", place("Pavillon 3", "5 rue du Parc", [3.17, 50.68]), place("Pavillon 4", "5 rue du Parc", [3.17, 50.68])],
    [
      "two names under one switchboard",
      place("Maison de quartier du Nord", "1 rue A", [3.15, 50.68], { phone: "+33320000002" }),
      place("Médiathèque municipale", "9 rue B", [3.19, 50.7], { phone: "+33320000002" }),
    ],
    [
      "one name and one mail in two communes: two houses of one association",
      place("Le Fil", "1 rue A", null, { emails: ["contact@fil.example"] }),
      place("Le Fil", "9 rue B", null, { emails: ["contact@fil.example"], commune_code: "59350" }),
    ],
    ["a number apart, under one telephone", place("Pavillon 3", "", null, { phone: "+33320000003" }), place("Pavillon 4", "", null, { phone: "+33320000003" })],
    ["the same street in two communes", place("La Fabrique", "1 rue de Lille"), place("La Fabrique", "1 rue de Lille", null, { commune_code: "59350" })],
  ])("%s", (_what, a, b) => {
    expect(pairs(a, b)).toEqual([]);
  });

  it("each pair is told once, whoever asks", () => {
    const [a, b] = [place("La Fabrique", "1 rue de Lille"), place("Fabrique", "1 rue de Lille")];
    expect(findPairs([a, b], new Set([a.id]))).toHaveLength(1);
    expect(findPairs([a, b], new Set([b.id]))).toHaveLength(1);
    expect(findPairs([a, b], new Set())).toHaveLength(0);
  });

  it("a file that repeats one place five thousand times is seen, and takes no hour", () => {
    const many = Array.from({ length: 5000 }, () => place("La Fabrique", "1 rue de Lille", [3.17, 50.69]));
    const started = performance.now();
    const found = pairs(...many);
    expect(found.length).toBeGreaterThan(40_000);
    expect(found.length).toBeLessThanOrEqual(50_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

it("however they are put on shelves, all that are close to each other or share a contact are looked at, in the order of their likeness", () => {
  const [names, phones] = [
    ["La Halle aux Outils", "Halle aux outils", "Halle aux Outils 2", "Le Fournil"],
    [null, "+33320000001", "+33320000002"],
  ];
  const many = Array.from({ length: 60 }, (_, i) =>
    place(names[i % 4]!, "", i % 5 === 0 ? null : [3.17 + ((i * 7) % 12) * 0.0009, 50.69 + ((i * 5) % 11) * 0.0007], { phone: phones[i % 3]! }),
  );
  const all = many.map(comparable);
  const alikeOnes = all.flatMap((one, at) => all.slice(at + 1).flatMap((other) => (alike(one, other) ? [`${one.place.id} ${other.place.id}`] : [])));
  const found = pairs(...many);
  const most = Math.max(...many.map(({ id }) => alikeOnes.filter((pair) => pair.startsWith(id)).length));
  expect(alikeOnes.length).toBeGreaterThan(100);
  // Ten are kept of each place; here, none is left out but for that.
  for (const { id } of many) {
    const [wanted, had] = [alikeOnes.filter((pair) => pair.startsWith(id)), found.filter((pair) => pair.place.id === id)];
    expect(had.length).toBe(Math.min(10, wanted.length));
    expect(wanted).toEqual(expect.arrayContaining(had.map((pair) => `${pair.place.id} ${pair.other.id}`)));
  }
  expect(most).toBeGreaterThan(10);
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
});
