import type { Locale } from "#platform/i18n/locale.ts";
import type { Point } from "./geometry/point.ts";

export interface Commune {
  /** Official geographic code (INSEE): "59512". */
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly siren: string | null;
  readonly population: number;
  readonly populationYear: number;
  readonly areaKm2: number | null;
  /** Its middle; null until contours are imported where the project knows no centroids. */
  readonly point: Point | null;
  readonly postalCodes: readonly string[];
  readonly associated: readonly AssociatedCommune[];
  readonly membership: Membership;
}

/** A former commune inside a commune: real data still use its code (Lomme 59355 in Lille). */
export interface AssociatedCommune {
  readonly code: string;
  readonly name: string;
  readonly kind: "associated" | "delegated" | "district";
}

/** Days as `YYYY-MM-DD`. Not `exact`: a member on that day at the latest. `until` is the first day outside. */
export interface Membership {
  readonly from: string;
  readonly exact: boolean;
  readonly until: string | null;
}

export function isMemberOn({ from, until }: Membership, day: string): boolean {
  return from <= day && (until === null || day < until);
}

/** "à Roubaix", "au Maisnil", "à La Bassée"; "in Roubaix". */
export function inCommune({ name }: Pick<Commune, "name">, locale: Locale): string {
  if (locale !== "fr") return `in ${name}`;
  if (name.startsWith("Le ")) return `au ${name.slice(3)}`;
  return name.startsWith("Les ") ? `aux ${name.slice(4)}` : `à ${name}`;
}

/** "de Roubaix", "d’Armentières", "du Maisnil"; "of Roubaix". */
export function ofCommune({ name }: Pick<Commune, "name">, locale: Locale): string {
  if (locale !== "fr") return `${locale === "nl" ? "van" : "of"} ${name}`;
  if (name.startsWith("Le ")) return `du ${name.slice(3)}`;
  if (name.startsWith("Les ")) return `des ${name.slice(4)}`;
  return /^[AEIOUYÀÂÉÈÊÎÔŒ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
