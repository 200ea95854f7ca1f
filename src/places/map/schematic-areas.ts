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
/** A cell at the edge of the metropolis ends there, in radii of its disc. */
const reach = 1.35;

/**
 * An area for each commune whose middle is known: what is nearer to it than to any other, by the sizes of both (a power diagram, cut
 * round at the edge). It is a drawing: neighbours and borders are likely, not true.
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
  return sites.map((site) => {
    const ring = cellOf(site, sites).map(degrees);
    return { commune: site.commune, ring: [...ring, ring[0]!] };
  });
}

function cellOf(site: Site, sites: readonly Site[]): Position[] {
  let ring = disc(site, reach);
  for (const other of sites) {
    if (other === site) continue;
    const cut = keepNearer(ring, site, other);
    // A small commune inside a wide one keeps a disc of half its size.
    if (cut.length < 3) return disc(site, 0.5);
    ring = cut;
  }
  return ring;
}

function disc({ at: [east, north], radius }: Site, part: number): Position[] {
  return Array.from({ length: corners }, (_, corner) => {
    const turn = (2 * Math.PI * corner) / corners;
    return [east + radius * part * Math.cos(turn), north + radius * part * Math.sin(turn)] as const;
  });
}

/** Cuts a convex ring by the line of equal power between two sites (Sutherland and Hodgman). */
function keepNearer(ring: readonly Position[], site: Site, other: Site): Position[] {
  const beyond = (position: Position) => power(position, site) - power(position, other);
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
  return (east - at[0]) ** 2 + (north - at[1]) ** 2 - radius ** 2;
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}
