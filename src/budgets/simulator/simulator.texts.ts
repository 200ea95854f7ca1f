import type { Locale } from "#platform/i18n/locale.ts";

interface SimulatorTexts {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneText: string;
  readonly import: string;
  readonly importText: string;
  readonly file: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly missing: string;
  readonly unreadable: (why: string) => string;
  readonly budget: string;
  readonly ballots: string;
  readonly projects: string;
  readonly open: string;
  readonly oneLead: (ballots: string, projects: string, budget: string) => string;
  readonly waiting: string;
  readonly waitingText: string;
  readonly reload: string;
  readonly sideBySide: string;
  readonly rule: string;
  readonly winners: string;
  readonly spent: string;
  readonly served: string;
  readonly servedNote: string;
  readonly gini: string;
  readonly giniNote: string;
  readonly failed: (projects: string) => string;
  readonly matrix: string;
  readonly matrixText: string;
  readonly project: string;
  readonly cost: string;
  readonly yes: string;
  readonly no: string;
  readonly mine: string;
  readonly mineText: string;
  readonly vote: string;
  readonly voteMissing: string;
  readonly cannot: string;
  readonly try: string;
  readonly sourceOf: (source: string) => string;
}

const fr: SimulatorTexts = {
  title: "Essayer des règles",
  lead: "Ce que chaque règle aurait retenu, sur les bulletins de votes passés. À faire avant de choisir, jamais après.",
  none: "Aucun vote passé",
  noneText: "Importez un fichier .pb\u00a0: une édition précédente, ou un vote d’une autre ville.",
  import: "Importer un vote passé",
  importText: "Au format Pabulib (.pb). Les règles usuelles y sont essayées aussitôt.",
  file: "Fichier .pb",
  source: "D’où il vient",
  sourceHint: "Ville, année, adresse\u00a0: paraît sous les résultats.",
  missing: "Choisissez un fichier .pb",
  unreadable: (why) => `Ce fichier ne peut pas être dépouillé\u00a0: ${why}`,
  budget: "Enveloppe",
  ballots: "Bulletins",
  projects: "Projets",
  open: "Comparer",
  oneLead: (ballots, projects, budget) => `${ballots} bulletins, ${projects} projets, enveloppe de ${budget}.`,
  waiting: "Les règles sont essayées en ce moment",
  waitingText: "Un grand vote prend quelques secondes par règle.",
  reload: "Voir où cela en est",
  sideBySide: "Les règles, côte à côte",
  rule: "Règle",
  winners: "Projets retenus",
  spent: "Dépensé",
  served: "Personnes servies",
  servedNote: "Part des votants dont au moins un projet est retenu.",
  gini: "Inégalité",
  giniNote: "Comment l’argent dépensé se répartit entre les votants\u00a0: 0 s’il est le même pour tous, près de 1 s’il va à peu.",
  failed: (projects) => `ne départage pas ${projects}`,
  matrix: "Projet par projet",
  matrixText: "Seuls paraissent les projets qu’au moins une règle retient.",
  project: "Projet",
  cost: "Coût",
  yes: "retenu",
  no: "non",
  mine: "Essayer la règle d’un vote en préparation",
  mineText: "Avec ses paramètres, tels qu’ils sont aujourd’hui.",
  vote: "Vote",
  voteMissing: "Choisissez un vote",
  cannot: "Cette règle ne sait pas lire les bulletins de ce vote passé",
  try: "Essayer",
  sourceOf: (source) => `Source\u00a0: ${source}`,
};

const en: SimulatorTexts = {
  title: "Try rules",
  lead: "What each rule would have chosen, on the ballots of past votes. To be done before choosing, never after.",
  none: "No past vote",
  noneText: "Import a .pb file: an earlier edition, or a vote of another city.",
  import: "Import a past vote",
  importText: "In the Pabulib format (.pb). The usual rules are tried on it at once.",
  file: ".pb file",
  source: "Where it comes from",
  sourceHint: "City, year, address: appears under the results.",
  missing: "Choose a .pb file",
  unreadable: (why) => `This file cannot be counted: ${why}`,
  budget: "Budget",
  ballots: "Ballots",
  projects: "Projects",
  open: "Compare",
  oneLead: (ballots, projects, budget) => `${ballots} ballots, ${projects} projects, a budget of ${budget}.`,
  waiting: "The rules are being tried right now",
  waitingText: "A large vote takes a few seconds by each rule.",
  reload: "See how far it is",
  sideBySide: "The rules, side by side",
  rule: "Rule",
  winners: "Projects chosen",
  spent: "Spent",
  served: "People served",
  servedNote: "Share of voters at least one of whose projects is chosen.",
  gini: "Inequality",
  giniNote: "How the money spent falls to the voters: 0 when all get the same, near 1 when few get it.",
  failed: (projects) => `does not tell ${projects} apart`,
  matrix: "Project by project",
  matrixText: "Only projects that at least one rule chooses appear.",
  project: "Project",
  cost: "Cost",
  yes: "chosen",
  no: "no",
  mine: "Try the rule of a vote that is being set up",
  mineText: "With its parameters as they are today.",
  vote: "Vote",
  voteMissing: "Choose a vote",
  cannot: "This rule cannot read the ballots of this past vote",
  try: "Try",
  sourceOf: (source) => `Source: ${source}`,
};

const nl: SimulatorTexts = {
  title: "Regels uitproberen",
  lead: "Wat elke regel zou hebben gekozen, met de stembiljetten van vroegere stemmingen. Te doen vóór de keuze, nooit erna.",
  none: "Geen vroegere stemming",
  noneText: "Importeer een .pb-bestand: een vorige editie, of een stemming van een andere stad.",
  import: "Een vroegere stemming importeren",
  importText: "In Pabulib-formaat (.pb). De gebruikelijke regels worden er meteen op uitgeprobeerd.",
  file: ".pb-bestand",
  source: "Waar het vandaan komt",
  sourceHint: "Stad, jaar, adres: verschijnt onder de resultaten.",
  missing: "Kies een .pb-bestand",
  unreadable: (why) => `Dit bestand kan niet worden geteld: ${why}`,
  budget: "Budget",
  ballots: "Stembiljetten",
  projects: "Projecten",
  open: "Vergelijken",
  oneLead: (ballots, projects, budget) => `${ballots} stembiljetten, ${projects} projecten, een budget van ${budget}.`,
  waiting: "De regels worden nu uitgeprobeerd",
  waitingText: "Een grote stemming duurt enkele seconden per regel.",
  reload: "Kijken hoever het staat",
  sideBySide: "De regels naast elkaar",
  rule: "Regel",
  winners: "Gekozen projecten",
  spent: "Besteed",
  served: "Bediende mensen",
  servedNote: "Aandeel van de kiezers van wie minstens één project is gekozen.",
  gini: "Ongelijkheid",
  giniNote: "Hoe het bestede geld over de kiezers valt: 0 als allen evenveel krijgen, bijna 1 als weinigen het krijgen.",
  failed: (projects) => `scheidt ${projects} niet`,
  matrix: "Project per project",
  matrixText: "Alleen projecten die minstens één regel kiest, verschijnen.",
  project: "Project",
  cost: "Kosten",
  yes: "gekozen",
  no: "nee",
  mine: "De regel van een stemming in voorbereiding uitproberen",
  mineText: "Met haar parameters zoals ze vandaag zijn.",
  vote: "Stemming",
  voteMissing: "Kies een stemming",
  cannot: "Deze regel kan de stembiljetten van deze vroegere stemming niet lezen",
  try: "Uitproberen",
  sourceOf: (source) => `Bron: ${source}`,
};

export const simulatorTexts: Record<Locale, SimulatorTexts> = { fr, en, nl };
