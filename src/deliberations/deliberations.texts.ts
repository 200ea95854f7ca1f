import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { EffectRelation, State } from "./deliberation.ts";

interface DeliberationsTexts {
  readonly list: string;
  readonly lead: string;
  readonly filter: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly assembly: string;
  readonly allAssemblies: string;
  readonly year: string;
  readonly allYears: string;
  readonly commune: string;
  readonly communeHint: string;
  readonly allCommunes: string;
  readonly order: string;
  readonly orders: Record<"day" | "sum", string>;
  readonly search: string;
  readonly count: Plurals;
  readonly all: string;
  readonly empty: string;
  readonly emptyNext: string;
  readonly csv: string;
  readonly openData: string;
  readonly feed: string;
  readonly desk: string;
  readonly states: Record<State, string>;
  readonly funds: string;
  readonly number: (number: string) => string;
  readonly day: string;
  readonly numberLabel: string;
  readonly matter: string;
  readonly what: string;
  readonly text: string;
  readonly noText: string;
  readonly act: string;
  readonly file: string;
  readonly link: (host: string) => string;
  readonly vote: string;
  readonly voteNone: string;
  readonly voters: (voters: string, seats: string) => string;
  readonly unanimous: string;
  readonly yes: string;
  readonly no: string;
  readonly abstentions: string;
  readonly budget: string;
  readonly budgetSays: (name: string, year: string) => string;
  readonly prefecture: string;
  readonly effects: string;
  readonly effectsNone: string;
  readonly relations: Record<EffectRelation, string>;
  readonly hiddenThing: string;
  readonly goneThing: string;
  readonly thread: string;
  readonly threadLead: string;
  readonly wholeThread: string;
  readonly withdrawn: string;
  readonly withdrawnNote: string;
  readonly draft: string;
  readonly draftNote: string;
  readonly manage: string;
  readonly history: string;
  readonly acts: Record<"registered" | "imported" | "corrected" | "published" | "withdrawn" | "restored", string>;
  readonly fields: Readonly<Record<string, string>>;
  readonly columns: Record<
    "address" | "number" | "assembly" | "commune" | "day" | "title" | "decides" | "yes" | "no" | "abstentions" | "funds" | "state" | "reason",
    string
  >;
  readonly here: (commune: string) => string;
  readonly hereLead: string;
  readonly hereAll: string;
}

const fr: DeliberationsTexts = {
  list: "Délibérations",
  lead: "Ce que les conseils ont décidé, et ce que cela change\u00a0: l’idée d’où cela vient, la somme votée, ce qui se réalise.",
  filter: "Chercher une délibération",
  words: "Mots ou numéro",
  assembly: "Assemblée",
  allAssemblies: "Toutes les assemblées",
  year: "Année",
  allYears: "Toutes les années",
  commune: "Commune concernée",
  allCommunes: "Toutes les communes",
  order: "Ordre",
  orders: { day: "Les plus récentes", sum: "Les plus grandes sommes" },
  search: "Chercher",
  count: { one: "# délibération", other: "# délibérations" },
  all: "Voir toutes les délibérations",
  empty: "Aucune délibération publiée pour l’instant",
  emptyNext: "Elles paraîtront ici après le prochain conseil.",
  csv: "Télécharger cette liste (CSV)",
  openData: "Données ouvertes, au format national",
  feed: "Suivre les nouvelles (Atom)",
  desk: "Tenir le registre",
  states: { draft: "Brouillon", published: "Publiée", withdrawn: "Retirée" },
  funds: "votés",
  number: (number) => `n°\u00a0${number}`,
  day: "Adoptée le",
  numberLabel: "Numéro",
  matter: "Matière",
  what: "Ce qu’elle décide",
  text: "Texte",
  noText: "Le texte n’est pas encore en ligne.",
  act: "Acte",
  file: "Télécharger l’acte (PDF)",
  link: (host) => `Lire l’acte sur ${host}`,
  vote: "Vote",
  voteNone: "Le détail du vote n’est pas connu.",
  voters: (voters, seats) => `${voters} votants sur ${seats} élus`,
  unanimous: "À l’unanimité",
  yes: "Pour",
  no: "Contre",
  abstentions: "Abstentions",
  budget: "Budget",
  budgetSays: (name, year) => `${name}, ${year}`,
  prefecture: "Reçue par l’État le",
  effects: "Ce que cela change",
  effectsNone: "Cette délibération n’est reliée à aucune idée, aucun lieu ni aucune démarche.",
  relations: { decides: "Décide de", funds: "Finance", answers: "Répond à" },
  hiddenThing: "Un élément qui n’est pas public",
  goneThing: "Un élément effacé",
  thread: "Le fil",
  threadLead: "D’où vient cette décision, et ce qui en est sorti.",
  wholeThread: "Voir tout le fil",
  withdrawn: "Cette délibération est retirée",
  withdrawnNote: "Elle ne produit plus d’effet. Son texte reste lisible.",
  draft: "Brouillon",
  draftNote: "Vous seuls, qui tenez ce registre, lisez cette page.",
  manage: "Tenir cette délibération",
  history: "Historique",
  acts: {
    registered: "Enregistrée",
    imported: "Importée",
    corrected: "Corrigée",
    published: "Publiée",
    withdrawn: "Retirée",
    restored: "Rétablie",
  },
  fields: {
    commune_code: "l’assemblée",
    number: "le numéro",
    adopted_on: "la date",
    title: "le titre",
    matter: "la matière",
    decides: "ce qu’elle décide",
    body: "le texte",
    link: "le lien",
    siret: "le SIRET",
    prefecture: "le contrôle de légalité",
    received_on: "la date de réception",
    seats: "le nombre d’élus",
    votes_for: "les voix pour",
    votes_against: "les voix contre",
    abstentions: "les abstentions",
    budget_year: "l’année du budget",
    budget_name: "le budget",
    file: "le fichier de l’acte",
  },
  columns: {
    address: "adresse",
    number: "numéro",
    assembly: "assemblée",
    commune: "commune",
    day: "date",
    title: "titre",
    decides: "décision",
    yes: "pour",
    no: "contre",
    abstentions: "abstentions",
    funds: "euros votés",
    state: "état",
    reason: "raison du retrait",
  },
  here: (commune) => `Ce que les conseils ont décidé ${commune}`,
  hereLead: "Par le conseil municipal, ou par celui de la métropole pour ce qui se passe ici.",
  hereAll: "Toutes les délibérations d’ici",
};

const en: DeliberationsTexts = {
  list: "Council decisions",
  lead: "What councils decided, and what it changes: the idea it came from, the sum that was voted, what is being built.",
  filter: "Search council decisions",
  words: "Words or number",
  assembly: "Assembly",
  allAssemblies: "All assemblies",
  year: "Year",
  allYears: "All years",
  commune: "Commune concerned",
  allCommunes: "All communes",
  order: "Order",
  orders: { day: "Latest first", sum: "Largest sums first" },
  search: "Search",
  count: { one: "# decision", other: "# decisions" },
  all: "See all council decisions",
  empty: "No decision is published yet",
  emptyNext: "They will appear here after the next council.",
  csv: "Download this list (CSV)",
  openData: "Open data, in the national format",
  feed: "Follow the news (Atom)",
  desk: "Keep the register",
  states: { draft: "Draft", published: "Published", withdrawn: "Withdrawn" },
  funds: "voted",
  number: (number) => `no. ${number}`,
  day: "Adopted on",
  numberLabel: "Number",
  matter: "Matter",
  what: "What it decides",
  text: "Text",
  noText: "The text is not on line yet.",
  act: "Act",
  file: "Download the act (PDF)",
  link: (host) => `Read the act on ${host}`,
  vote: "Vote",
  voteNone: "How members voted is not known.",
  voters: (voters, seats) => `${voters} voters of ${seats} members`,
  unanimous: "Unanimously",
  yes: "For",
  no: "Against",
  abstentions: "Abstentions",
  budget: "Budget",
  budgetSays: (name, year) => `${name}, ${year}`,
  prefecture: "Received by the State on",
  effects: "What it changes",
  effectsNone: "This decision is joined to no idea, place or process.",
  relations: { decides: "Decides on", funds: "Funds", answers: "Answers" },
  hiddenThing: "Something that is not public",
  goneThing: "Something that was erased",
  thread: "The thread",
  threadLead: "Where this decision comes from, and what came of it.",
  wholeThread: "See the whole thread",
  withdrawn: "This decision is withdrawn",
  withdrawnNote: "It has no effect any more. Its text can still be read.",
  draft: "Draft",
  draftNote: "Only you who keep this register read this page.",
  manage: "Keep this decision",
  history: "History",
  acts: {
    registered: "Registered",
    imported: "Imported",
    corrected: "Corrected",
    published: "Published",
    withdrawn: "Withdrawn",
    restored: "Brought back",
  },
  fields: {
    commune_code: "the assembly",
    number: "the number",
    adopted_on: "the day",
    title: "the title",
    matter: "the matter",
    decides: "what it decides",
    body: "the text",
    link: "the link",
    siret: "the SIRET",
    prefecture: "the control of legality",
    received_on: "the day of receipt",
    seats: "the number of members",
    votes_for: "votes for",
    votes_against: "votes against",
    abstentions: "abstentions",
    budget_year: "the year of the budget",
    budget_name: "the budget",
    file: "the file of the act",
  },
  columns: {
    address: "address",
    number: "number",
    assembly: "assembly",
    commune: "commune",
    day: "day",
    title: "title",
    decides: "decision",
    yes: "for",
    no: "against",
    abstentions: "abstentions",
    funds: "euros voted",
    state: "state",
    reason: "reason of the withdrawal",
  },
  here: (commune) => `What councils decided ${commune}`,
  hereLead: "By the municipal council, or by that of the metropolis for what happens here.",
  hereAll: "All council decisions about here",
};

const nl: DeliberationsTexts = {
  list: "Raadsbesluiten",
  lead: "Wat raden beslisten en wat het verandert: het idee waaruit het komt, het gestemde bedrag, wat er gebouwd wordt.",
  filter: "Een raadsbesluit zoeken",
  words: "Woorden of nummer",
  assembly: "Raad",
  allAssemblies: "Alle raden",
  year: "Jaar",
  allYears: "Alle jaren",
  commune: "Betrokken gemeente",
  allCommunes: "Alle gemeenten",
  order: "Volgorde",
  orders: { day: "Laatste eerst", sum: "Grootste bedragen eerst" },
  search: "Zoeken",
  count: { one: "# raadsbesluit", other: "# raadsbesluiten" },
  all: "Alle raadsbesluiten bekijken",
  empty: "Nog geen raadsbesluit gepubliceerd",
  emptyNext: "Ze verschijnen hier na de volgende raad.",
  csv: "Deze lijst downloaden (CSV)",
  openData: "Open data, in het nationale formaat",
  feed: "Het nieuws volgen (Atom)",
  desk: "Het register bijhouden",
  states: { draft: "Ontwerp", published: "Gepubliceerd", withdrawn: "Ingetrokken" },
  funds: "gestemd",
  number: (number) => `nr. ${number}`,
  day: "Aangenomen op",
  numberLabel: "Nummer",
  matter: "Materie",
  what: "Wat het beslist",
  text: "Tekst",
  noText: "De tekst staat nog niet online.",
  act: "Akte",
  file: "De akte downloaden (pdf)",
  link: (host) => `De akte lezen op ${host}`,
  vote: "Stemming",
  voteNone: "Hoe gestemd werd, is niet bekend.",
  voters: (voters, seats) => `${voters} stemmers van ${seats} leden`,
  unanimous: "Eenparig",
  yes: "Voor",
  no: "Tegen",
  abstentions: "Onthoudingen",
  budget: "Begroting",
  budgetSays: (name, year) => `${name}, ${year}`,
  prefecture: "Ontvangen door de staat op",
  effects: "Wat het verandert",
  effectsNone: "Dit raadsbesluit is met geen idee, plek of traject verbonden.",
  relations: { decides: "Beslist over", funds: "Financiert", answers: "Antwoordt op" },
  hiddenThing: "Iets dat niet openbaar is",
  goneThing: "Iets dat gewist is",
  thread: "De draad",
  threadLead: "Waar deze beslissing vandaan komt en wat ervan kwam.",
  wholeThread: "De hele draad bekijken",
  withdrawn: "Dit raadsbesluit is ingetrokken",
  withdrawnNote: "Het heeft geen gevolg meer. De tekst blijft leesbaar.",
  draft: "Ontwerp",
  draftNote: "Alleen u die dit register bijhoudt, leest deze pagina.",
  manage: "Dit raadsbesluit bijhouden",
  history: "Geschiedenis",
  acts: {
    registered: "Ingeschreven",
    imported: "Ingevoerd",
    corrected: "Verbeterd",
    published: "Gepubliceerd",
    withdrawn: "Ingetrokken",
    restored: "Hersteld",
  },
  fields: {
    commune_code: "de raad",
    number: "het nummer",
    adopted_on: "de datum",
    title: "de titel",
    matter: "de materie",
    decides: "wat het beslist",
    body: "de tekst",
    link: "de link",
    siret: "het SIRET-nummer",
    prefecture: "het wettigheidstoezicht",
    received_on: "de datum van ontvangst",
    seats: "het aantal leden",
    votes_for: "de stemmen voor",
    votes_against: "de stemmen tegen",
    abstentions: "de onthoudingen",
    budget_year: "het jaar van de begroting",
    budget_name: "de begroting",
    file: "het bestand van de akte",
  },
  columns: {
    address: "adres",
    number: "nummer",
    assembly: "raad",
    commune: "gemeente",
    day: "datum",
    title: "titel",
    decides: "beslissing",
    yes: "voor",
    no: "tegen",
    abstentions: "onthoudingen",
    funds: "gestemde euro",
    state: "staat",
    reason: "reden van de intrekking",
  },
  here: (commune) => `Wat raden beslisten ${commune}`,
  hereLead: "Door de gemeenteraad, of door de raad van de metropool voor wat hier gebeurt.",
  hereAll: "Alle raadsbesluiten van hier",
};

export const deliberationsTexts: Record<Locale, DeliberationsTexts> = { fr, en, nl };
