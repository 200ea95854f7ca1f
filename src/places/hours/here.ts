import type { nominatim_object } from "opening_hours";

/** Departments by their zone of school holidays (code de l’éducation, art. D521-6; arrêté du 7 décembre 2022): all others of the mainland are of zone B. */
const zoneA = "01 03 07 15 16 17 19 21 23 24 25 26 33 38 39 40 42 43 47 58 63 64 69 70 71 73 74 79 86 87 89 90";
const zoneC = "09 11 12 30 31 32 34 46 48 65 66 75 77 78 81 82 91 92 93 94 95";

/**
 * Where feasts are not those of the mainland (Good Friday and the 26th of December in Alsace and Moselle, the abolition of slavery overseas), as
 * the library calls it. Of their school holidays it knows those of La Réunion alone.
 */
const ownFeasts: Readonly<Record<string, string>> = {
  ...{ "57": "Moselle", "67": "Bas-Rhin", "68": "Haut-Rhin" },
  ...{ "971": "Guadeloupe", "972": "Martinique", "973": "Guyane", "974": "La Réunion", "976": "Mayotte" },
};

/** These have school holidays of their own, which the library does not know or knows by this name: nobody says then that a place is open. */
const ownSchools: Readonly<Record<string, string>> = { "2A": "Corse", "2B": "Corse" };

const departmentOf = (code: string): string => (code.startsWith("97") ? code.slice(0, 3) : code.slice(0, 2));

/** A region whose school holidays the library knows for that zone, years ahead: it knows them by region, and not of each. */
function schoolsOf(code: string): string {
  const department = departmentOf(code);
  const own = ownSchools[department] ?? (department.length === 3 ? ownFeasts[department] : undefined);
  if (own) return own;
  return zoneA.split(" ").includes(department) ? "Auvergne-Rhône-Alpes" : zoneC.split(" ").includes(department) ? "Île-de-France" : "Hauts-de-France";
}

interface Town {
  /** Official geographic code (INSEE). */
  readonly code: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
}

/** The library reads a latitude only from a text, whatever its types say. */
const readAt = ({ point }: Town, state: string) =>
  ({
    lat: String(point?.latitude ?? 50.6365),
    lon: String(point?.longitude ?? 3.0635),
    address: { country_code: "fr", state },
  }) as unknown as nominatim_object;

/** It reads hours in one region: of those that name school holidays the zone decides, of all others the feasts. */
const readingsAt = (town: Town) => {
  const schools = schoolsOf(town.code);
  return { schools: readAt(town, schools), feasts: readAt(town, ownFeasts[departmentOf(town.code)] ?? schools) };
};

const lille: Town = { code: "59350", point: null };
let here = { key: "", ...readingsAt(lille) };

/** A mark of where hours are read, for what is kept of a reading. */
export const hoursKey = (): string => here.key;

/** Where these hours are read. */
export const placeOfHours = (text: string): nominatim_object => (/\bSH\b/.test(text) ? here.schools : here.feasts);

/**
 * Feasts, school holidays and the sun are those of this town, the best known of the metropolis of the house. Said when a house opens, before any
 * hours are read; `null`: nobody knows yet, as in a house without territory.
 */
export function readHoursIn(town: Town | null): void {
  const elsewhere = town === null || town.code === lille.code ? null : town;
  here = { key: elsewhere === null ? "" : `${elsewhere.code} `, ...readingsAt(elsewhere ?? lille) };
}
