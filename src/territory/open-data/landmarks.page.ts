import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { siren } from "../mel/history.ts";
import { roads, waters } from "../mel/landmarks.ts";
import { routes } from "../routes.ts";
import { readTerritory } from "../territory-memory.ts";

/** Water and main roads by which one reads a map, as lines; none where nobody has drawn any. */
export default page("territory/open-data", routes.landmarks, {
  access: anyone,

  async get({ db }) {
    const { metropolis } = await readTerritory(db);
    const features = metropolis.siren === siren ? [...lines("eau", waters), ...lines("route", roads)] : [];
    return Response.json(
      { type: "FeatureCollection", features },
      { headers: { "content-type": "application/geo+json", "cache-control": "public, max-age=86400" } },
    );
  },
});

/** Corners are cut twice (Chaikin): a river bends. */
const lines = (sort: string, of: typeof waters) =>
  Object.entries(of).map(([name, line]) => ({
    type: "Feature",
    geometry: { type: "LineString", coordinates: softened(softened(line)) },
    properties: { nom: name, sorte: sort },
  }));

type Line = readonly (readonly [number, number])[];

function softened(line: Line): Line {
  const between = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number], part: number) =>
    [round(ax + (bx - ax) * part), round(ay + (by - ay) * part)] as const;
  const cut = line.slice(1).flatMap((to, at) => [between(line[at]!, to, 0.25), between(line[at]!, to, 0.75)]);
  return [line[0]!, ...cut, line.at(-1)!];
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
