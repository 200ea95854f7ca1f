import { columnsInMetres, fromMetres } from "#platform/geometry/projections.ts";
import type { DatasetRow, DatasetValue } from "#platform/open-data/dataset.ts";
import type { Column } from "./profile.ts";

/** Where the rows of a table lie: the columns that say it, and in what. */
export interface Position {
  /** Names of two columns, or of one that holds both. */
  readonly from: readonly string[];
  readonly system: "WGS 84" | "Lambert-93" | "CC";
}

const longitudes = ["longitude", "lon", "lng", "long", "x", "coord_x", "coordx", "coordonnee_x", ...columnsInMetres("x")];
const latitudes = ["latitude", "lat", "y", "coord_y", "coordy", "coordonnee_y", ...columnsInMetres("y")];
const both = ["geo_point_2d", "geo_point", "coordonnees", "coordonnees_gps", "gps", "geopoint", "latlong", "lat_lon", "point_geo"];

export interface Point {
  readonly longitude: number;
  readonly latitude: number;
  readonly system: Position["system"];
}

/** The columns that may say where a row lies, by their names; null when none do. */
export function positionColumns(columns: readonly Column[]): readonly string[] | null {
  const named = (names: readonly string[]) => columns.find(({ name }) => names.includes(name))?.name;
  const [x, y, point] = [named(longitudes), named(latitudes), named(both)];
  return x && y ? [x, y] : point ? [point] : null;
}

/** Where a row lies, in degrees; null when its columns say nothing, or no point of the Earth. */
export function pointOf(row: DatasetRow, from: readonly string[]): Point | null {
  const values = from.length === 2 ? from.map((name) => numberOf(row[name])) : pairOf(row[from[0]!]);
  const [x, y] = values;
  if (x == null || y == null || (x === 0 && y === 0)) return null;
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
    // In France latitudes are above forty and longitudes below ten: written the other way round nothing else tells.
    const turned = x > 40 && x < 52 && y > -6 && y < 10;
    const [longitude, latitude] = turned ? [y, x] : [x, y];
    return { longitude: rounded(longitude), latitude: rounded(latitude), system: "WGS 84" };
  }
  const found = fromMetres(x, y);
  return found && { ...found.point, system: found.projection === "Lambert-93" ? "Lambert-93" : "CC" };
}

const rounded = (degrees: number): number => Number(degrees.toFixed(6));
const numberOf = (value: DatasetValue | undefined): number | null =>
  typeof value === "number"
    ? value
    : typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value.replace(",", ".")))
      ? Number(value.replace(",", "."))
      : null;

/** "50.69, 3.17": latitude first, as portals write it. */
function pairOf(value: DatasetValue | undefined): readonly (number | null)[] {
  const [latitude, longitude, more] = typeof value === "string" ? value.split(/\s*[,;]\s*|\s+/).filter(Boolean) : [];
  return more === undefined && latitude && longitude ? [numberOf(longitude), numberOf(latitude)] : [];
}

/** The row with its place in the two columns that maps read. */
export const withPoint = (row: DatasetRow, point: Point | null): DatasetRow => ({
  ...row,
  longitude: point?.longitude ?? null,
  latitude: point?.latitude ?? null,
});
