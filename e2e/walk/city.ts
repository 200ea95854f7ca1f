import { existsSync, readFileSync } from "node:fs";

/** Where the walk is made. Everybody and every place in it but the communes, and the files of real data, is invented. */
export interface City {
  readonly name: string;
  /** Settings of its own. */
  readonly settings: Readonly<Record<string, string>>;
  readonly metropolis: string;
  readonly court: string;
  /** Two of its communes, in which residents live. */
  readonly communes: readonly [string, string];
  /** GeoJSON of the outlines of its communes; null: not at hand, the map stays schematic. */
  readonly contours: string | null;
  /** A table of places to be brought in, and one that will be found in it. */
  readonly places: { readonly file: string; readonly content: string; readonly one: string };
}

const data = "../shared/data";
const real = `${data}/places/mel-mednum-france-services.csv`;
const contours = `${data}/territory/mel-communes-25.geojson`;

/** In the columns of the national schema that whoever begins has at hand. */
const table = (rows: readonly (readonly string[])[]) =>
  [["nom", "commune", "code_postal", "adresse", "latitude", "longitude", "services", "telephone", "horaires"], ...rows].map((row) => row.join(";")).join("\n");

const invented = (commune: string, code: string, at: readonly [string, string]) =>
  table([
    ["L’Atelier du Levant", commune, code, "4 rue des Essais", ...at, "Aide aux démarches administratives", "", "Mo-Fr 09:00-17:00"],
    ["La Halle aux Outils", commune, code, "7 place des Essais", ...at, "Utilisation sécurisée du numérique", "", "Sa 10:00-18:00"],
  ]);

export const lille: City = {
  name: "Lille",
  settings: {},
  metropolis: "Métropole Européenne de Lille",
  court: "le tribunal administratif de Lille",
  communes: ["Roubaix", "Hem"],
  contours: existsSync(contours) ? contours : null,
  places: existsSync(real)
    ? { file: "france-services.csv", content: readFileSync(real, "utf8"), one: "Faubourg de Béthune" }
    : { file: "lieux.csv", content: invented("Roubaix", "59100", ["50.6942", "3.1746"]), one: "L’Atelier du Levant" },
};

export const lyon: City = {
  name: "Lyon",
  settings: { EPCI_SIREN: "200046977" },
  metropolis: "Métropole de Lyon",
  court: "le tribunal administratif de Lyon",
  communes: ["Villeurbanne", "Bron"],
  contours: null,
  places: { file: "lieux.csv", content: invented("Villeurbanne", "69100", ["45.7667", "4.8800"]), one: "L’Atelier du Levant" },
};
