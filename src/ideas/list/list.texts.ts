import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Receipt, Sort } from "./list.filters.ts";

interface ListTexts {
  readonly title: string;
  readonly titleOf: (process: string) => string;
  readonly allTitle: string;
  readonly lead: (count: string, process: string) => string;
  readonly allLead: (count: string) => string;
  readonly search: string;
  readonly word: string;
  readonly commune: string;
  readonly allCommunes: string;
  readonly onlyEverywhere: string;
  readonly category: string;
  readonly allCategories: string;
  readonly state: string;
  readonly allStates: string;
  /** Also those withdrawn or merged. */
  readonly allFiled: string;
  /** What the list leaves out. */
  readonly leftOut: Plurals;
  readonly seeFiled: (count: string) => string;
  readonly received: string;
  readonly receipts: Readonly<Record<Receipt, string>>;
  readonly stage: string;
  readonly allStages: string;
  readonly reached: (stage: string) => string;
  readonly author: string;
  readonly allAuthors: string;
  readonly zone: string;
  readonly allZones: string;
  readonly near: string;
  readonly nearHint: string;
  readonly badNear: (typed: string) => string;
  readonly nearChip: (where: string) => string;
  readonly pointHere: string;
  readonly more: string;
  readonly submit: string;
  readonly found: Plurals;
  readonly sortBy: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly emptyYet: string;
  readonly emptyYetNote: string;
  readonly csv: string;
  readonly mapTitle: (count: string) => string;
  readonly mapCaption: string;
  readonly legend: readonly string[];
  readonly seeMap: string;
  readonly wholeMap: string;
  readonly filedBy: (who: string, day: string) => string;
  readonly mapHere: string;
  readonly mapMoves: string;
  readonly together: string;
  readonly mapLead: string;
  readonly drawing: (count: string) => string;
  readonly tip: (commune: string, count: string) => string;
  readonly byCommune: string;
  readonly count: string;
  readonly backToList: string;
  readonly bringIn: string;
  readonly tooMany: string;
  readonly ideas: string;
}

const fr: ListTexts = {
  title: "Les idées",
  titleOf: (process) => `Idées\u00a0: ${process}`,
  allTitle: "Toutes les idées",
  lead: (count, process) => `${count} pour «\u00a0${process}\u00a0».`,
  allLead: (count) => `${count}, dans toutes les démarches de la métropole et des communes.`,
  search: "Recherche d’idées",
  word: "Mot",
  commune: "Commune",
  allCommunes: "Toutes les communes",
  onlyEverywhere: "Qui concernent toute la métropole",
  category: "Thème",
  allCategories: "Tous les thèmes",
  state: "Où en est l’idée",
  allStates: "Peu importe",
  allFiled: "Toutes, aussi retirées ou réunies",
  leftOut: {
    one: "# autre a été retirée ou réunie à une autre : elle n’est pas dans cette liste.",
    other: "# autres ont été retirées ou réunies à une autre : elles ne sont pas dans cette liste.",
  },
  seeFiled: (count) => `Voir les ${count} idées déposées`,
  received: "Elle a reçu",
  receipts: {
    opinion: "Un avis de la commune",
    silence: "Aucun avis dans le délai",
    scores: "Les notes du jury",
    answer: "Une réponse officielle",
  },
  stage: "Parvenue à l’étape",
  allStages: "Toutes les étapes",
  reached: (stage) => `Parvenues à l’étape «\u00a0${stage}\u00a0»`,
  author: "Déposée par",
  allAuthors: "Tout le monde",
  zone: "Quartier prioritaire",
  allZones: "Tous les quartiers",
  near: "Près de",
  nearHint: "Commune ou code postal",
  badNear: (typed) => `«\u00a0${typed}\u00a0» n’est ni une commune, ni un code postal de la métropole.`,
  nearChip: (where) => `Près de ${where}`,
  pointHere: "ce point",
  more: "Étape, auteur, quartier, proximité",
  submit: "Chercher",
  found: { one: "# idée trouvée", other: "# idées trouvées" },
  sortBy: "Trier les idées",
  sorts: {
    relevance: "Les plus pertinentes",
    newest: "Les plus récentes",
    supported: "Les plus soutenues",
    discussed: "Les plus discutées",
    nearest: "Les plus proches",
    random: "Au hasard",
  },
  emptyYet: "Pas encore d’idée ici",
  emptyYetNote: "La première peut être la vôtre.",
  csv: "Télécharger cette liste (CSV)",
  mapTitle: (count) => `Carte\u00a0: ${count} de cette page, numérotées comme dans la liste.`,
  mapCaption: "Chaque pièce du vitrail est une commune. Sa teinte dit combien d’idées de cette liste elle compte.",
  legend: ["Aucune idée", "1", "2 à 4", "5 à 19", "20 et plus"],
  seeMap: "Voir la carte",
  wholeMap: "Carte et liste par commune",
  filedBy: (who, day) => `Par ${who}, le ${day}`,
  mapHere: "Carte",
  mapMoves: "Carte des idées. Flèches pour se déplacer, plus et moins pour zoomer. Les idées sont aussi dans la liste.",
  together: "Plusieurs idées ici",
  mapLead: "Combien d’idées dans chaque commune, avec les filtres de la liste.",
  drawing: (count) => `Carte de la métropole\u00a0: ${count} par commune. Le tableau qui suit dit la même chose.`,
  tip: (commune, count) => `${commune}\u00a0: ${count}`,
  byCommune: "Idées par commune",
  count: "Nombre d’idées",
  backToList: "Changer les filtres",
  bringIn: "Reprendre les idées d’une autre plateforme",
  tooMany: "Les titres s’affichent quand la liste compte 300 idées au plus.",
  ideas: "Idées",
};

const en: ListTexts = {
  title: "Ideas",
  titleOf: (process) => `Ideas: ${process}`,
  allTitle: "All ideas",
  lead: (count, process) => `${count} for “${process}”.`,
  allLead: (count) => `${count}, in all processes of the metropolis and its communes.`,
  search: "Search for ideas",
  word: "Word",
  commune: "Commune",
  allCommunes: "All communes",
  onlyEverywhere: "That concern the whole metropolis",
  category: "Theme",
  allCategories: "All themes",
  state: "Where the idea stands",
  allStates: "Anywhere",
  allFiled: "All, also withdrawn or merged",
  leftOut: {
    one: "# other was withdrawn or merged into another: it is not in this list.",
    other: "# others were withdrawn or merged into another: they are not in this list.",
  },
  seeFiled: (count) => `See the ${count} ideas filed`,
  received: "It received",
  receipts: {
    opinion: "An opinion of the commune",
    silence: "No opinion in time",
    scores: "The jury’s scores",
    answer: "An official answer",
  },
  stage: "Reached the stage",
  allStages: "All stages",
  reached: (stage) => `Reached the stage “${stage}”`,
  author: "Filed by",
  allAuthors: "Anybody",
  zone: "Priority neighbourhood",
  allZones: "All neighbourhoods",
  near: "Near",
  nearHint: "Commune or postal code",
  badNear: (typed) => `“${typed}” is neither a commune nor a postal code of the metropolis.`,
  nearChip: (where) => `Near ${where}`,
  pointHere: "this point",
  more: "Stage, author, neighbourhood, distance",
  submit: "Search",
  found: { one: "# idea found", other: "# ideas found" },
  sortBy: "Sort the ideas",
  sorts: {
    relevance: "Best answer",
    newest: "Newest",
    supported: "Most supported",
    discussed: "Most discussed",
    nearest: "Nearest",
    random: "At random",
  },
  emptyYet: "No idea here yet",
  emptyYetNote: "The first one may be yours.",
  csv: "Download this list (CSV)",
  mapTitle: (count) => `Map: ${count} of this page, numbered as in the list.`,
  mapCaption: "Each pane of the window is a commune. Its shade says how many ideas of this list it has.",
  legend: ["No idea", "1", "2 to 4", "5 to 19", "20 and more"],
  seeMap: "See the map",
  wholeMap: "Map and list by commune",
  filedBy: (who, day) => `By ${who}, on ${day}`,
  mapHere: "Map",
  mapMoves: "Map of ideas. Arrow keys to move, plus and minus to zoom. The ideas are in the list as well.",
  together: "Several ideas here",
  mapLead: "How many ideas each commune has, with the filters of the list.",
  drawing: (count) => `Map of the metropolis: ${count} by commune. The table below says the same.`,
  tip: (commune, count) => `${commune}: ${count}`,
  byCommune: "Ideas by commune",
  count: "Number of ideas",
  backToList: "Change the filters",
  bringIn: "Bring in the ideas of another platform",
  tooMany: "Titles are shown when the list has 300 ideas at most.",
  ideas: "Ideas",
};

const nl: ListTexts = {
  title: "De ideeën",
  titleOf: (process) => `Ideeën: ${process}`,
  allTitle: "Alle ideeën",
  lead: (count, process) => `${count} voor “${process}”.`,
  allLead: (count) => `${count}, in alle trajecten van de metropool en haar gemeenten.`,
  search: "Ideeën zoeken",
  word: "Woord",
  commune: "Gemeente",
  allCommunes: "Alle gemeenten",
  onlyEverywhere: "Over de hele metropool",
  category: "Thema",
  allCategories: "Alle thema’s",
  state: "Hoever het idee staat",
  allStates: "Maakt niet uit",
  allFiled: "Alle, ook ingetrokken of samengevoegd",
  leftOut: {
    one: "# ander is ingetrokken of met een ander samengevoegd: het staat niet in deze lijst.",
    other: "# andere zijn ingetrokken of met een ander samengevoegd: ze staan niet in deze lijst.",
  },
  seeFiled: (count) => `De ${count} ingediende ideeën bekijken`,
  received: "Het kreeg",
  receipts: {
    opinion: "Een advies van de gemeente",
    silence: "Geen advies binnen de termijn",
    scores: "De punten van de jury",
    answer: "Een officieel antwoord",
  },
  stage: "Geraakt tot de stap",
  allStages: "Alle stappen",
  reached: (stage) => `Geraakt tot de stap “${stage}”`,
  author: "Ingediend door",
  allAuthors: "Iedereen",
  zone: "Aandachtswijk",
  allZones: "Alle wijken",
  near: "In de buurt van",
  nearHint: "Gemeente of postcode",
  badNear: (typed) => `“${typed}” is geen gemeente en geen postcode van de metropool.`,
  nearChip: (where) => `In de buurt van ${where}`,
  pointHere: "dit punt",
  more: "Stap, indiener, wijk, afstand",
  submit: "Zoeken",
  found: { one: "# idee gevonden", other: "# ideeën gevonden" },
  sortBy: "Ideeën sorteren",
  sorts: {
    relevance: "Beste antwoord",
    newest: "Nieuwste",
    supported: "Meest gesteund",
    discussed: "Meest besproken",
    nearest: "Dichtstbij",
    random: "Willekeurig",
  },
  emptyYet: "Hier is nog geen idee",
  emptyYetNote: "Het eerste kan van u zijn.",
  csv: "Deze lijst downloaden (CSV)",
  mapTitle: (count) => `Kaart: ${count} van deze pagina, genummerd zoals in de lijst.`,
  mapCaption: "Elke ruit van het glasraam is een gemeente. De tint zegt hoeveel ideeën van deze lijst ze telt.",
  legend: ["Geen idee", "1", "2 tot 4", "5 tot 19", "20 en meer"],
  seeMap: "De kaart zien",
  wholeMap: "Kaart en lijst per gemeente",
  filedBy: (who, day) => `Door ${who}, op ${day}`,
  mapHere: "Kaart",
  mapMoves: "Kaart van de ideeën. Pijltjestoetsen om te verplaatsen, plus en min om te zoomen. De ideeën staan ook in de lijst.",
  together: "Meerdere ideeën hier",
  mapLead: "Hoeveel ideeën elke gemeente telt, met de filters van de lijst.",
  drawing: (count) => `Kaart van de metropool: ${count} per gemeente. De tabel hieronder zegt hetzelfde.`,
  tip: (commune, count) => `${commune}: ${count}`,
  byCommune: "Ideeën per gemeente",
  count: "Aantal ideeën",
  backToList: "De filters wijzigen",
  bringIn: "De ideeën van een ander platform overnemen",
  tooMany: "Titels worden getoond wanneer de lijst hoogstens 300 ideeën telt.",
  ideas: "Ideeën",
};

export const listTexts: Readonly<Record<Locale, ListTexts>> = { fr, en, nl };
