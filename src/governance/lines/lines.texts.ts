import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface LinesTexts {
  readonly title: (indicator: string, part: string) => string;
  readonly here: string;
  readonly lead: (day: string) => string;
  readonly leadSince: (from: string, day: string) => string;
  readonly shown: string;
  readonly measured: (when: string) => string;
  readonly fromLines: string;
  readonly count: Plurals;
  readonly moved: string;
  readonly none: string;
  readonly noneWhat: string;
  readonly name: string;
  readonly commune: string;
  readonly since: string;
  readonly counted: string;
  readonly yes: string;
  readonly no: string;
  readonly weight: string;
  readonly notPublic: string;
  readonly elsewhere: string;
}

export const linesTexts: Record<Locale, LinesTexts> = {
  fr: {
    title: (indicator, part) => `Derrière le chiffre\u00a0: ${indicator}, ${part}`,
    here: "Derrière le chiffre",
    lead: (day) => `Ce qui est compté, ligne par ligne, au ${day}, d’après ce que l’on sait aujourd’hui.`,
    leadSince: (from, day) => `Ce qui est compté, ligne par ligne, après le ${from} et jusqu’au ${day}, d’après ce que l’on sait aujourd’hui.`,
    shown: "Chiffre affiché",
    measured: (when) => `mesuré le ${when}`,
    fromLines: "D’après ces lignes",
    count: { one: "# ligne", other: "# lignes" },
    moved: "Des lignes ont changé depuis la dernière mesure. Le chiffre affiché suivra à la prochaine, dans l’heure.",
    none: "Rien n’est compté ici",
    noneWhat: "Le chiffre est zéro\u00a0: aucune ligne ne répond à sa définition.",
    name: "Ligne",
    commune: "Commune",
    since: "Compte depuis le",
    counted: "Compté",
    yes: "oui",
    no: "non, dans le total seulement",
    weight: "Apporte",
    notPublic: "Les lignes de ce chiffre ne sont pas publiques",
    elsewhere: "Là où elles sont publiées",
  },
  en: {
    title: (indicator, part) => `Behind the figure: ${indicator}, ${part}`,
    here: "Behind the figure",
    lead: (day) => `What is counted, row by row, on ${day}, by what is known today.`,
    leadSince: (from, day) => `What is counted, row by row, after ${from} and until ${day}, by what is known today.`,
    shown: "Figure shown",
    measured: (when) => `measured on ${when}`,
    fromLines: "By these rows",
    count: { one: "# row", other: "# rows" },
    moved: "Rows have changed since the last measure. The figure shown will follow at the next one, within the hour.",
    none: "Nothing is counted here",
    noneWhat: "The figure is nought: no row answers its definition.",
    name: "Row",
    commune: "Commune",
    since: "Counts since",
    counted: "Counted",
    yes: "yes",
    no: "no, only in the whole",
    weight: "Adds",
    notPublic: "The rows of this figure are not public",
    elsewhere: "Where they are published",
  },
  nl: {
    title: (indicator, part) => `Achter het cijfer: ${indicator}, ${part}`,
    here: "Achter het cijfer",
    lead: (day) => `Wat geteld wordt, rij per rij, op ${day}, volgens wat vandaag bekend is.`,
    leadSince: (from, day) => `Wat geteld wordt, rij per rij, na ${from} en tot ${day}, volgens wat vandaag bekend is.`,
    shown: "Getoond cijfer",
    measured: (when) => `gemeten op ${when}`,
    fromLines: "Volgens deze rijen",
    count: { one: "# rij", other: "# rijen" },
    moved: "Sinds de laatste meting zijn rijen gewijzigd. Het getoonde cijfer volgt bij de volgende meting, binnen het uur.",
    none: "Hier wordt niets geteld",
    noneWhat: "Het cijfer is nul: geen enkele rij beantwoordt aan de definitie.",
    name: "Rij",
    commune: "Gemeente",
    since: "Telt sinds",
    counted: "Geteld",
    yes: "ja",
    no: "neen, alleen in het geheel",
    weight: "Voegt toe",
    notPublic: "De rijen van dit cijfer zijn niet openbaar",
    elsewhere: "Waar ze gepubliceerd staan",
  },
};
