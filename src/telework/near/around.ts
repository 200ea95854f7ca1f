import { distanceMetres, isOnEarth, type Point, type Territory } from "#territory";

/** Degrees to which a point is rounded: half a kilometre, so that it is nobody's door. */
const grain = 0.005;
/** Metres from the nearest commune, beyond which a point is a slip of the hand. */
const farthest = 60_000;

const rounded = (degrees: number): number => Number((Math.round(degrees / grain) * grain).toFixed(3));

/** "50.6321, 3.0573", latitude first as maps on telephones write it, rounded; null: it is something else. */
export function readPoint(typed: string): Point | null {
  const found = /^\s*(-?\d{1,3}[.,]\d{1,15})\s*[,; ]\s*(-?\d{1,3}[.,]\d{1,15})\s*$/u.exec(typed);
  if (!found) return null;
  const [latitude, longitude] = [found[1]!, found[2]!].map((one) => rounded(Number(one.replace(",", ".")))) as [number, number];
  return { latitude, longitude };
}

/** The same of a place whose record says where it is. */
export const roundPoint = ({ latitude, longitude }: Point): Point => ({ latitude: rounded(latitude), longitude: rounded(longitude) });

/** Whether desks can be near it at all. */
export const isNearTerritory = (point: Point, { communes }: Pick<Territory, "communes">): boolean =>
  isOnEarth(point) && communes.some((commune) => commune.point !== null && distanceMetres(commune.point, point) < farthest);
