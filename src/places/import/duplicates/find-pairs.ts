import { alike, type Likeness } from "./alike.ts";
import { type Comparable, comparable, type PlaceToCompare } from "./comparable.ts";

export interface Pair extends Likeness {
  readonly place: PlaceToCompare;
  readonly other: PlaceToCompare;
}

/** About 300 m: two places within reach of each other are in the same cell or in neighbouring ones. */
const cell = { longitude: 0.0042, latitude: 0.0027 };

/** A file that repeats one place ten thousand times has fifty million pairs: ten for each place are enough to see it. */
const mostPairs = 10;
const mostComparisons = 1000;

/** Places whose names have the same figures, and where each of them lies: by its cell, its street, its number there, its contacts. */
interface Shelves {
  readonly cells: Map<number, Comparable[]>;
  readonly rows: Map<string, Comparable[]>;
}

/**
 * Pairs alike of which at least one is among `asked`, each pair once. Names with other figures are other places; of those with the same, only
 * places that share a neighbourhood, a street or a contact are compared.
 */
export function findPairs(places: readonly PlaceToCompare[], asked: ReadonlySet<string>): Pair[] {
  const pairs: Pair[] = [];
  for (const alone of Map.groupBy(places.map(comparable), ({ figures }) => figures).values()) {
    const looking = alone.length > 1 ? alone.filter(({ place }) => asked.has(place.id)) : [];
    if (looking.length === 0) continue;
    const shelves = shelvesOf(alone);
    for (const one of looking) pairs.push(...pairsOf(one, shelves, asked));
  }
  return pairs.sort((a, b) => b.score - a.score || (a.place.slug < b.place.slug ? -1 : 1));
}

function shelvesOf(places: readonly Comparable[]): Shelves {
  const shelves: Shelves = { cells: new Map(), rows: new Map() };
  for (const one of places) {
    if (one.point) put(shelves.cells, cellOf(one.point, 0, 0), one);
    for (const row of rowsOf(one)) put(shelves.rows, row, one);
  }
  return shelves;
}

function put<Key>(shelves: Map<Key, Comparable[]>, key: Key, one: Comparable): void {
  const shelf = shelves.get(key);
  if (shelf) shelf.push(one);
  else shelves.set(key, [one]);
}

function pairsOf(one: Comparable, shelves: Shelves, asked: ReadonlySet<string>): Pair[] {
  const pairs: Pair[] = [];
  let compared = 0;
  const seen = new Set([one]);
  for (const shelf of around(one, shelves))
    for (const other of shelf) {
      if (seen.has(other)) continue;
      seen.add(other);
      // Of two that are both asked for, the one with the smaller identifier looks.
      if (asked.has(other.place.id) && other.place.id < one.place.id) continue;
      const likeness = alike(one, other);
      if (likeness) pairs.push({ place: one.place, other: other.place, ...likeness });
      if (pairs.length === mostPairs || ++compared === mostComparisons) return pairs;
    }
  return pairs;
}

const steps = [-1, 0, 1];

/** The nine cells around it, then all else that it shares. */
function around(one: Comparable, { cells, rows }: Shelves): (readonly Comparable[])[] {
  const { point } = one;
  const near = point ? steps.flatMap((dx) => steps.map((dy) => cells.get(cellOf(point, dx, dy)))) : [];
  return [...near, ...rowsOf(one).map((row) => rows.get(row))].filter((shelf) => shelf !== undefined);
}

function rowsOf({ place, number, street }: Comparable): string[] {
  const last = street.split(" ").at(-1) ?? "";
  const rows: string[] = [];
  if (number) rows.push(`number ${place.commune_code} ${number} ${street.slice(0, 1)}`);
  if (last) rows.push(`street ${place.commune_code} ${last}`);
  for (const contact of [place.phone, ...place.emails]) if (contact) rows.push(`contact ${place.commune_code} ${contact.toLowerCase()}`);
  return rows;
}

/** East, then north: no two cells of the earth have one number. */
function cellOf({ longitude, latitude }: { longitude: number; latitude: number }, dx: number, dy: number): number {
  return (Math.floor(longitude / cell.longitude) + dx) * 1_000_000 + Math.floor(latitude / cell.latitude) + dy;
}
