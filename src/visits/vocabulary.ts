import { keysOf } from "#platform/keys-of.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Mode } from "./route.ts";
import type { Half } from "./visit.ts";

type Vocabulary<code extends string = string> = Readonly<Record<code, Translated>>;

export const kinds = {
  city: { fr: "Ville ou collectivité", en: "City or public authority", nl: "Stad of overheid" },
  university: { fr: "Université ou recherche", en: "University or research", nl: "Universiteit of onderzoek" },
  network: { fr: "Réseau de tiers-lieux", en: "Network of third places", nl: "Netwerk van derde plekken" },
  association: { fr: "Association", en: "Association", nl: "Vereniging" },
  company: { fr: "Entreprise", en: "Company", nl: "Bedrijf" },
  school: { fr: "École ou formation", en: "School or training", nl: "School of opleiding" },
  other: { fr: "Autre organisation", en: "Other organisation", nl: "Andere organisatie" },
} as const satisfies Vocabulary;
export type Kind = keyof typeof kinds;

export const wishes = {
  tour: { fr: "Visiter des lieux", en: "Visit places", nl: "Plekken bezoeken" },
  share: { fr: "Échanger à distance, en vidéo", en: "Talk at a distance, by video", nl: "Op afstand spreken, via video" },
  both: { fr: "Visiter, puis échanger à distance", en: "Visit, then talk by video", nl: "Bezoeken, daarna via video spreken" },
} as const satisfies Vocabulary;
export type Wish = keyof typeof wishes;

interface Theme {
  readonly says: Translated;
  /** What a place that shows it does, in the words of the directory. Empty: no place is marked so, all are suggested. */
  readonly activities: readonly string[];
  /** The place helps with computers. */
  readonly mediation?: true;
}

export const themes = {
  social_innovation: {
    says: { fr: "Innovation sociale", en: "Social innovation", nl: "Sociale innovatie" },
    activities: ["citizen_meetings", "public_services", "business_support", "employment_support"],
  },
  digital_mediation: { says: { fr: "Médiation numérique", en: "Digital inclusion", nl: "Digitale inclusie" }, activities: ["internet"], mediation: true },
  makers: {
    says: { fr: "Fablabs et ateliers", en: "Fab labs and makers", nl: "Fablabs en makers" },
    activities: ["fablab", "woodwork", "textile", "media_lab"],
  },
  reuse: { says: { fr: "Réemploi et réparation", en: "Reuse and repair", nl: "Hergebruik en herstel" }, activities: ["repair", "reuse", "bike_workshop"] },
  telework: { says: { fr: "Télétravail et coworking", en: "Telework and coworking", nl: "Telewerk en coworking" }, activities: ["coworking", "meeting_room"] },
  culture: {
    says: { fr: "Culture et création", en: "Culture and arts", nl: "Cultuur en kunst" },
    activities: ["culture", "artist_studios", "library", "media_lab"],
  },
  food: {
    says: { fr: "Alimentation et jardins", en: "Food and gardens", nl: "Voeding en tuinen" },
    activities: ["shared_kitchen", "local_food", "garden", "cafe"],
  },
  training: { says: { fr: "Formation et emploi", en: "Training and jobs", nl: "Opleiding en werk" }, activities: ["training", "employment_support"] },
  governance: { says: { fr: "Gouvernance et réseau", en: "Governance and networks", nl: "Bestuur en netwerk" }, activities: [] },
  joint_ownership: { says: { fr: "Propriété collective", en: "Joint ownership", nl: "Gezamenlijk eigendom" }, activities: [] },
} as const satisfies Record<string, Theme>;
export type ThemeCode = keyof typeof themes;

const isTheme = (code: string): code is ThemeCode => Object.hasOwn(themes, code);

export function activitiesOf(codes: readonly string[]): { activities: string[]; mediation: boolean } {
  const chosen: Theme[] = codes.filter(isTheme).map((code) => themes[code]);
  return { activities: [...new Set(chosen.flatMap(({ activities }) => activities))], mediation: chosen.some(({ mediation }) => mediation) };
}

export const languages = {
  fr: { fr: "Français", en: "French", nl: "Frans" },
  en: { fr: "Anglais", en: "English", nl: "Engels" },
  nl: { fr: "Néerlandais", en: "Dutch", nl: "Nederlands" },
  de: { fr: "Allemand", en: "German", nl: "Duits" },
  es: { fr: "Espagnol", en: "Spanish", nl: "Spaans" },
  it: { fr: "Italien", en: "Italian", nl: "Italiaans" },
  pt: { fr: "Portugais", en: "Portuguese", nl: "Portugees" },
} as const satisfies Vocabulary;

export const transports = {
  foot: { fr: "À pied", en: "On foot", nl: "Te voet" },
  bike: { fr: "À vélo", en: "By bike", nl: "Met de fiets" },
  transit: { fr: "En transports en commun", en: "By public transport", nl: "Met het openbaar vervoer" },
  coach: { fr: "En car ou en minibus", en: "By coach or minibus", nl: "Met de bus of minibus" },
} as const satisfies Vocabulary<Mode>;

export const halfDays = {
  morning: { fr: "Matin", en: "Morning", nl: "Voormiddag" },
  afternoon: { fr: "Après-midi", en: "Afternoon", nl: "Namiddag" },
  whole: { fr: "Journée", en: "Whole day", nl: "Hele dag" },
} as const satisfies Vocabulary<Half>;

export const namesOf = <words extends object>(words: words) => keysOf(words);

export const choicesOf = (words: Vocabulary, locale: Locale) => Object.entries(words).map(([value, says]) => ({ value, label: says[locale] }));

export const sayThemes = (codes: readonly string[], locale: Locale): string =>
  codes
    .filter(isTheme)
    .map((code) => themes[code].says[locale])
    .join(", ");

export const sayCode = (words: Vocabulary, code: string, locale: Locale): string => words[code]?.[locale] ?? code;

/** ISO 3166-1: Europe whole, and those from which delegations came elsewhere; "ZZ" is any other. */
const countries =
  "AD AL AR AT AU BA BE BG BR CA CH CI CL CM CN CO CY CZ DE DK DZ EE EG ES FI FR GB GE GR HR HU IE IL IN IS IT JP KE KR LB LI LT LU LV MA MC MD ME MG MK ML MT MX NL NO NZ PE PL PT RO RS SE SG SI SK SM SN TN TR TW UA UA US UY VN ZA ZZ".split(
    " ",
  );

export const isCountry = (code: string): boolean => countries.includes(code);

export function sayCountry(code: string, locale: Locale): string {
  if (code === "ZZ") return { fr: "Autre pays", en: "Other country", nl: "Ander land" }[locale];
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}

export function countryChoices(locale: Locale) {
  const named = [...new Set(countries)].filter((code) => code !== "ZZ").map((value) => ({ value, label: sayCountry(value, locale) }));
  return [...named.sort((a, b) => a.label.localeCompare(b.label, locale)), { value: "ZZ", label: sayCountry("ZZ", locale) }];
}
