import type { nominatim_object } from "opening_hours";

/** Departments by their zone of school holidays (code de l’éducation, art. D521-6; arrêté du 7 décembre 2022): all others of the mainland are of zone B. */
const zoneA = "01 03 07 15 16 17 19 21 23 24 25 26 33 38 39 40 42 43 47 58 63 64 69 70 71 73 74 79 86 87 89 90";
const zoneC = "09 11 12 30 31 32 34 46 48 65 66 75 77 78 81 82 91 92 93 94 95";

/** A region whose holidays the library knows for that zone, years ahead: it knows them by region, and not of each. */
function regionOf(code: string): string {
  const department = code.slice(0, 2);
  return zoneA.split(" ").includes(department) ? "Auvergne-Rhône-Alpes" : zoneC.split(" ").includes(department) ? "Île-de-France" : "Hauts-de-France";
}

interface Town {
  /** Official geographic code (INSEE). */
  readonly code: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
}

/** Public holidays of France, none of Alsace or overseas. The library reads a latitude only from a text, whatever its types say. */
const readAt = ({ code, point }: Town) =>
  ({
    lat: String(point?.latitude ?? 50.6365),
    lon: String(point?.longitude ?? 3.0635),
    address: { country_code: "fr", state: regionOf(code) },
  }) as unknown as nominatim_object;

const lille: Town = { code: "59350", point: null };
let here = { key: "", place: readAt(lille) };

/** Where hours are read, and a mark of it for what is kept of a reading. */
export const hoursHere = (): { readonly key: string; readonly place: nominatim_object } => here;

/**
 * School holidays and the sun are those of this town, the best known of the metropolis of the house. Said when a house opens, before any
 * hours are read; `null`: nobody knows yet, as in a house without territory.
 */
export function readHoursIn(town: Town | null): void {
  const elsewhere = town === null || town.code === lille.code ? null : town;
  here = { key: elsewhere === null ? "" : `${elsewhere.code} `, place: readAt(elsewhere ?? lille) };
}
