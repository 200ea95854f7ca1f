import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Tab } from "./tabs.ts";

interface ContributionsTexts {
  readonly title: string;
  readonly lead: string;
  readonly declare: string;
  readonly register: string;
  readonly transfers: string;
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly search: string;
  readonly words: string;
  readonly count: Plurals;
  readonly confirmed: (credits: string) => string;
  readonly empty: string;
  readonly emptyNext: string;
  readonly csv: string;
  readonly task: Plurals;
  readonly columns: Readonly<Record<"day" | "from" | "to" | "what" | "words" | "amount" | "hours" | "days" | "value" | "paid" | "state" | "movement", string>>;
}

const fr: ContributionsTexts = {
  title: "Contributions",
  lead: "Ce que les membres se donnent\u00a0: déclaré par qui donne, confirmé par qui reçoit, compté par le barème publié.",
  declare: "Dire ce que nous avons donné",
  register: "Le registre public",
  transfers: "Transferts",
  tabs: { answer: "À confirmer", own: "Les nôtres", all: "Toutes" },
  search: "Chercher",
  words: "Un membre, un mot",
  count: { one: "# contribution", other: "# contributions" },
  confirmed: (credits) => `dont ${credits} après confirmation`,
  empty: "Aucune contribution ici",
  emptyNext: "Dites ce que votre structure a donné\u00a0: une heure de coup de main compte.",
  csv: "Télécharger cette liste (CSV)",
  task: { one: "# contribution à confirmer", other: "# contributions à confirmer" },
  columns: {
    day: "Jour",
    from: "Qui a donné",
    to: "À qui",
    what: "Quoi",
    words: "En quelques mots",
    amount: "Combien",
    hours: "Heures",
    days: "Jours",
    value: "Crédits",
    paid: "Temps",
    state: "État",
    movement: "Mouvement",
  },
};

const en: ContributionsTexts = {
  title: "Contributions",
  lead: "What members give each other: declared by who gives, confirmed by who receives, counted by the published scale.",
  declare: "Say what we gave",
  register: "The public ledger",
  transfers: "Transfers",
  tabs: { answer: "To confirm", own: "Ours", all: "All" },
  search: "Search",
  words: "A member, a word",
  count: { one: "# contribution", other: "# contributions" },
  confirmed: (credits) => `of which ${credits} once confirmed`,
  empty: "No contribution here",
  emptyNext: "Say what your structure gave: an hour of help counts.",
  csv: "Download this list (CSV)",
  task: { one: "# contribution to confirm", other: "# contributions to confirm" },
  columns: {
    day: "Day",
    from: "Who gave",
    to: "To whom",
    what: "What",
    words: "In a few words",
    amount: "How much",
    hours: "Hours",
    days: "Days",
    value: "Credits",
    paid: "Time",
    state: "State",
    movement: "Movement",
  },
};

const nl: ContributionsTexts = {
  title: "Bijdragen",
  lead: "Wat leden elkaar geven: aangegeven door wie geeft, bevestigd door wie krijgt, geteld volgens de gepubliceerde schaal.",
  declare: "Zeggen wat wij gaven",
  register: "Het openbare register",
  transfers: "Overdrachten",
  tabs: { answer: "Te bevestigen", own: "De onze", all: "Alle" },
  search: "Zoeken",
  words: "Een lid, een woord",
  count: { one: "# bijdrage", other: "# bijdragen" },
  confirmed: (credits) => `waarvan ${credits} na bevestiging`,
  empty: "Geen bijdrage hier",
  emptyNext: "Zeg wat uw structuur gaf: een uur hulp telt.",
  csv: "Deze lijst downloaden (CSV)",
  task: { one: "# bijdrage te bevestigen", other: "# bijdragen te bevestigen" },
  columns: {
    day: "Dag",
    from: "Wie gaf",
    to: "Aan wie",
    what: "Wat",
    words: "In enkele woorden",
    amount: "Hoeveel",
    hours: "Uren",
    days: "Dagen",
    value: "Credits",
    paid: "Tijd",
    state: "Staat",
    movement: "Beweging",
  },
};

export const contributionsTexts: Record<Locale, ContributionsTexts> = { fr, en, nl };
