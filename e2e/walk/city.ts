import { existsSync, readFileSync } from "node:fs";

import { dayOf } from "#platform/time/day.ts";
import { isSiret } from "#people";
import { readPerimeter } from "../../src/territory/load/package.ts";
import { rows } from "../../src/territory/mel/cells.ts";

/** Where the walk is made. Everybody and every place in it but the communes, and the files of real data, is invented. */
export interface City {
  readonly name: string;
  /** Settings of its own. */
  readonly settings: Readonly<Record<string, string>>;
  readonly metropolis: string;
  readonly court: string;
  /** Two of its communes, in which residents live. */
  readonly communes: readonly [string, string];
  /** Of its head office, with the number that the register would give it. */
  readonly siret: string;
  /** GeoJSON of the outlines of its communes. */
  readonly contours: string;
  /** A table of places to be brought in, and one that will be found in it. */
  readonly places: {
    readonly file: string;
    readonly content: string;
    readonly one: string;
    /** What whoever sends it types, where neither the name of the file nor its lines tell it. */
    readonly day: string | null;
  };
}

type Position = readonly [longitude: number, latitude: number];

const data = "../shared/data";
const real = `${data}/places/mel-mednum-france-services.csv`;
const contours = `${data}/territory/mel-communes-25.geojson`;

/** In the columns of the national schema that whoever begins has at hand. */
const table = (rows: readonly (readonly string[])[]) =>
  [["nom", "commune", "code_postal", "adresse", "latitude", "longitude", "services", "telephone", "horaires"], ...rows].map((row) => row.join(";")).join("\n");

const invented = (commune: string, code: string, [longitude, latitude]: Position) => ({
  file: "lieux.csv",
  content: table([
    [
      "L’Atelier du Levant",
      commune,
      code,
      "4 rue des Essais",
      String(latitude),
      String(longitude),
      "Aide aux démarches administratives",
      "",
      "Mo-Fr 09:00-17:00",
    ],
    [
      "La Halle aux Outils",
      commune,
      code,
      "7 place des Essais",
      String(latitude),
      String(longitude),
      "Utilisation sécurisée du numérique",
      "",
      "Sa 10:00-18:00",
    ],
  ]),
  one: "L’Atelier du Levant",
  day: dayOf(Date.now()),
});

interface Squares {
  readonly contours: string;
  /** By the name of the commune. */
  readonly middles: ReadonlyMap<string, Position>;
}

const side = 0.02;

/** Where no outlines are at hand: a square for each commune, around where it is known to be, else side by side from that corner on. */
async function squares(siren: string, middleOf: (code: string, at: number) => Position): Promise<Squares> {
  const { communes } = (await readPerimeter(siren))!;
  const middles = new Map<string, Position>();
  const features = communes.map(({ code, nom }, at) => {
    const [x, y] = middleOf(code, at);
    middles.set(nom, [x, y]);
    const [west, east, south, north] = [x - side / 2, x + side / 2, y - side / 2, y + side / 2];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return { type: "Feature", properties: { code, nom }, geometry: { type: "Polygon", coordinates: [ring] } };
  });
  return { contours: JSON.stringify({ type: "FeatureCollection", features }), middles };
}

/** The first establishment of whoever has that SIREN: its last figure is the key. */
const siretOf = (siren: string) => Array.from({ length: 10 }, (_, key) => `${siren}0001${key}`).find(isSiret)!;

export async function lille(): Promise<City> {
  const siren = "200093201";
  const drawn = existsSync(contours) ? readFileSync(contours, "utf8") : null;
  const known = new Map(rows.map(([code, longitude, latitude]) => [code, [longitude, latitude] as const]));
  const grid = await squares(siren, (code) => known.get(code)!);
  return {
    name: "Lille",
    settings: {},
    metropolis: "Métropole Européenne de Lille",
    court: "le tribunal administratif de Lille",
    communes: ["Roubaix", "Hem"],
    siret: siretOf(siren),
    contours: drawn ?? grid.contours,
    places:
      drawn && existsSync(real)
        ? { file: "france-services.csv", content: readFileSync(real, "utf8"), one: "Faubourg de Béthune", day: null }
        : invented("Roubaix", "59100", grid.middles.get("Roubaix")!),
  };
}

export async function lyon(): Promise<City> {
  const siren = "200046977";
  const { contours: drawn, middles } = await squares(siren, (_, at) => [4.7 + (at % 8) * side, 45.66 + Math.floor(at / 8) * side]);
  return {
    name: "Lyon",
    settings: { EPCI_SIREN: siren },
    metropolis: "Métropole de Lyon",
    court: "le tribunal administratif de Lyon",
    communes: ["Villeurbanne", "Bron"],
    siret: siretOf(siren),
    contours: drawn,
    places: invented("Villeurbanne", "69100", middles.get("Villeurbanne")!),
  };
}
