import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { CommonKind, Licence } from "../circle.ts";

type CommonTexts = Readonly<
  Record<
    | ("title" | "lead" | "circles" | "search" | "words" | "kind" | "all" | "empty" | "emptyNext" | "csv" | "print")
    | ("authors" | "licence" | "published" | "from" | "circle" | "versions" | "current" | "changed" | "older" | "latest" | "withdrawn")
    | ("before" | "after" | "steps" | "what" | "counter" | "papers" | "minutes" | "savedEach" | "estimate" | "longer" | "total")
    | (
        | "uses"
        | "noUses"
        | "useToo"
        | "useLead"
        | "since"
        | "cameOfIt"
        | "no"
        | "adaptations"
        | "adapt"
        | "revise"
        | "withdraw"
        | "withdrawLead"
        | "reason"
        | "needsStructure"
      )
    | (
        | "publish"
        | "publishLead"
        | "adaptLead"
        | "reviseLead"
        | "name"
        | "summary"
        | "summaryHint"
        | "body"
        | "bodyHint"
        | "cases"
        | "casesHint"
        | "casesUnit"
        | "stepsHint"
        | "send"
        | "whatChanged"
        | "columns"
        | "page"
        | "step"
      ),
    string
  >
> & {
  readonly kinds: Readonly<Record<CommonKind, string>>;
  readonly licences: Readonly<Record<Licence, string>>;
  readonly count: Plurals;
  readonly usesCount: Plurals;
  readonly stepsCount: Plurals;
  readonly minutesOf: (minutes: string) => string;
  readonly hours: (hours: string) => string;
  readonly aYear: (cases: string) => string;
  readonly version: (number: string) => string;
  readonly stepN: (at: string) => string;
  readonly done: Readonly<Record<"publie" | "revise" | "adapte" | "utilise" | "plus" | "retire" | "traduit", string>>;
  readonly problems: Readonly<
    Record<
      | "name"
      | "summary"
      | "body"
      | "kind"
      | "licence"
      | "cases"
      | "what"
      | "counter"
      | "papers"
      | "minutes"
      | "steps"
      | "changed"
      | "since"
      | "words"
      | "reason"
      | "already",
      string
    >
  >;
};

const fr: CommonTexts = {
  title: "Communs",
  lead: "Ce que des cercles ont trouvé et décidé\u00a0: des fiches et des démarches simplifiées, que tout le monde peut utiliser et adapter.",
  circles: "Les cercles",
  search: "Chercher",
  words: "Un mot",
  kind: "Genre",
  all: "Tous",
  empty: "Aucun commun ici",
  emptyNext: "Un cercle en publie un quand il a adopté une proposition.",
  csv: "Télécharger cette liste (CSV)",
  print: "Cette page s’imprime sur une ou deux feuilles.",
  authors: "Fait par",
  licence: "Licence",
  published: "Publié le",
  from: "Adapté de",
  circle: "Issu du cercle",
  versions: "Versions",
  current: "version actuelle",
  changed: "Ce qui change",
  older: "Ceci est une ancienne version",
  latest: "Lire la version actuelle",
  withdrawn: "Ce commun est retiré",
  before: "Avant",
  after: "Maintenant",
  steps: "La démarche, avant et maintenant",
  what: "Ce qu’il faut faire",
  counter: "Où",
  papers: "Papiers demandés",
  minutes: "Durée",
  savedEach: "gagnées par personne",
  estimate: "Estimation des auteurs\u00a0: durée avant moins durée maintenant, fois le nombre de personnes par an.",
  longer: "La démarche est devenue plus longue.",
  total: "En tout",
  uses: "Qui l’utilise aussi",
  noUses: "Personne ne l’a encore dit.",
  useToo: "Nous l’utilisons aussi",
  useLead: "Dites-le\u00a0: d’autres oseront. Ce que vous en dites est public.",
  since: "Depuis le",
  cameOfIt: "Ce qui en est sorti",
  no: "Nous ne l’utilisons plus",
  adaptations: "Adaptations",
  adapt: "L’adapter",
  revise: "Écrire une nouvelle version",
  withdraw: "Retirer ce commun",
  withdrawLead: "La page reste et dit pourquoi. Les copies déjà prises restent libres.",
  reason: "Pourquoi",
  needsStructure: "Pour dire que vous l’utilisez, il faut répondre d’une structure.",
  publish: "Publier un commun",
  publishLead: "La proposition adoptée devient une fiche pour tout le monde. Les structures du cercle en sont les auteurs.",
  adaptLead: "Partez de la fiche, changez ce qui est différent chez vous. Le lien avec l’original reste.",
  reviseLead: "L’ancienne version reste lisible.",
  name: "Titre",
  summary: "En deux phrases",
  summaryHint: "À qui cela sert, et ce que cela change. 20 à 400 signes.",
  body: "La fiche",
  bodyHint: "Une ligne vide sépare les paragraphes. 12 000 signes au plus.",
  cases: "Combien de personnes par an",
  casesHint: "Pour une démarche\u00a0: votre estimation. Elle est publiée comme telle.",
  casesUnit: "personnes",
  stepsHint: "Pour une démarche\u00a0: les étapes d’un habitant. Laissez vide ce qui ne sert pas.",
  send: "Publier",
  whatChanged: "Ce qui change depuis la version d’avant",
  columns: "Genre",
  page: "Page",
  step: "Étape",
  kinds: { sheet: "Fiche", procedure: "Démarche simplifiée" },
  licences: {
    "cc-by": "Creative Commons BY 4.0\u00a0: libre, en citant les auteurs",
    "cc-by-sa": "Creative Commons BY-SA 4.0\u00a0: libre, en citant les auteurs, et sous la même licence",
    cc0: "Creative Commons Zero\u00a0: libre, sans condition",
  },
  count: { one: "# commun", other: "# communs" },
  usesCount: { one: "utilisé par # structure", other: "utilisé par # structures" },
  stepsCount: { one: "étape de moins", other: "étapes de moins" },
  minutesOf: (minutes) => `${minutes}\u00a0min`,
  hours: (hours) => `${hours}\u00a0h`,
  aYear: (cases) => `par an, pour ${cases}\u00a0personnes`,
  version: (number) => `Version\u00a0${number}`,
  stepN: (at) => `Étape\u00a0${at}`,
  done: {
    publie: "Le commun est publié.",
    revise: "La nouvelle version est publiée.",
    adapte: "Votre adaptation est publiée.",
    utilise: "C’est noté, merci.",
    plus: "C’est noté.",
    traduit: "La traduction est publiée.",
    retire: "Le commun est retiré.",
  },
  problems: {
    name: "Donnez un titre de 5 à 160 signes.",
    summary: "Dites-le en 20 à 400 signes.",
    body: "Écrivez 20 à 12 000 signes.",
    kind: "Choisissez un genre.",
    licence: "Choisissez une licence.",
    cases: "Un nombre de 1 à 1 000 000.",
    what: "Dites ce qu’il faut faire, en 3 à 200 signes.",
    counter: "2 à 120 signes.",
    papers: "2 à 200 signes.",
    minutes: "Un nombre de minutes, de 0 à 2 000.",
    steps: "Une démarche a au moins une étape avant et une maintenant.",
    changed: "Dites ce qui change, en 3 à 500 signes.",
    since: "Donnez un jour passé, ou aujourd’hui.",
    words: "3 à 1 000 signes.",
    reason: "Dites pourquoi, en 3 à 500 signes.",
    already: "C’est déjà publié, ou la proposition n’est pas adoptée.",
  },
};

const en: CommonTexts = {
  title: "Commons",
  lead: "What circles found and decided: sheets and simpler procedures, which everybody can use and adapt.",
  circles: "The circles",
  search: "Search",
  words: "A word",
  kind: "Kind",
  all: "All",
  empty: "No common here",
  emptyNext: "A circle publishes one when it has adopted a proposal.",
  csv: "Download this list (CSV)",
  print: "This page prints on one or two sheets.",
  authors: "Made by",
  licence: "Licence",
  published: "Published on",
  from: "Adapted from",
  circle: "From the circle",
  versions: "Versions",
  current: "current version",
  changed: "What changes",
  older: "This is an older version",
  latest: "Read the current version",
  withdrawn: "This common is withdrawn",
  before: "Before",
  after: "Now",
  steps: "The procedure, before and now",
  what: "What has to be done",
  counter: "Where",
  papers: "Papers asked for",
  minutes: "Time",
  savedEach: "saved for each person",
  estimate: "Estimate of the authors: time before less time now, times the number of people a year.",
  longer: "The procedure has become longer.",
  total: "In all",
  uses: "Who uses it too",
  noUses: "Nobody has said so yet.",
  useToo: "We use it too",
  useLead: "Say so: others will dare. What you say of it is public.",
  since: "Since",
  cameOfIt: "What came of it",
  no: "We no longer use it",
  adaptations: "Adaptations",
  adapt: "Adapt it",
  revise: "Write another version",
  withdraw: "Withdraw this common",
  withdrawLead: "Its page stays and says why. Copies that were taken stay free.",
  reason: "Why",
  needsStructure: "To say that you use it, answer for a structure.",
  publish: "Publish a common",
  publishLead: "The adopted proposal becomes a sheet for everybody. The structures of the circle are its authors.",
  adaptLead: "Begin with the sheet, change what is different where you are. The link with the original stays.",
  reviseLead: "The older version can still be read.",
  name: "Title",
  summary: "In two sentences",
  summaryHint: "Whom it helps, and what it changes. 20 to 400 characters.",
  body: "The sheet",
  bodyHint: "An empty line parts paragraphs. 12,000 characters at most.",
  cases: "How many people a year",
  casesHint: "Of a procedure: your estimate. It is published as such.",
  casesUnit: "people",
  stepsHint: "Of a procedure: the steps of a resident. Leave empty what is not needed.",
  send: "Publish",
  whatChanged: "What changes since the version before",
  columns: "Kind",
  page: "Page",
  step: "Step",
  kinds: { sheet: "Sheet", procedure: "Simpler procedure" },
  licences: {
    "cc-by": "Creative Commons BY 4.0: free, naming the authors",
    "cc-by-sa": "Creative Commons BY-SA 4.0: free, naming the authors, under the same licence",
    cc0: "Creative Commons Zero: free, without condition",
  },
  count: { one: "# common", other: "# commons" },
  usesCount: { one: "used by # structure", other: "used by # structures" },
  stepsCount: { one: "step less", other: "steps less" },
  minutesOf: (minutes) => `${minutes} min`,
  hours: (hours) => `${hours} h`,
  aYear: (cases) => `a year, for ${cases} people`,
  version: (number) => `Version ${number}`,
  stepN: (at) => `Step ${at}`,
  done: {
    publie: "The common is published.",
    revise: "The new version is published.",
    adapte: "Your adaptation is published.",
    utilise: "Noted, thank you.",
    plus: "Noted.",
    traduit: "The translation is published.",
    retire: "The common is withdrawn.",
  },
  problems: {
    name: "Give a title of 5 to 160 characters.",
    summary: "Say it in 20 to 400 characters.",
    body: "Write 20 to 12,000 characters.",
    kind: "Choose a kind.",
    licence: "Choose a licence.",
    cases: "A number from 1 to 1,000,000.",
    what: "Say what has to be done, in 3 to 200 characters.",
    counter: "2 to 120 characters.",
    papers: "2 to 200 characters.",
    minutes: "A number of minutes, from 0 to 2,000.",
    steps: "A procedure has at least one step before and one now.",
    changed: "Say what changes, in 3 to 500 characters.",
    since: "Give a past day, or today.",
    words: "3 to 1,000 characters.",
    reason: "Say why, in 3 to 500 characters.",
    already: "It is published already, or the proposal is not adopted.",
  },
};

const nl: CommonTexts = {
  title: "Gemeengoed",
  lead: "Wat kringen vonden en beslisten: fiches en eenvoudiger stappen, die iedereen kan gebruiken en aanpassen.",
  circles: "De kringen",
  search: "Zoeken",
  words: "Een woord",
  kind: "Soort",
  all: "Alle",
  empty: "Geen gemeengoed hier",
  emptyNext: "Een kring publiceert er een als ze een voorstel aangenomen heeft.",
  csv: "Deze lijst downloaden (CSV)",
  print: "Deze pagina past op een of twee bladen.",
  authors: "Gemaakt door",
  licence: "Licentie",
  published: "Gepubliceerd op",
  from: "Aangepast van",
  circle: "Uit de kring",
  versions: "Versies",
  current: "huidige versie",
  changed: "Wat verandert",
  older: "Dit is een oudere versie",
  latest: "De huidige versie lezen",
  withdrawn: "Dit gemeengoed is ingetrokken",
  before: "Vroeger",
  after: "Nu",
  steps: "De stappen, vroeger en nu",
  what: "Wat er te doen is",
  counter: "Waar",
  papers: "Gevraagde papieren",
  minutes: "Duur",
  savedEach: "gewonnen per persoon",
  estimate: "Schatting van de makers: duur vroeger min duur nu, maal het aantal mensen per jaar.",
  longer: "De stappen duren nu langer.",
  total: "Samen",
  uses: "Wie het ook gebruikt",
  noUses: "Nog niemand zei het.",
  useToo: "Wij gebruiken het ook",
  useLead: "Zeg het: anderen zullen durven. Wat u erover zegt, is openbaar.",
  since: "Sinds",
  cameOfIt: "Wat ervan kwam",
  no: "Wij gebruiken het niet meer",
  adaptations: "Aanpassingen",
  adapt: "Aanpassen",
  revise: "Een nieuwe versie schrijven",
  withdraw: "Dit gemeengoed intrekken",
  withdrawLead: "De pagina blijft en zegt waarom. Genomen kopieën blijven vrij.",
  reason: "Waarom",
  needsStructure: "Wie zegt dat het gebruikt wordt, staat in voor een structuur.",
  publish: "Een gemeengoed publiceren",
  publishLead: "Het aangenomen voorstel wordt een fiche voor iedereen. De structuren van de kring zijn de makers.",
  adaptLead: "Vertrek van de fiche en wijzig wat bij u anders is. De band met het origineel blijft.",
  reviseLead: "De oudere versie blijft leesbaar.",
  name: "Titel",
  summary: "In twee zinnen",
  summaryHint: "Voor wie het dient en wat het verandert. 20 tot 400 tekens.",
  body: "De fiche",
  bodyHint: "Een lege regel scheidt alinea’s. Hoogstens 12.000 tekens.",
  cases: "Hoeveel mensen per jaar",
  casesHint: "Voor stappen: uw schatting. Ze wordt zo gepubliceerd.",
  casesUnit: "mensen",
  stepsHint: "De stappen van een inwoner. Laat leeg wat niet nodig is.",
  send: "Publiceren",
  whatChanged: "Wat er verandert sinds de vorige versie",
  columns: "Soort",
  page: "Pagina",
  step: "Stap",
  kinds: { sheet: "Fiche", procedure: "Eenvoudiger stappen" },
  licences: {
    "cc-by": "Creative Commons BY 4.0: vrij, met naamsvermelding",
    "cc-by-sa": "Creative Commons BY-SA 4.0: vrij, met naamsvermelding en onder dezelfde licentie",
    cc0: "Creative Commons Zero: vrij, zonder voorwaarde",
  },
  count: { one: "# gemeengoed", other: "# gemeengoederen" },
  usesCount: { one: "gebruikt door # structuur", other: "gebruikt door # structuren" },
  stepsCount: { one: "stap minder", other: "stappen minder" },
  minutesOf: (minutes) => `${minutes} min`,
  hours: (hours) => `${hours} u`,
  aYear: (cases) => `per jaar, voor ${cases} mensen`,
  version: (number) => `Versie ${number}`,
  stepN: (at) => `Stap ${at}`,
  done: {
    publie: "Het gemeengoed is gepubliceerd.",
    revise: "De nieuwe versie is gepubliceerd.",
    adapte: "Uw aanpassing is gepubliceerd.",
    utilise: "Genoteerd, dank u.",
    plus: "Genoteerd.",
    traduit: "De vertaling is gepubliceerd.",
    retire: "Het gemeengoed is ingetrokken.",
  },
  problems: {
    name: "Geef een titel van 5 tot 160 tekens.",
    summary: "Zeg het in 20 tot 400 tekens.",
    body: "Schrijf 20 tot 12.000 tekens.",
    kind: "Kies een soort.",
    licence: "Kies een licentie.",
    cases: "Een getal van 1 tot 1.000.000.",
    what: "Zeg wat er te doen is, in 3 tot 200 tekens.",
    counter: "2 tot 120 tekens.",
    papers: "2 tot 200 tekens.",
    minutes: "Een aantal minuten, van 0 tot 2.000.",
    steps: "Minstens één stap vroeger en één nu.",
    changed: "Zeg wat verandert, in 3 tot 500 tekens.",
    since: "Geef een voorbije dag, of vandaag.",
    words: "3 tot 1.000 tekens.",
    reason: "Zeg waarom, in 3 tot 500 tekens.",
    already: "Het is al gepubliceerd, of het voorstel is niet aangenomen.",
  },
};

export const commonTexts: Record<Locale, CommonTexts> = { fr, en, nl };
