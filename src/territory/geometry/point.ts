/** A point on the ground, in degrees (WGS 84). */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Mean radius of the Earth (IUGG). */
const earthRadius = 6_371_008.8;
const radians = Math.PI / 180;

/** Metres as the crow flies (haversine). */
export function distanceMetres(from: Point, to: Point): number {
  const lat = Math.sin(((to.latitude - from.latitude) * radians) / 2);
  const lon = Math.sin(((to.longitude - from.longitude) * radians) / 2);
  const h = lat * lat + Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * lon * lon;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees to kilometres around a latitude: true enough (1 in 1000) over a metropolis. */
export function kilometresPerDegree(latitude: number): { x: number; y: number } {
  const y = (earthRadius * radians) / 1000;
  return { x: y * Math.cos(latitude * radians), y };
}

export function isOnEarth({ longitude, latitude }: Point): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
