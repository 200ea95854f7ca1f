import type { Locale } from "#platform/i18n/locale.ts";
import type { ProposedKind } from "#processes";

type Word =
  | ("title" | "lead" | "open" | "name" | "summary" | "summaryHint" | "introduction" | "introductionHint" | "kind" | "owner" | "metropolis" | "begins")
  | ("weeks" | "weeksHint" | "send" | "help" | "done" | "processes" | "processesLead" | "waits" | "closed" | "host" | "already" | "link" | "for");

type PublicTexts = Readonly<Record<Word, string>> & {
  readonly kinds: Readonly<Record<ProposedKind, string>>;
  /** What the structure did, among the partners of the process. */
  readonly partOf: (question: string) => string;
  readonly problems: Readonly<Record<"title" | "summary" | "introduction" | "kind" | "owner" | "begins" | "weeks" | "structure", string>>;
};

const fr: PublicTexts = {
  title: "Ouvrir la question au public",
  lead: "Vous écrivez un brouillon de démarche. Les agents de la collectivité le relisent, le changent s’il le faut, et le publient ou non.",
  open: "Ouvrir la question au public",
  name: "Titre de la démarche",
  summary: "En deux phrases",
  summaryHint: "Ce que vous demandez aux habitants, et ce que vous en ferez.",
  introduction: "Ce que le cercle a compris",
  introductionHint: "Publié tel quel. Rien de ce que les structures ont écrit entre elles n’y est repris sans vous.",
  kind: "Ce que vous demandez",
  owner: "Qui la conduit",
  metropolis: "La métropole",
  begins: "Premier jour",
  weeks: "Durée en semaines",
  weeksHint: "De 2 à 26.",
  send: "Proposer la démarche",
  help: "Les questions d’un questionnaire s’écrivent ensuite avec les agents.",
  done: "La démarche est proposée. Les agents la relisent.",
  processes: "La question posée au public",
  processesLead: "Démarches ouvertes par ce cercle.",
  waits: "les agents la relisent",
  closed: "Le cercle est clos.",
  host: "Seule une structure qui anime le cercle peut l’ouvrir.",
  already: "Une démarche de ce cercle est déjà ouverte ou en relecture.",
  link: "Le cercle a ouvert sa question au public.",
  for: "Au nom de",
  kinds: { collect: "Des idées", questionnaire: "Des réponses à un questionnaire" },
  partOf: (question) => `A ouvert au public la question d’un cercle\u00a0: ${question}`,
  problems: {
    title: "Donnez un titre, de 3 à 160 signes.",
    summary: "Écrivez de 3 à 400 signes.",
    introduction: "Écrivez de 20 à 5 000 signes.",
    kind: "Choisissez ce que vous demandez.",
    owner: "Choisissez qui la conduit.",
    begins: "Choisissez un jour dans quatorze jours au plus tôt, et dans un an au plus tard.",
    weeks: "Écrivez un nombre de 2 à 26.",
    structure: "Dites au nom de qui.",
  },
};

const en: PublicTexts = {
  title: "Open the question to the public",
  lead: "You write a draft of a process. Agents read it, change it where needed, and publish it or not.",
  open: "Open the question to the public",
  name: "Title of the process",
  summary: "In two sentences",
  summaryHint: "What you ask of residents, and what you will do with it.",
  introduction: "What the circle has understood",
  introductionHint: "Published as it is. Nothing that structures wrote among themselves stands there without you.",
  kind: "What you ask for",
  owner: "Who runs it",
  metropolis: "The metropolis",
  begins: "First day",
  weeks: "Length in weeks",
  weeksHint: "From 2 to 26.",
  send: "Propose the process",
  help: "Questions of a questionnaire are written with the agents afterwards.",
  done: "The process is proposed. Agents read it.",
  processes: "The question put to the public",
  processesLead: "Processes opened by this circle.",
  waits: "agents are reading it",
  closed: "The circle is closed.",
  host: "Only a structure that hosts the circle can open it.",
  already: "A process of this circle is open or being read already.",
  link: "The circle opened its question to the public.",
  for: "In the name of",
  kinds: { collect: "Ideas", questionnaire: "Answers to a questionnaire" },
  partOf: (question) => `Opened the question of a circle to the public: ${question}`,
  problems: {
    title: "Give a title of 3 to 160 characters.",
    summary: "Write 3 to 400 characters.",
    introduction: "Write 20 to 5,000 characters.",
    kind: "Choose what you ask for.",
    owner: "Choose who runs it.",
    begins: "Choose a day in fourteen days at the earliest, and in a year at the latest.",
    weeks: "Write a number from 2 to 26.",
    structure: "Say in whose name.",
  },
};

const nl: PublicTexts = {
  title: "De vraag voor het publiek openen",
  lead: "U schrijft een ontwerp van een traject. Ambtenaren lezen het, wijzigen het zo nodig, en publiceren het of niet.",
  open: "De vraag voor het publiek openen",
  name: "Titel van het traject",
  summary: "In twee zinnen",
  summaryHint: "Wat u de inwoners vraagt, en wat u ermee doet.",
  introduction: "Wat de kring begrepen heeft",
  introductionHint: "Zo gepubliceerd. Niets wat structuren onder elkaar schreven staat er zonder u in.",
  kind: "Wat u vraagt",
  owner: "Wie het leidt",
  metropolis: "De metropool",
  begins: "Eerste dag",
  weeks: "Duur in weken",
  weeksHint: "Van 2 tot 26.",
  send: "Het traject voorstellen",
  help: "De vragen van een vragenlijst schrijft u daarna met de ambtenaren.",
  done: "Het traject is voorgesteld. Ambtenaren lezen het.",
  processes: "De vraag aan het publiek",
  processesLead: "Trajecten die deze kring opende.",
  waits: "ambtenaren lezen het",
  closed: "De kring is gesloten.",
  host: "Enkel een structuur die de kring leidt kan hem openen.",
  already: "Een traject van deze kring is al open of wordt gelezen.",
  link: "De kring opende zijn vraag voor het publiek.",
  for: "Namens",
  kinds: { collect: "Ideeën", questionnaire: "Antwoorden op een vragenlijst" },
  partOf: (question) => `Opende de vraag van een kring voor het publiek: ${question}`,
  problems: {
    title: "Geef een titel van 3 tot 160 tekens.",
    summary: "Schrijf 3 tot 400 tekens.",
    introduction: "Schrijf 20 tot 5.000 tekens.",
    kind: "Kies wat u vraagt.",
    owner: "Kies wie het leidt.",
    begins: "Kies een dag ten vroegste over veertien dagen, en ten laatste over een jaar.",
    weeks: "Schrijf een getal van 2 tot 26.",
    structure: "Zeg namens wie.",
  },
};

export const publicTexts: Readonly<Record<Locale, PublicTexts>> = { fr, en, nl };
