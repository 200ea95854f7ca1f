import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "À encaisser",
  lead: "Ce que chacun doit à vos lieux pour ce qu’il a réservé, et ce qui est à rendre.",
  journal: "Journal des comptes",
  issuer: "Facturation",
  suspense: "Compte d’attente",
  all: "Tout",
  tabs: "Ce qui est montré",
  search: "Chercher",
  words: "Nom, ressource ou lieu",
  empty: "Rien n’est à encaisser ni à rendre",
  emptyNext: "Ce qui se réserve à un prix paraît ici jusqu’à ce que ce soit réglé.",
  pass: "carte d’heures",
  owes: "doit",
  getsBack: "reçoit",
  sides: { owed: "À encaisser", back: "À rendre" },
  columns: { who: "Qui", what: "Quoi", when: "Quand", place: "Lieu", balance: "Somme" },
  count: { one: "# compte ouvert", other: "# comptes ouverts" },
};

const en: typeof fr = {
  title: "To be paid",
  lead: "What people owe your places for what they booked, and what is to be given back.",
  journal: "Ledger",
  issuer: "Invoicing",
  suspense: "Money in suspense",
  all: "All",
  tabs: "What is shown",
  search: "Search",
  words: "Name, resource or place",
  empty: "Nothing is to be paid or given back",
  emptyNext: "What is booked at a price appears here until it is settled.",
  pass: "hour pass",
  owes: "owes",
  getsBack: "gets back",
  sides: { owed: "To be paid", back: "To be given back" },
  columns: { who: "Who", what: "What", when: "When", place: "Place", balance: "Sum" },
  count: { one: "# open account", other: "# open accounts" },
};

const nl: typeof fr = {
  title: "Te ontvangen",
  lead: "Wat mensen uw plekken schuldig zijn voor wat ze reserveerden, en wat terug te geven is.",
  journal: "Grootboek",
  issuer: "Facturering",
  suspense: "Wachtrekening",
  all: "Alles",
  tabs: "Wat getoond wordt",
  search: "Zoeken",
  words: "Naam, voorziening of plek",
  empty: "Er is niets te ontvangen of terug te geven",
  emptyNext: "Wat tegen een prijs gereserveerd wordt, staat hier tot het vereffend is.",
  pass: "urenkaart",
  owes: "moet betalen",
  getsBack: "krijgt terug",
  sides: { owed: "Te ontvangen", back: "Terug te geven" },
  columns: { who: "Wie", what: "Wat", when: "Wanneer", place: "Plek", balance: "Bedrag" },
  count: { one: "# open rekening", other: "# open rekeningen" },
};

export const deskTexts: Record<Locale, typeof fr> = { fr, en, nl };
