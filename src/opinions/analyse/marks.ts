/** A mark of the map: about ten people who stand near each other, never one. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Of their group; null without groups. */
  readonly label: number | null;
  readonly people: number;
}

interface Standing {
  readonly place: readonly [x: number, y: number];
  readonly label: number | null;
}

/** So many at most; half of it at least, but for a group that has fewer in all. */
const most = 10;

/** People as marks, group by group: halved along the wider side until ten are left. A mark stands in their middle. */
export function marksOf(people: readonly Standing[]): Mark[] {
  const groups = Map.groupBy(people, ({ label }) => label);
  return [...groups]
    .toSorted(([one], [other]) => (one ?? -1) - (other ?? -1))
    .flatMap(([label, own]) => parted(own.map(({ place }) => place)).map((places) => ({ ...middleOf(places), label, people: places.length })));
}

type Place = Standing["place"];

function parted(places: readonly Place[]): (readonly Place[])[] {
  if (places.length <= most) return [places];
  const width = (axis: 0 | 1) => Math.max(...places.map((place) => place[axis])) - Math.min(...places.map((place) => place[axis]));
  const axis = width(0) >= width(1) ? 0 : 1;
  const sorted = places.toSorted((one, other) => one[axis] - other[axis] || one[1 - axis]! - other[1 - axis]!);
  const half = Math.ceil(sorted.length / 2);
  return [...parted(sorted.slice(0, half)), ...parted(sorted.slice(half))];
}

function middleOf(places: readonly Place[]): { x: number; y: number } {
  const mean = (axis: 0 | 1) => Number((places.reduce((sum, place) => sum + place[axis], 0) / places.length).toFixed(6));
  return { x: mean(0), y: mean(1) };
}
