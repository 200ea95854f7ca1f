import type { Commune, Point, Territory } from "#territory";
import { between, type Chance } from "./chance.ts";

/** Where a told place stands: its commune, the code and postal code that its address carries, and the middle of that part of town. */
interface Ground {
  readonly commune: Commune;
  readonly code: string;
  readonly postalCode: string;
  readonly middle: Point | null;
  readonly areaKm2: number;
}

/** Associated communes have no middle of their own in the territory: here is one, to the nearest street. */
const parts: Readonly<Record<string, { readonly code: string; readonly postalCode: string; readonly middle: Point; readonly areaKm2: number }>> = {
  lomme: { code: "59355", postalCode: "59160", middle: { longitude: 2.991, latitude: 50.6445 }, areaKm2: 4 },
  hellemmes: { code: "59298", postalCode: "59260", middle: { longitude: 3.108, latitude: 50.6275 }, areaKm2: 2 },
};

/** Null in a metropolis that has no such commune. */
export function groundOf(slug: string, territory: Territory): Ground | null {
  const commune = territory.communeBySlug(slug);
  if (commune) return { commune, code: commune.code, postalCode: commune.postalCodes[0] ?? "", middle: commune.point, areaKm2: commune.areaKm2 ?? 4 };
  const part = parts[slug];
  const owner = part && territory.communeByCode(part.code)?.commune;
  return owner ? { commune: owner, ...part } : null;
}

/** A point of the commune, nearer to its middle than to its border, to some ten metres. */
export function pointIn({ commune, code, middle, areaKm2 }: Ground, territory: Territory, random: Chance): Point | null {
  if (!middle) return null;
  const reach = 0.34 * Math.sqrt(areaKm2 / Math.PI);
  for (let attempt = 0; attempt < 12; attempt++) {
    const [turn, km] = [random() * 2 * Math.PI, reach * Math.sqrt(random()) * 0.85 ** attempt];
    const point = { longitude: round(middle.longitude + (km * Math.cos(turn)) / 70.6), latitude: round(middle.latitude + (km * Math.sin(turn)) / 111.2) };
    const located = territory.locate(point);
    // The schematic map, which goes by nearness, knows nothing of the parts of a commune.
    if (located.commune?.code === commune.code || (located.approximate && code !== commune.code)) return point;
  }
  return { longitude: round(middle.longitude), latitude: round(middle.latitude) };
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}

/** 03 53 01 XX XX: kept by the regulator (ARCEP) for works of fiction. As the house stores numbers. */
export function fictitiousPhone(number: number): string {
  return `+3335301${String(number % 10_000).padStart(4, "0")}`;
}

/** Two out of three places are open to all; the others have a step, or nobody looked. */
export function wheelchairBy(random: Chance): "yes" | "limited" | "no" | null {
  return (["yes", "yes", "yes", "yes", "limited", "limited", "no", null] as const)[between(0, 7, random)] ?? null;
}
