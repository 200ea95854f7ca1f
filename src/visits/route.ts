/** Routes of visits: distances as the crow flies, made longer for streets, at usual speeds. Estimates, and said to be. */
export interface Spot {
  readonly longitude: number;
  readonly latitude: number;
}

export const modes = ["foot", "bike", "transit", "coach"] as const;
export type Mode = (typeof modes)[number];

/** Streets turn: in dense cities of Europe the way is about 1.3 times the straight line. */
const detour = 1.3;

/** Kilometres an hour on the way, and minutes lost before and after: waiting, parking, getting in and out. */
const paces: Record<Mode, { readonly speed: number; readonly lost: number }> = {
  foot: { speed: 4.5, lost: 0 },
  bike: { speed: 13, lost: 4 },
  transit: { speed: 17, lost: 12 },
  coach: { speed: 22, lost: 10 },
};

const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;

/** Metres as the crow flies (haversine). */
export function straight(from: Spot, to: Spot): number {
  const lat = Math.sin(((to.latitude - from.latitude) * radians) / 2);
  const lon = Math.sin(((to.longitude - from.longitude) * radians) / 2);
  const h = lat * lat + Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * lon * lon;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

export interface Leg {
  readonly metres: number;
  /** Rounded up to five minutes. */
  readonly minutes: number;
}

/** Null when one of the two points is not known. */
export function legBetween(from: Spot | null, to: Spot | null, mode: Mode): Leg | null {
  if (!from || !to) return null;
  const metres = Math.round(straight(from, to) * detour);
  const { speed, lost } = paces[mode];
  // Next door nobody takes a bus.
  const walked = (metres / 1000 / paces.foot.speed) * 60;
  const ridden = lost + (metres / 1000 / speed) * 60;
  return { metres, minutes: Math.ceil(Math.min(walked, metres < 600 ? walked : ridden) / 5) * 5 };
}

export const lengthOf = (spots: readonly Spot[]): number => spots.slice(1).reduce((sum, spot, at) => sum + straight(spots[at]!, spot), 0);

/** More stops than one day holds are not ordered: the search below looks at each pair. */
export const longestRoute = 12;

/**
 * A short order of the stops: from each of them to the nearest not yet seen, then turned pieces round while that helps (2-opt),
 * and the shortest of these. Never longer than the order given. Gives indexes.
 */
export function shortOrder(spots: readonly Spot[]): number[] {
  const given = spots.map((_, at) => at);
  if (spots.length < 3 || spots.length > longestRoute) return given;
  const length = (order: readonly number[]) => lengthOf(order.map((at) => spots[at]!));
  const found = [given, ...given.map((start) => nearestFrom(spots, start))].map((order) => untangle(order, length));
  return found.reduce((best, order) => (length(order) < length(best) - 1e-6 ? order : best));
}

function nearestFrom(spots: readonly Spot[], start: number): number[] {
  const order = [start];
  const left = new Set(spots.keys());
  left.delete(start);
  while (left.size > 0) {
    const here = spots[order.at(-1)!]!;
    const next = [...left].reduce((best, at) => (straight(here, spots[at]!) < straight(here, spots[best]!) ? at : best));
    order.push(next);
    left.delete(next);
  }
  return order;
}

function untangle(given: readonly number[], length: (order: readonly number[]) => number): number[] {
  let order = [...given];
  for (let better = true; better; ) {
    better = false;
    for (let from = 0; from < order.length - 1; from += 1) {
      for (let to = from + 1; to < order.length; to += 1) {
        const turned = [...order.slice(0, from), ...order.slice(from, to + 1).reverse(), ...order.slice(to + 1)];
        if (length(turned) >= length(order) - 1e-6) continue;
        order = turned;
        better = true;
      }
    }
  }
  return order;
}

/** `count` of the candidates that lie close together, in a short order: each in turn with its nearest, the shortest tour of all. */
export function shortTour<candidate extends Spot>(candidates: readonly candidate[], count: number): candidate[] {
  const tours = candidates.map((start) => {
    const near = [...candidates].sort((a, b) => straight(start, a) - straight(start, b)).slice(0, count);
    return shortOrder(near).map((at) => near[at]!);
  });
  const whole = tours.filter((tour) => tour.length === Math.min(count, candidates.length));
  return whole.reduce<candidate[]>((best, tour) => (best.length === 0 || lengthOf(tour) < lengthOf(best) ? tour : best), []);
}

interface StopTimes {
  /** Minutes since midnight. */
  readonly arrival: number;
  readonly minutes: number;
}

/** Arrivals one after the other: the time spent, then the way. An unknown way takes half an hour. */
export function timetable(start: number, stops: readonly { readonly minutes: number; readonly spot: Spot | null }[], mode: Mode, remote = false): StopTimes[] {
  let at = start;
  return stops.map(({ minutes, spot }, n) => {
    const before = stops[n - 1];
    if (before) at += before.minutes + (remote ? 0 : (legBetween(before.spot, spot, mode)?.minutes ?? 30));
    return { arrival: at, minutes };
  });
}
