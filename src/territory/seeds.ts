import type { SeedContext } from "#platform/start/room.ts";
import type { Geometry, Position } from "./geometry/geometry.ts";
import { kilometresPerDegree, type Point } from "./geometry/point.ts";
import { readTerritory } from "./territory-memory.ts";
import { saveZones } from "./zones/zones.command.ts";
import type { NewZone } from "./zones/zones.form.ts";
import { qpv } from "./zone.ts";

/** Invented shapes under invented names: slug of the commune, name, kilometres east and north of its middle, half-width, inhabitants. */
const drawn = [
  ["roubaix", "Les Métiers à tisser", 0.5, 0.3, 0.7, 8_200],
  ["roubaix", "Le Canal", -0.7, -0.6, 0.5, 4_300],
  ["roubaix", "Les Frontaliers", 1.25, 0.95, 0.6, 5_100],
  ["tourcoing", "La Navette", 0.4, -0.8, 0.7, 7_600],
  ["wattrelos", "La Bobine", -0.9, 0.2, 0.6, 5_200],
  ["lille", "Les Portes du sud", -0.2, -1.6, 0.9, 11_800],
  ["lille", "Le Moulin rouge", 1.4, 0.6, 0.5, 4_100],
  ["mons-en-baroeul", "Le Nouveau fort", 0.2, 0, 0.5, 3_900],
  ["villeneuve-d-ascq", "Le Pont aux saules", 0.6, 0.9, 0.6, 6_300],
  ["loos", "Les Oliviers du canal", 0.1, 0.2, 0.5, 3_100],
  ["armentieres", "Les Toiles", 0.3, -0.2, 0.5, 3_600],
  ["haubourdin", "Le Parc des forges", 0.1, 0.1, 0.4, 2_400],
  ["hem", "Les Trois rivières", -0.2, 0.4, 0.5, 3_800],
] as const;

/** The demo's priority neighbourhoods: plainly fictitious, driven out by the first real import. Nothing for another metropolis. */
export async function seedZones({ db }: Pick<SeedContext, "db">): Promise<void> {
  const territory = await readTerritory(db);
  if (territory.zones(qpv).some(({ fictitious }) => !fictitious)) return;
  const zones = drawn.flatMap(([slug, name, east, north, half, population], at): NewZone[] => {
    const commune = territory.communeBySlug(slug);
    if (!commune?.point) return [];
    const code = `DEMO${String(at + 1).padStart(3, "0")}`;
    return [{ code, name: `${name} (fictif)`, geometry: octagon(commune.point, east, north, half), communes: [], population }];
  });
  if (zones.length < drawn.length) return;
  await saveZones(db, { kind: qpv, year: 2024, source: "Démonstration Beffroi\u00a0: tracés inventés", fictitious: true, zones });
}

function octagon(middle: Point, east: number, north: number, half: number): Geometry {
  const km = kilometresPerDegree(middle.latitude);
  const corners = Array.from({ length: 8 }, (_, corner): Position => {
    const angle = (Math.PI * (2 * corner + 1)) / 8;
    const [x, y] = [east + half * Math.cos(angle), north + half * 0.8 * Math.sin(angle)];
    return [Number((middle.longitude + x / km.x).toFixed(5)), Number((middle.latitude + y / km.y).toFixed(5))];
  });
  return { type: "Polygon", coordinates: [[...corners, corners[0]!]] };
}
