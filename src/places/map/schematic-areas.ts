import type { Commune } from "#territory";

/** Kilometres east and north of the first commune's middle. */
type Position = readonly [east: number, north: number];

interface Site {
  readonly commune: Commune;
  readonly at: Position;
  /** Of a disc of the commune's size. */
  readonly radius: number;
}

const kmPerDegree = 111.195;
const corners = 40;
/** A cell ends there at the latest, in radii of its disc. */
const reach = 2.6;
/** How much size counts against nearness; at 1 the smallest communes are swallowed by wide neighbours. */
const weight = 0.6;

/**
 * An area for each commune whose middle is known: what is nearer to it than to any other, by the sizes of both (a power diagram), within
 * the string that one would draw tight around the discs of all. It is a drawing: neighbours and borders are likely, not true.
 */
export function schematicAreas(communes: readonly Commune[]): { commune: Commune; ring: [longitude: number, latitude: number][] }[] {
  const known = communes.filter(({ point }) => point !== null);
  const first = known[0]?.point;
  if (!first) return [];
  const scale = kmPerDegree * Math.cos((first.latitude * Math.PI) / 180);
  const sites = known.map((commune): Site => {
    const { longitude, latitude } = commune.point!;
    const at = [(longitude - first.longitude) * scale, (latitude - first.latitude) * kmPerDegree] as const;
    return { commune, at, radius: Math.sqrt((commune.areaKm2 ?? 5) / Math.PI) };
  });
  const degrees = ([east, north]: Position): [number, number] => [round(first.longitude + east / scale), round(first.latitude + north / kmPerDegree)];
  const string = hullOf(sites.flatMap((site) => disc(site, 1)));
  return sites.map((site) => {
    const ring = within(cellOf(site, sites), string).map(degrees);
    return { commune: site.commune, ring: [...ring, ring[0]!] };
  });
}

function cellOf(site: Site, sites: readonly Site[]): Position[] {
  let ring = disc(site, reach);
  for (const other of sites) {
    if (other === site) continue;
    const left = keepNearer(ring, site, other);
    // A small commune inside a wide one keeps a disc of half its size.
    if (left.length < 3) return disc(site, 0.5);
    ring = left;
  }
  return ring;
}

function disc({ at: [east, north], radius }: Site, part: number): Position[] {
  return Array.from({ length: corners }, (_, corner) => {
    const turn = (2 * Math.PI * corner) / corners;
    return [east + radius * part * Math.cos(turn), north + radius * part * Math.sin(turn)] as const;
  });
}

const keepNearer = (ring: readonly Position[], site: Site, other: Site) => cut(ring, (position) => power(position, site) - power(position, other));

function within(ring: Position[], hull: readonly Position[]): Position[] {
  return hull.reduce((left, corner, at) => cut(left, (position) => -turn(corner, hull[(at + 1) % hull.length]!, position)), ring);
}

/** The corners of the tightest string around points, counter-clockwise (Andrew's monotone chain). */
function hullOf(points: readonly Position[]): Position[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (order: readonly Position[]) => {
    const chain: Position[] = [];
    for (const point of order) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Positive when c lies to the left of the way from a to b. */
function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Cuts a convex ring where `beyond`, which is linear, becomes positive (Sutherland and Hodgman). */
function cut(ring: readonly Position[], beyond: (position: Position) => number): Position[] {
  return ring.flatMap((position, index) => {
    const next = ring[(index + 1) % ring.length]!;
    const [here, there] = [beyond(position), beyond(next)];
    const kept = here <= 0 ? [position] : [];
    if (here <= 0 === there <= 0) return kept;
    const part = here / (here - there);
    return [...kept, [position[0] + part * (next[0] - position[0]), position[1] + part * (next[1] - position[1])] as const];
  });
}

function power([east, north]: Position, { at, radius }: Site): number {
  return (east - at[0]) ** 2 + (north - at[1]) ** 2 - weight * radius ** 2;
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}
