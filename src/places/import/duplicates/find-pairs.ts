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

/** Pairs alike of which at least one is among `asked`, each pair once. Only places that share a neighbourhood, a street or a contact are compared. */
export function findPairs(places: readonly PlaceToCompare[], asked: ReadonlySet<string>): Pair[] {
  const all = places.map(comparable);
  const shelves = new Map<string, Comparable[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      const shelf = shelves.get(key);
      if (shelf) shelf.push(one);
      else shelves.set(key, [one]);
    }

  const pairs: Pair[] = [];
  for (const one of all.filter(({ place }) => asked.has(place.id))) {
    let [compared, found] = [0, 0];
    for (const other of neighbours(one, shelves)) {
      // Of two that are both asked for, the one with the smaller identifier looks.
      if (asked.has(other.place.id) && other.place.id < one.place.id) continue;
      const likeness = alike(one, other);
      if (likeness) pairs.push({ place: one.place, other: other.place, ...likeness });
      if (likeness) found++;
      if (found === mostPairs || ++compared === mostComparisons) break;
    }
  }
  return pairs.sort((a, b) => b.score - a.score || (a.place.slug < b.place.slug ? -1 : 1));
}

function* neighbours(one: Comparable, shelves: ReadonlyMap<string, readonly Comparable[]>): Generator<Comparable> {
  const seen = new Set([one]);
  for (const key of new Set([...around(one), ...keysOf(one)])) {
    const shelf = shelves.get(key);
    if (!shelf) continue;
    for (const other of shelf) {
      if (seen.has(other)) continue;
      seen.add(other);
      yield other;
    }
  }
}

/** Names with other figures are other places: each shelf has one of them. */
function keysOf({ place, figures, number, street, point }: Comparable): string[] {
  const last = street.split(" ").at(-1) ?? "";
  const keys = point ? [cellKey(point, figures, 0, 0)] : [];
  if (number) keys.push(`number ${place.commune_code} ${number} ${street.slice(0, 1)} ${figures}`);
  if (last) keys.push(`street ${place.commune_code} ${last} ${figures}`);
  for (const contact of [place.phone, ...place.emails]) if (contact) keys.push(`contact ${place.commune_code} ${contact.toLowerCase()} ${figures}`);
  return keys;
}

function around({ point, figures }: Comparable): string[] {
  const steps = [-1, 0, 1];
  return point ? steps.flatMap((dx) => steps.map((dy) => cellKey(point, figures, dx, dy))) : [];
}

function cellKey(point: { longitude: number; latitude: number }, figures: string, dx: number, dy: number): string {
  return `cell ${Math.floor(point.longitude / cell.longitude) + dx} ${Math.floor(point.latitude / cell.latitude) + dy} ${figures}`;
}
