import type { Locale } from "#platform/i18n/locale.ts";
import type { Point } from "./geometry/point.ts";

export interface Commune {
  /** Official geographic code (INSEE): "59512". */
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly liaison: Liaison;
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

/** The one that everybody knows, for what a template shows: that with most inhabitants. */
export const exampleOf = (communes: readonly Commune[]): Commune => communes.toSorted((one, other) => other.population - one.population)[0]!;

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

/**
 * How French joins words to a name: the TNCC of the official geographic code ("type de nom en clair",
 * https://www.insee.fr/fr/information/2560452). The name alone does not tell it: the h of Hem is aspirated, that of Halluin is mute.
 */
export type Liaison = keyof typeof liaisons;

const liaisons = {
  0: { in: "à ", of: "de " },
  1: { in: "à ", of: "d’" },
  2: { article: "Le ", in: "au ", of: "du " },
  3: { in: "à ", of: "de " },
  4: { article: "Les ", in: "aux ", of: "des " },
  5: { in: "à ", of: "de " },
  6: { article: "Aux ", in: "aux ", of: "des " },
  7: { in: "à ", of: "de " },
  8: { in: "à ", of: "de " },
} as const;

type CommuneName = Pick<Commune, "name" | "liaison">;

function join({ name, liaison }: CommuneName, by: "in" | "of"): string {
  const { article = "", ...words }: { article?: string; in: string; of: string } = liaisons[liaison];
  // An article melts into the word before it; "La" and "L’" do not, and keep their capital.
  return words[by] + (name.startsWith(article) ? name.slice(article.length) : name);
}

/** "à Roubaix", "au Maisnil", "à La Bassée"; "in Roubaix". */
export const inCommune = (commune: CommuneName, locale: Locale): string => (locale === "fr" ? join(commune, "in") : `in ${commune.name}`);

/** "de Roubaix", "d’Armentières", "du Maisnil", "de La Bassée", "de Hem", "d’Halluin"; "of Roubaix", "van Roubaix". */
export const ofCommune = (commune: CommuneName, locale: Locale): string =>
  locale === "fr" ? join(commune, "of") : `${locale === "nl" ? "van" : "of"} ${commune.name}`;
