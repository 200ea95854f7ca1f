import type { Locale } from "#platform/i18n/locale.ts";
import { geometryWords } from "../geojson-file.texts.ts";
import type { FeatureName, ContoursProblem } from "./contours.form.ts";

const called = ({ name, code, at }: FeatureName, feature: string, without: string) => `${name || `${feature} ${at}`} (${code || without})`;
const namesOf = ({ missing }: Extract<ContoursProblem, { problem: "missing" }>) =>
  `${missing
    .slice(0, 3)
    .map(({ name, code }) => `${name} (${code})`)
    .join(", ")}${missing.length > 3 ? "…" : ""}`;

const fr = {
  title: "Les contours des communes",
  lead: "Un fichier avec le contour de chaque commune de la métropole. Il remplace tous les contours d’avant, ou n’en change aucun.",
  now: (contours: number, communes: number) => `Communes qui ont leur contour\u00a0: ${contours} sur ${communes}.`,
  file: "Fichier GeoJSON",
  fileHint: "Une FeatureCollection en longitude et latitude (WGS\u00a084), un polygone par commune, avec son code officiel.",
  noFile: "Choisissez le fichier des contours",
  tooLarge: "Ce fichier est trop lourd\u00a0: gardez les seules communes de la métropole, ou des contours simplifiés",
  source: "Source",
  sourceHint: "Écrite sous les cartes, par exemple\u00a0: IGN Admin Express 2026.",
  sourceWrong: "Écrivez d’où viennent ces contours, de 3 à 160 signes",
  go: "Importer les contours",
  done: "Les contours sont importés. Les cartes suivent dans les secondes qui viennent.",
  says(wrong: ContoursProblem) {
    if (wrong.problem === "missing") return `Il manque ${wrong.missing.length} communes sur ${wrong.of}\u00a0: ${namesOf(wrong)}.`;
    const name = called(wrong.what, "objet", "sans code");
    if (wrong.problem === "elsewhere") return `${name} n’est pas une commune de cette métropole.`;
    if (wrong.problem === "twice") return `${name} s’y trouve deux fois.`;
    if (wrong.problem === "outline") return `Le contour de ${name} ${geometryWords.fr[wrong.geometry]}.`;
    return `Le contour de ${name} se trouve ailleurs\u00a0: chaque position s’écrit longitude, puis latitude.`;
  },
};

const en: typeof fr = {
  title: "The contours of the communes",
  lead: "One file with the contour of each commune of the metropolis. It replaces all contours from before, or changes none.",
  now: (contours, communes) => `Communes that have their contour: ${contours} of ${communes}.`,
  file: "GeoJSON file",
  fileHint: "A FeatureCollection in longitude and latitude (WGS 84), one polygon a commune, with its official code.",
  noFile: "Choose the file of contours",
  tooLarge: "This file is too large: keep the communes of the metropolis alone, or simpler contours",
  source: "Source",
  sourceHint: "Written under maps, for example: IGN Admin Express 2026.",
  sourceWrong: "Write where these contours come from, in 3 to 160 characters",
  go: "Import the contours",
  done: "The contours are imported. Maps follow within seconds.",
  says(wrong) {
    if (wrong.problem === "missing") return `${wrong.missing.length} of ${wrong.of} communes are missing: ${namesOf(wrong)}.`;
    const name = called(wrong.what, "feature", "without code");
    if (wrong.problem === "elsewhere") return `${name} is not a commune of this metropolis.`;
    if (wrong.problem === "twice") return `${name} is there twice.`;
    if (wrong.problem === "outline") return `The outline of ${name} ${geometryWords.en[wrong.geometry]}.`;
    return `The outline of ${name} lies elsewhere: check that positions are longitude, then latitude.`;
  },
};

const nl: typeof fr = {
  title: "De contouren van de gemeenten",
  lead: "Eén bestand met de contour van elke gemeente van de metropool. Het vervangt alle contouren van voorheen, of verandert er geen.",
  now: (contours, communes) => `Gemeenten met hun contour: ${contours} van de ${communes}.`,
  file: "GeoJSON-bestand",
  fileHint: "Een FeatureCollection in lengte en breedte (WGS 84), één veelhoek per gemeente, met haar officiële code.",
  noFile: "Kies het bestand met de contouren",
  tooLarge: "Dit bestand is te groot: houd alleen de gemeenten van de metropool over, of eenvoudiger contouren",
  source: "Bron",
  sourceHint: "Staat onder de kaarten, bijvoorbeeld: IGN Admin Express 2026.",
  sourceWrong: "Schrijf waar deze contouren vandaan komen, in 3 tot 160 tekens",
  go: "De contouren importeren",
  done: "De contouren zijn geïmporteerd. De kaarten volgen binnen enkele seconden.",
  says(wrong) {
    if (wrong.problem === "missing") return `Er ontbreken ${wrong.missing.length} van de ${wrong.of} gemeenten: ${namesOf(wrong)}.`;
    const name = called(wrong.what, "object", "zonder code");
    if (wrong.problem === "elsewhere") return `${name} is geen gemeente van deze metropool.`;
    if (wrong.problem === "twice") return `${name} staat er twee keer in.`;
    if (wrong.problem === "outline") return `De contour van ${name} ${geometryWords.nl[wrong.geometry]}.`;
    return `De contour van ${name} ligt elders: elke positie is lengte, dan breedte.`;
  },
};

export const contoursTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
