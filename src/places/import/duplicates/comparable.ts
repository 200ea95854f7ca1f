import type { Point } from "#territory";
import { fold } from "../checks/text.ts";

export interface PlaceToCompare {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly address: string;
  readonly commune_code: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly location_precision: "address" | "street" | "commune";
  /** "+33320000000". */
  readonly phone: string | null;
  readonly emails: readonly string[];
}

/** A place as it is compared: accents, case, articles and the ways of writing a street forgiven. */
export interface Comparable {
  readonly place: PlaceToCompare;
  readonly words: readonly string[];
  /** The numbers in the name. */
  readonly figures: string;
  readonly number: string;
  readonly street: string;
  /** Null where the source only knew the commune: its middle is near nothing. */
  readonly point: Point | null;
}

const articles = new Set(["le", "la", "les", "l", "d", "de", "du", "des", "un", "une", "et", "a", "au", "aux", "en", "s"]);

const ways: Record<string, string> = { av: "avenue", ave: "avenue", bd: "boulevard", bld: "boulevard", bvd: "boulevard", bvrd: "boulevard", r: "rue" };
Object.assign(ways, { pl: "place", rte: "route", che: "chemin", chem: "chemin", all: "allee", imp: "impasse", sq: "square", fg: "faubourg", fbg: "faubourg" });
Object.assign(ways, { st: "saint", ste: "sainte", gal: "general", gl: "general", mal: "marechal", dr: "docteur", pdt: "president" });

export function comparable(place: PlaceToCompare): Comparable {
  const named = fold(place.name).split(" ").filter(Boolean);
  const meant = named.filter((word) => !articles.has(word));
  const [number = "", ...street] = fold(place.address)
    .match(/^(\d+)\s*(?:bis|ter|quater|[a-d](?= ))?\s*(.*)$/)
    ?.slice(1) ?? ["", fold(place.address)];
  const { longitude, latitude, location_precision } = place;
  return {
    place,
    words: (meant.length > 0 ? meant : named).map((word) => ways[word] ?? word),
    figures: named
      .filter((word) => /^\d+$/.test(word))
      .sort()
      .join(" "),
    number,
    street: street
      .join(" ")
      .split(" ")
      .filter((word) => word && !articles.has(word))
      .map((word) => ways[word] ?? word)
      .join(" "),
    point: longitude !== null && latitude !== null && location_precision !== "commune" ? { longitude, latitude } : null,
  };
}
