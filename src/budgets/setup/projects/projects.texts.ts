import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface ProjectsTexts {
  readonly title: string;
  readonly lead: string;
  readonly add: string;
  readonly edit: (number: number) => string;
  readonly none: string;
  readonly noneText: string;
  readonly fromProcess: string;
  readonly fromProcessText: string;
  readonly fromProcessNone: string;
  readonly import: string;
  readonly importCost: (title: string) => string;
  readonly importNothing: string;
  readonly importCostWrong: string;
  readonly table: string;
  readonly tableText: string;
  readonly tableImport: string;
  readonly fileWrong: Record<"columns" | "too_many", string>;
  readonly lineWrong: (line: number, what: string) => string;
  readonly imported: Plurals;
  readonly number: string;
  readonly part: string;
  readonly summary: string;
  readonly easy: string;
  readonly easyHint: string;
  readonly description: string;
  readonly cost: string;
  readonly category: string;
  readonly categoryHint: string;
  readonly commune: string;
  readonly everywhere: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly pointHint: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly pictureAlt: string;
  readonly removePicture: string;
  readonly english: string;
  readonly dutch: string;
  readonly remove: string;
  readonly removed: string;
  readonly wrong: Record<"title" | "summary" | "easy" | "description" | "cost" | "category" | "commune" | "point" | "picture" | "alt" | "translation", string>;
}

const fr: ProjectsTexts = {
  title: "Les projets",
  lead: "Ce qui pourra être choisi. Chaque projet garde son numéro, sur l’écran, sur le papier et dans les données.",
  add: "Ajouter un projet",
  edit: (number) => `Projet ${number}`,
  none: "Aucun projet",
  noneText: "Reprenez les idées faisables d’une démarche, importez un tableau, ou ajoutez-les un à un.",
  fromProcess: "Reprendre les idées faisables de la démarche",
  fromProcessText: "Le coût est celui de l’instruction\u00a0; corrigez-le s’il le faut.",
  fromProcessNone: "Toutes les idées faisables de la démarche sont déjà ici.",
  import: "Reprendre les idées cochées",
  importCost: (title) => `Coût de\u00a0: ${title}`,
  importNothing: "Cochez au moins une idée",
  importCostWrong: "Donnez le coût de chaque idée cochée, en chiffres",
  table: "Importer un tableau",
  tableText: "Un fichier CSV avec les colonnes titre, resume, cout, theme, et si vous les avez commune (nom ou code), facile, description.",
  tableImport: "Importer",
  fileWrong: {
    columns: "Il faut au moins les colonnes titre, resume, cout et theme",
    too_many: "Un vote porte au plus 500 projets",
  },
  lineWrong: (line, what) => `Ligne ${line}\u00a0: ${what}`,
  imported: { one: "# projet ajouté", other: "# projets ajoutés" },
  number: "Numéro",
  part: "Part",
  summary: "Résumé",
  easy: "En facile à lire",
  easyHint: "Phrases courtes, mots de tous les jours.",
  description: "Description",
  cost: "Coût",
  category: "Thème",
  categoryHint: "Le même mot pour les projets à montrer ensemble.",
  commune: "Commune",
  everywhere: "Plusieurs communes",
  longitude: "Longitude",
  latitude: "Latitude",
  pointHint: "Si vous la connaissez, en degrés.",
  picture: "Image",
  pictureHint: "JPEG, PNG ou WebP.",
  pictureAlt: "Ce que montre l’image",
  removePicture: "Retirer l’image",
  english: "En anglais",
  dutch: "En néerlandais",
  remove: "Retirer ce projet",
  removed: "Le projet est retiré",
  wrong: {
    title: "Donnez un titre de 3 à 160 signes",
    summary: "Écrivez un résumé de 3 à 400 signes",
    easy: "Écrivez de 3 à 600 signes, ou rien",
    description: "Écrivez 12\u00a0000 signes au plus",
    cost: "Écrivez le coût en chiffres, par exemple 12 000",
    category: "Donnez un thème de 2 à 80 signes",
    commune: "Choisissez une commune de la métropole",
    point: "Donnez longitude et latitude ensemble, en degrés",
    picture: "Choisissez une image JPEG, PNG ou WebP qui se laisse lire",
    alt: "Dites en 3 à 300 signes ce que montre l’image",
    translation: "Donnez le titre et le résumé, ou rien",
  },
};

const en: ProjectsTexts = {
  title: "The projects",
  lead: "What can be chosen. Each project keeps its number, on screen, on paper and in the data.",
  add: "Add a project",
  edit: (number) => `Project ${number}`,
  none: "No project",
  noneText: "Take over the feasible ideas of a process, import a table, or add them one by one.",
  fromProcess: "Take over the feasible ideas of the process",
  fromProcessText: "The cost is that of the study; correct it if need be.",
  fromProcessNone: "All feasible ideas of the process are already here.",
  import: "Take over the ticked ideas",
  importCost: (title) => `Cost of: ${title}`,
  importNothing: "Tick at least one idea",
  importCostWrong: "Give the cost of each ticked idea, in figures",
  table: "Import a table",
  tableText: "A CSV file with the columns titre, resume, cout, theme, and if you have them commune (name or code), facile, description.",
  tableImport: "Import",
  fileWrong: {
    columns: "It takes at least the columns titre, resume, cout and theme",
    too_many: "A vote holds 500 projects at most",
  },
  lineWrong: (line, what) => `Line ${line}: ${what}`,
  imported: { one: "# project added", other: "# projects added" },
  number: "Number",
  part: "Part",
  summary: "Summary",
  easy: "Easy to read",
  easyHint: "Short sentences, everyday words.",
  description: "Description",
  cost: "Cost",
  category: "Theme",
  categoryHint: "The same word for projects to be shown together.",
  commune: "Commune",
  everywhere: "Several communes",
  longitude: "Longitude",
  latitude: "Latitude",
  pointHint: "If you know it, in degrees.",
  picture: "Picture",
  pictureHint: "JPEG, PNG or WebP.",
  pictureAlt: "What the picture shows",
  removePicture: "Take the picture away",
  english: "In English",
  dutch: "In Dutch",
  remove: "Take this project away",
  removed: "The project is taken away",
  wrong: {
    title: "Give a title of 3 to 160 characters",
    summary: "Write a summary of 3 to 400 characters",
    easy: "Write 3 to 600 characters, or nothing",
    description: "Write 12,000 characters at most",
    cost: "Write the cost in figures, for example 12 000",
    category: "Give a theme of 2 to 80 characters",
    commune: "Choose a commune of the metropolis",
    point: "Give longitude and latitude together, in degrees",
    picture: "Choose a JPEG, PNG or WebP picture that can be read",
    alt: "Say in 3 to 300 characters what the picture shows",
    translation: "Give the title and the summary, or nothing",
  },
};

const nl: ProjectsTexts = {
  title: "De projecten",
  lead: "Wat gekozen kan worden. Elk project houdt zijn nummer, op het scherm, op papier en in de gegevens.",
  add: "Een project toevoegen",
  edit: (number) => `Project ${number}`,
  none: "Geen project",
  noneText: "Neem de haalbare ideeën van een traject over, importeer een tabel of voeg ze een voor een toe.",
  fromProcess: "De haalbare ideeën van het traject overnemen",
  fromProcessText: "De kosten zijn die van het onderzoek; verbeter ze zo nodig.",
  fromProcessNone: "Alle haalbare ideeën van het traject staan hier al.",
  import: "De aangekruiste ideeën overnemen",
  importCost: (title) => `Kosten van: ${title}`,
  importNothing: "Kruis minstens één idee aan",
  importCostWrong: "Geef de kosten van elk aangekruist idee, in cijfers",
  table: "Een tabel importeren",
  tableText: "Een CSV-bestand met de kolommen titre, resume, cout, theme en, als u ze hebt, commune (naam of code), facile, description.",
  tableImport: "Importeren",
  fileWrong: {
    columns: "Minstens de kolommen titre, resume, cout en theme zijn nodig",
    too_many: "Een stemming telt hoogstens 500 projecten",
  },
  lineWrong: (line, what) => `Regel ${line}: ${what}`,
  imported: { one: "# project toegevoegd", other: "# projecten toegevoegd" },
  number: "Nummer",
  part: "Deel",
  summary: "Samenvatting",
  easy: "Gemakkelijk te lezen",
  easyHint: "Korte zinnen, alledaagse woorden.",
  description: "Beschrijving",
  cost: "Kosten",
  category: "Thema",
  categoryHint: "Hetzelfde woord voor projecten die samen worden getoond.",
  commune: "Gemeente",
  everywhere: "Verschillende gemeenten",
  longitude: "Lengtegraad",
  latitude: "Breedtegraad",
  pointHint: "Als u ze kent, in graden.",
  picture: "Beeld",
  pictureHint: "JPEG, PNG of WebP.",
  pictureAlt: "Wat het beeld toont",
  removePicture: "Het beeld weghalen",
  english: "In het Engels",
  dutch: "In het Nederlands",
  remove: "Dit project weghalen",
  removed: "Het project is weggehaald",
  wrong: {
    title: "Geef een titel van 3 tot 160 tekens",
    summary: "Schrijf een samenvatting van 3 tot 400 tekens",
    easy: "Schrijf 3 tot 600 tekens, of niets",
    description: "Schrijf hoogstens 12.000 tekens",
    cost: "Schrijf de kosten in cijfers, bijvoorbeeld 12 000",
    category: "Geef een thema van 2 tot 80 tekens",
    commune: "Kies een gemeente van de metropool",
    point: "Geef lengte- en breedtegraad samen, in graden",
    picture: "Kies een leesbaar JPEG-, PNG- of WebP-beeld",
    alt: "Zeg in 3 tot 300 tekens wat het beeld toont",
    translation: "Geef de titel en de samenvatting, of niets",
  },
};

export const projectsTexts: Record<Locale, ProjectsTexts> = { fr, en, nl };
