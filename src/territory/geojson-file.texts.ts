import type { Locale } from "#platform/i18n/locale.ts";
import type { FileProblem } from "./geojson-file.ts";

const fr = {
  not_an_area: "n’est pas un polygone",
  open_ring: "a un anneau qui ne se referme pas",
  short_ring: "a un anneau de moins de quatre positions",
  not_degrees: "a des positions qui ne sont pas des degrés de longitude et de latitude (WGS\u00a084)",
  empty: "est vide",
};

const en: typeof fr = {
  not_an_area: "is not a polygon",
  open_ring: "has a ring that does not close",
  short_ring: "has a ring of fewer than four positions",
  not_degrees: "has positions that are not degrees of longitude and latitude (WGS 84)",
  empty: "is empty",
};

const nl: typeof fr = {
  not_an_area: "is geen veelhoek",
  open_ring: "heeft een ring die niet sluit",
  short_ring: "heeft een ring van minder dan vier posities",
  not_degrees: "heeft posities die geen graden lengte en breedte zijn (WGS 84)",
  empty: "is leeg",
};

/** What is wrong with a geometry, to follow the name of its feature. */
export const geometryWords: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };

/** What is wrong with a file, in a sentence. */
export const fileWords: Readonly<Record<Locale, (wrong: FileProblem) => string>> = {
  fr: (wrong) =>
    wrong.problem === "feature"
      ? `L’objet ${wrong.at} n’est pas un objet GeoJSON.`
      : {
          json: "Le fichier n’est pas du JSON en UTF-8.",
          collection: "Le fichier n’est pas une FeatureCollection GeoJSON.",
          empty: "Le fichier ne contient aucun objet.",
        }[wrong.problem],
  en: (wrong) =>
    wrong.problem === "feature"
      ? `Feature ${wrong.at} is not a GeoJSON feature.`
      : { json: "The file is not JSON in UTF-8.", collection: "The file is not a GeoJSON FeatureCollection.", empty: "The file holds no feature." }[
          wrong.problem
        ],
  nl: (wrong) =>
    wrong.problem === "feature"
      ? `Object ${wrong.at} is geen GeoJSON-object.`
      : {
          json: "Het bestand is geen JSON in UTF-8.",
          collection: "Het bestand is geen GeoJSON-FeatureCollection.",
          empty: "Het bestand bevat geen enkel object.",
        }[wrong.problem],
};
