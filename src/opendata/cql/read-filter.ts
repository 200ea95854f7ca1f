import type { Dataset } from "#platform/open-data/dataset.ts";
import { BadQuestion } from "./bad-question.ts";
import { builderFor, type Cql } from "./cql.ts";
import { readJson } from "./json.ts";
import { readText } from "./text.ts";

/** Systems of coordinates in which a filter may say places: degrees, longitude first. */
export const degrees = ["http://www.opengis.net/def/crs/OGC/1.3/CRS84", "http://www.opengis.net/def/crs/OGC/0/CRS84h"];

/** `filter` in the language that `filter-lang` says, text unless said; null without one. @throws BadQuestion */
export function readFilter(dataset: Dataset, search: URLSearchParams): Cql | null {
  const [filter, language, system] = [search.get("filter"), search.get("filter-lang") ?? "cql2-text", search.get("filter-crs")];
  if (language !== "cql2-text" && language !== "cql2-json") throw new BadQuestion("filter-lang", "cql2-text or cql2-json.");
  if (system !== null && !degrees.includes(system)) throw new BadQuestion("filter-crs", `Degrees, longitude first: ${degrees[0]}.`);
  if (filter === null) return null;
  const build = builderFor(dataset);
  return language === "cql2-json" ? readJson(filter, build) : readText(filter, build);
}
