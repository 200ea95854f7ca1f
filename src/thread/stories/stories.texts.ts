import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { Verb } from "#platform/ui/verbs.tsx";

interface StoriesTexts {
  readonly lead: string;
  readonly search: string;
  readonly words: string;
  readonly commune: string;
  readonly allCommunes: string;
  readonly theme: string;
  readonly allThemes: string;
  readonly step: string;
  readonly allSteps: string;
  readonly steps: Readonly<Record<Verb, string>>;
  readonly order: string;
  readonly orders: Readonly<Record<"furthest" | "latest" | "money" | "title", string>>;
  readonly show: string;
  readonly found: Plurals;
  readonly noneYet: string;
  readonly noneYetText: string;
  /** After a sum. */
  readonly given: string;
  readonly sum: (sum: string) => string;
  readonly spent: string;
  readonly noMoney: string;
  readonly knots: (done: string, all: string) => string;
  readonly metropolis: string;
  readonly cut: string;
  readonly csv: string;
  readonly links: string;
  readonly moved: (day: string) => string;
  readonly columns: Readonly<
    Record<"title" | "kind" | "state" | "step" | "given" | "spent" | "communes" | "theme" | "since" | "moved" | "things" | "id", string>
  >;
}

const fr: StoriesTexts = {
  lead: "Une idée ou un projet par histoire\u00a0: où il en est, ce qu’il a reçu, ce qu’il est devenu.",
  search: "Chercher un fil",
  words: "Mots",
  commune: "Commune",
  allCommunes: "Toutes les communes",
  theme: "Thème",
  allThemes: "Tous les thèmes",
  step: "Étape atteinte",
  allSteps: "Toutes les étapes",
  steps: { listen: "Écoutée", decide: "Décidée", do: "Réalisée ou en cours", show: "Mesurée ou montrée" },
  order: "Ordre",
  orders: { furthest: "Les plus avancés d’abord", latest: "Qui ont bougé récemment", money: "Par somme attribuée", title: "Par titre" },
  show: "Chercher",
  found: { one: "#\u00a0fil", other: "#\u00a0fils" },
  noneYet: "Aucun fil pour l’instant",
  noneYetText: "Un fil commence quand une idée reçoit une réponse, une décision ou une suite.",
  given: "attribués",
  sum: (sum) => `En tout, ${sum} attribués aux idées et aux projets de ces fils, chaque attribution comptée une fois.`,
  spent: "dépensés",
  noMoney: "Pas de somme",
  knots: (done, all) => `${done} étapes sur ${all}`,
  metropolis: "Métropole",
  cut: "Les fils les plus récents sont montrés ici\u00a0; les autres se lisent depuis leur idée.",
  csv: "Télécharger en CSV",
  links: "Tous les liens, un par un",
  moved: (day) => `a bougé le ${day}`,
  columns: {
    ...{ title: "titre", kind: "type", state: "état", step: "étape", given: "attribué_euros", spent: "dépensé_euros", communes: "communes" },
    ...{ theme: "thème", since: "depuis", moved: "dernier_changement", things: "éléments", id: "id" },
  },
};

const en: StoriesTexts = {
  lead: "One idea or project a story: where it stands, what it received, what became of it.",
  search: "Search the threads",
  words: "Words",
  commune: "Municipality",
  allCommunes: "All municipalities",
  theme: "Theme",
  allThemes: "All themes",
  step: "Step reached",
  allSteps: "All steps",
  steps: { listen: "Heard", decide: "Decided", do: "Done or under way", show: "Measured or shown" },
  order: "Order",
  orders: { furthest: "The furthest first", latest: "Moved lately", money: "By sum awarded", title: "By title" },
  show: "Search",
  found: { one: "#\u00a0thread", other: "#\u00a0threads" },
  noneYet: "No thread yet",
  noneYetText: "A thread begins when an idea receives an answer, a decision or a sequel.",
  given: "awarded",
  sum: (sum) => `In all, ${sum} awarded to the ideas and projects of these threads, each award counted once.`,
  spent: "spent",
  noMoney: "No sum",
  knots: (done, all) => `${done} steps of ${all}`,
  metropolis: "Metropolis",
  cut: "The latest threads are shown here; the others are read from their idea.",
  csv: "Download as CSV",
  links: "All links, one by one",
  moved: (day) => `moved on ${day}`,
  columns: {
    ...{ title: "title", kind: "kind", state: "state", step: "step", given: "awarded_euros", spent: "spent_euros", communes: "municipalities" },
    ...{ theme: "theme", since: "since", moved: "last_change", things: "things", id: "id" },
  },
};

const nl: StoriesTexts = {
  lead: "Eén idee of project per verhaal: hoever het staat, wat het kreeg, wat ervan werd.",
  search: "Een draad zoeken",
  words: "Woorden",
  commune: "Gemeente",
  allCommunes: "Alle gemeenten",
  theme: "Thema",
  allThemes: "Alle thema’s",
  step: "Bereikte stap",
  allSteps: "Alle stappen",
  steps: { listen: "Gehoord", decide: "Beslist", do: "Uitgevoerd of bezig", show: "Gemeten of getoond" },
  order: "Volgorde",
  orders: { furthest: "Het verst gevorderd eerst", latest: "Onlangs bewogen", money: "Volgens toegekende som", title: "Volgens titel" },
  show: "Zoeken",
  found: { one: "#\u00a0draad", other: "#\u00a0draden" },
  noneYet: "Nog geen draad",
  noneYetText: "Een draad begint wanneer een idee een antwoord, een beslissing of een vervolg krijgt.",
  given: "toegekend",
  sum: (sum) => `In totaal ${sum} toegekend aan de ideeën en projecten van deze draden, elke toekenning één keer geteld.`,
  spent: "uitgegeven",
  noMoney: "Geen bedrag",
  knots: (done, all) => `${done} van ${all} stappen`,
  metropolis: "Metropool",
  cut: "De recentste draden staan hier; de andere zijn te lezen vanaf hun idee.",
  csv: "Downloaden als CSV",
  links: "Alle verbindingen, één voor één",
  moved: (day) => `bewogen op ${day}`,
  columns: {
    ...{ title: "titel", kind: "soort", state: "toestand", step: "stap", given: "toegekend_euro", spent: "uitgegeven_euro", communes: "gemeenten" },
    ...{ theme: "thema", since: "sinds", moved: "laatste_wijziging", things: "elementen", id: "id" },
  },
};

export const storiesTexts: Record<Locale, StoriesTexts> = { fr, en, nl };
