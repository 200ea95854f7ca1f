import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "lead"
  | "help"
  | "propose"
  | "search"
  | "words"
  | "any"
  | "price"
  | "empty"
  | "emptyNext"
  | "csv"
  | "how"
  | "purchases"
  | "deals"
  | "keys"
  | "statements"
  | "settle";
const fr = {
  lead: "Ce que des structures se rendent entre elles\u00a0: une heure de comptabilité, un véhicule, une formation. Contre de l’argent ou en échange.",
  help: "Pour proposer un service, chercher avec qui le partager ou comprendre un relevé, demandez.",
  propose: "Proposer ou chercher un service",
  search: "Chercher",
  words: "Mots",
  any: "Peu importe",
  price: "Prix",
  empty: "Aucun service n’est encore proposé",
  emptyNext: "Dites ce que votre structure cherche ou propose.",
  csv: "Télécharger la liste",
  how: "Comment cela marche",
  purchases: "Achats groupés",
  deals: "Vos accords",
  keys: "Charges partagées",
  statements: "Vos relevés",
  settle: "Régler et trancher",
  steps: [
    "Une structure propose un service, ou dit ce qu’elle cherche.",
    "Une autre le demande. Une personne de chaque structure donne son accord au même texte.",
    "Ce qui est rendu est noté par l’une et confirmé par l’autre.",
    "Chaque mois, un relevé dit à chacune ce qu’elle doit et ce qui lui est dû.",
  ],
  count: { one: "# service", other: "# services" },
  upTo: (quantity: string) => `au plus ${quantity} par mois`,
  columns: {
    ...{ title: "Service", structure: "Structure", side: "Proposé ou recherché", subject: "Sujet", unit: "Unité" },
    ...{ euros: "Prix en euros, hors taxes", minutes: "Minutes en échange", capacity: "Unités par mois, au plus" },
  },
  done: { retire: "Le service n’est plus proposé. Les accords en cours continuent." },
};

const en: typeof fr = {
  lead: "What structures do for each other: an hour of accounting, a vehicle, a training. For money or in exchange.",
  help: "To offer a service, find with whom to share it or understand a statement, ask.",
  propose: "Offer or look for a service",
  search: "Search",
  words: "Words",
  any: "Any",
  price: "Price",
  empty: "No service is offered yet",
  emptyNext: "Say what your structure looks for or offers.",
  csv: "Download the list",
  how: "How it works",
  purchases: "Group purchases",
  deals: "Your agreements",
  keys: "Shared costs",
  statements: "Your statements",
  settle: "Settle and decide",
  steps: [
    "A structure offers a service, or says what it is looking for.",
    "Another asks for it. One person of each structure agrees to the same text.",
    "What is given is recorded by one and confirmed by the other.",
    "Each month a statement tells each what it owes and what it is owed.",
  ],
  count: { one: "# service", other: "# services" },
  upTo: (quantity) => `at most ${quantity} a month`,
  columns: {
    ...{ title: "Service", structure: "Structure", side: "Offered or wanted", subject: "Subject", unit: "Unit" },
    ...{ euros: "Price in euros, without tax", minutes: "Minutes in exchange", capacity: "Units a month, at most" },
  },
  done: { retire: "The service is no longer offered. Agreements that run go on." },
};

const nl: typeof fr = {
  lead: "Wat structuren voor elkaar doen: een uur boekhouding, een voertuig, een opleiding. Voor geld of in ruil.",
  help: "Om een dienst aan te bieden, te zoeken met wie u hem deelt of een overzicht te begrijpen, kunt u hulp vragen.",
  propose: "Een dienst aanbieden of zoeken",
  search: "Zoeken",
  words: "Woorden",
  any: "Maakt niet uit",
  price: "Prijs",
  empty: "Er wordt nog geen dienst aangeboden",
  emptyNext: "Zeg wat uw structuur zoekt of aanbiedt.",
  csv: "De lijst downloaden",
  how: "Hoe het werkt",
  purchases: "Groepsaankopen",
  deals: "Uw akkoorden",
  keys: "Gedeelde kosten",
  statements: "Uw overzichten",
  settle: "Vereffenen en beslissen",
  steps: [
    "Een structuur biedt een dienst aan, of zegt wat ze zoekt.",
    "Een andere vraagt hem. Eén persoon van elke structuur gaat akkoord met dezelfde tekst.",
    "Wat verleend is, noteert de ene en bevestigt de andere.",
    "Elke maand zegt een overzicht aan elk wat ze moet betalen en wat ze krijgt.",
  ],
  count: { one: "# dienst", other: "# diensten" },
  upTo: (quantity) => `hoogstens ${quantity} per maand`,
  columns: {
    ...{ title: "Dienst", structure: "Structuur", side: "Aangeboden of gezocht", subject: "Onderwerp", unit: "Eenheid" },
    ...{ euros: "Prijs in euro, zonder btw", minutes: "Minuten in ruil", capacity: "Eenheden per maand, hoogstens" },
  },
  done: { retire: "De dienst wordt niet meer aangeboden. Lopende akkoorden gaan door." },
};

export const catalogueTexts: Record<Locale, typeof fr> = { fr, en, nl };
