import { fromMetres } from "#platform/geometry/projections.ts";
import { type Commune, distanceMetres, type Point } from "#territory";
import type { Notes } from "../notes.ts";
import type { SourceRecord } from "../source-record.ts";

/** A commune of 35 km² is about 7 km across. Farther than this from its middle, the point or the address is wrong, and nobody can tell which. */
const tooFarKm = 15;

interface Location {
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly location_precision: "address" | "street" | "commune";
}

/** Where a record says that its place is. Silence where it says nothing of it, or where what it says was left out. */
export function readLocation(record: SourceRecord, commune: Commune, precise: Location["location_precision"], notes: Notes): Partial<Location> {
  const [x, y] = [record.get("longitude"), record.get("latitude")];
  if (x === null && y === null) return {};
  const before = notes.leftOut.length;
  const point = readPoint({ longitude: x ?? "", latitude: y ?? "" }, commune, notes);
  if (point === null && notes.leftOut.length > before) return {};
  return { longitude: point?.longitude ?? null, latitude: point?.latitude ?? null, location_precision: point ? precise : "commune" };
}

interface CoordinatesInput {
  readonly longitude: string;
  readonly latitude: string;
}

/**
 * The point of a place, checked against its commune: zero-zero is "unknown"; swapped figures are set right when that brings them into
 * the commune; beyond 15 km from the middle of the commune the line is refused; outside the commune but near is kept, and told.
 */
export function readPoint(typed: CoordinatesInput, commune: Commune, notes: Notes): Point | null {
  const [x, y] = [typed.longitude.trim(), typed.latitude.trim()];
  if (x === "" && y === "") return null;
  if (x === "" || y === "") return notes.refuse(x === "" ? "longitude" : "latitude", "half_point");
  const metres = fromMetres(metresOf(x), metresOf(y));
  if (metres) notes.repair("latitude", "projected", metres.projection);
  const point = metres?.point ?? { longitude: numberOf(x), latitude: numberOf(y) };
  if (Number.isNaN(point.longitude) || Number.isNaN(point.latitude)) return notes.refuse("latitude", "number");
  if (point.longitude === 0 && point.latitude === 0) {
    notes.repair("latitude", "zero_point");
    return null;
  }
  return inReach(point, commune, notes);
}

/** "704 123,45". */
const metresOf = (text: string): number => Number(text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".") || Number.NaN);

/** A decimal comma comes from French spreadsheets. */
function numberOf(text: string): number {
  return /^[+-]?\d{1,3}([.,]\d+)?(e-?\d{1,2})?$/i.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

function inReach(point: Point, commune: Commune, notes: Notes): Point | null {
  const swapped = { longitude: point.latitude, latitude: point.longitude };
  const far = kilometresFrom(point, commune);
  if (far > tooFarKm && kilometresFrom(swapped, commune) <= tooFarKm) {
    notes.repair("latitude", "swapped_point");
    return swapped;
  }
  if (far > tooFarKm) return notes.refuse("latitude", "far_point", Math.round(far), commune.name);
  if (commune.areaKm2 !== null && far > 1 + 2.2 * Math.sqrt(commune.areaKm2 / Math.PI)) {
    notes.repair("latitude", "point_outside_commune", Number(far.toFixed(1)), commune.name);
  }
  return point;
}

/** Without a known middle (another metropolis before its contours are imported) only mainland France is checked. */
function kilometresFrom(point: Point, commune: Commune): number {
  if (Math.abs(point.latitude) > 90 || Math.abs(point.longitude) > 180) return Number.POSITIVE_INFINITY;
  if (commune.point) return distanceMetres(point, commune.point) / 1000;
  const inFrance = point.longitude > -5.5 && point.longitude < 10 && point.latitude > 41 && point.latitude < 51.5;
  return inFrance ? 0 : Number.POSITIVE_INFINITY;
}
