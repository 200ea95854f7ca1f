import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Tone } from "#platform/ui/badge.tsx";
import { verdictTexts } from "../verdicts.texts.ts";
import type { AnswerTab } from "./answer.query.ts";
import type { AnswerOutcome } from "../verdicts.ts";

interface AnswerTexts {
  readonly title: string;
  readonly lead: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<AnswerOutcome, string>>;
  readonly notes: Readonly<Record<AnswerOutcome, string>>;
  readonly outcomeMissing: string;
  readonly outcomeWrong: string;
  readonly reasonsHint: string;
  readonly asWhom: string;
  readonly asWhomHint: string;
  readonly asWhomWrong: string;
  readonly deliberation: string;
  readonly deliberationHint: string;
  readonly deliberatedOn: string;
  readonly budgetLine: string;
  readonly budgetLineHint: string;
  readonly projectUrl: string;
  readonly shortWrong: (most: number) => string;
  readonly urlWrong: string;
  readonly correction: string;
  readonly correctionHint: string;
  readonly correctionMissing: string;
  readonly publish: string;
  readonly correct: string;
  readonly notEnded: string;
  readonly done: Record<string, string>;
  readonly problems: Record<"answered" | "not_ended", string>;
  readonly published: string;
  readonly versions: string;
  readonly version: (n: number, when: string) => string;
  readonly links: string;
  readonly queue: string;
  readonly queueLead: string;
  readonly tabs: Readonly<Record<AnswerTab, string>>;
  readonly empty: Readonly<Record<AnswerTab, string>>;
  readonly before: string;
  readonly many: string;
  readonly manyLead: string;
  readonly manyAct: string;
  readonly manyMissing: string;
  readonly manyGone: (idea: string) => string;
  readonly ideas: string;
  readonly section: string;
  readonly thing: (title: string) => string;
  readonly thingLabel: string;
  readonly thingShort: string;
  readonly decidedOn: (day: string) => string;
}

const fr: AnswerTexts = {
  title: "Réponse officielle",
  lead: "Chaque idée reçoit une réponse à sa fin, avec ses raisons et qui la donne.",
  outcome: "Réponse",
  outcomes: verdictTexts.fr.outcomes,
  notes: {
    accepted: "L’idée se réalise comme elle est écrite.",
    accepted_in_part: "Une partie se réalise, ou autrement\u00a0: dites laquelle.",
    refused: "L’idée ne se réalise pas\u00a0: dites pourquoi.",
  },
  outcomeMissing: "Choisissez une réponse",
  outcomeWrong: "Cette réponse ne va pas avec ce qui a été décidé de l’idée",
  reasonsHint: "Publiées. Mise en forme simple possible\u00a0: listes, **gras**, liens.",
  asWhom: "Signée par",
  asWhomHint: "Une fonction ou un service, tel que le public le lit.",
  asWhomWrong: "Écrivez qui signe en 2 à 160 signes",
  deliberation: "Délibération",
  deliberationHint: "Numéro de la décision, par exemple 26-C-0117.",
  deliberatedOn: "Date de la délibération",
  budgetLine: "Ligne budgétaire",
  budgetLineHint: "Par exemple\u00a0: opération 2026-114, chapitre 23.",
  projectUrl: "Page du projet",
  shortWrong: (most) => `Écrivez 2 à ${most} signes`,
  urlWrong: "Écrivez une adresse qui commence par https://",
  correction: "Ce que vous corrigez",
  correctionHint: "Publié. La version précédente reste lisible.",
  correctionMissing: "Dites ce que vous corrigez, en 10 à 1\u00a0000 signes",
  publish: "Publier la réponse",
  correct: "Corriger la réponse",
  notEnded: "L’idée est encore à l’étude\u00a0: elle recevra sa réponse quand elle sera décidée.",
  done: {
    publiee: "Réponse publiée. Les auteurs et les personnes qui suivent l’idée sont prévenus.",
    plusieurs: "Réponses publiées. Les auteurs sont prévenus.",
  },
  problems: {
    answered: "Une autre personne vient de répondre ou de corriger\u00a0: rien n’a été enregistré. Lisez sa version.",
    not_ended: "L’idée a changé d’état entre-temps\u00a0: cette réponse ne lui va plus. Rien n’a été enregistré.",
  },
  published: "Réponse publiée",
  versions: "Versions précédentes",
  version: (n, when) => `Version ${n}, ${when}`,
  links: "Lier la réponse à un lieu, un projet, un objectif",
  queue: "Réponses officielles",
  queueLead: "Aucune idée ne reste sans réponse\u00a0: celles-ci l’attendent.",
  tabs: { due: "À donner", given: "Données" },
  empty: { due: "Toutes les idées décidées ont leur réponse", given: "Aucune réponse donnée" },
  before: "avant le",
  many: "Répondre à plusieurs refus à la fois",
  manyLead: "La raison déjà publiée avec la décision devient la réponse officielle de chaque idée cochée.",
  manyAct: "Publier ces réponses",
  manyMissing: "Cochez au moins une idée",
  manyGone: (idea) => `«\u00a0${idea}\u00a0» a changé d’état ou a déjà sa réponse\u00a0: rien n’a été publié.`,
  ideas: "Idées",
  section: "Réponse officielle",
  thing: (title) => `Réponse officielle à «\u00a0${title}\u00a0»`,
  thingLabel: "une réponse officielle",
  thingShort: "La réponse officielle",
  decidedOn: (day) => `du ${day}`,
};

const en: AnswerTexts = {
  title: "Official answer",
  lead: "Each idea gets an answer at its end, with reasons and who gives it.",
  outcome: "Answer",
  outcomes: verdictTexts.en.outcomes,
  notes: {
    accepted: "The idea is delivered as it is written.",
    accepted_in_part: "A part is delivered, or differently: say which.",
    refused: "The idea is not delivered: say why.",
  },
  outcomeMissing: "Choose an answer",
  outcomeWrong: "This answer does not go with what was decided about the idea",
  reasonsHint: "Published. Simple formatting is possible: lists, **bold**, links.",
  asWhom: "Signed by",
  asWhomHint: "An office or a service, as the public reads it.",
  asWhomWrong: "Write who signs in 2 to 160 characters",
  deliberation: "Deliberation",
  deliberationHint: "Number of the decision, for example 26-C-0117.",
  deliberatedOn: "Day of the deliberation",
  budgetLine: "Budget line",
  budgetLineHint: "For example: operation 2026-114, chapter 23.",
  projectUrl: "Page of the project",
  shortWrong: (most) => `Write 2 to ${most} characters`,
  urlWrong: "Write an address that begins with https://",
  correction: "What you correct",
  correctionHint: "Published. The earlier version stays readable.",
  correctionMissing: "Say what you correct, in 10 to 1,000 characters",
  publish: "Publish the answer",
  correct: "Correct the answer",
  notEnded: "The idea is still examined: it gets its answer when it is decided.",
  done: { publiee: "Answer published. The authors and those who follow the idea are told.", plusieurs: "Answers published. The authors are told." },
  problems: {
    answered: "Somebody else has just answered or corrected: nothing was saved. Read their version.",
    not_ended: "The idea changed state meanwhile: this answer does not suit it any more. Nothing was saved.",
  },
  published: "Answer published",
  versions: "Earlier versions",
  version: (n, when) => `Version ${n}, ${when}`,
  links: "Link the answer to a place, a project, an objective",
  queue: "Official answers",
  queueLead: "No idea stays without an answer: these await theirs.",
  tabs: { due: "To give", given: "Given" },
  empty: { due: "All ideas that were decided have their answer", given: "No answer given" },
  before: "before",
  many: "Answer several refusals at once",
  manyLead: "The reason published with the decision becomes the official answer to each ticked idea.",
  manyAct: "Publish these answers",
  manyMissing: "Tick at least one idea",
  manyGone: (idea) => `“${idea}” changed state or has its answer already: nothing was published.`,
  ideas: "Ideas",
  section: "Official answer",
  thing: (title) => `Official answer to “${title}”`,
  thingLabel: "an official answer",
  thingShort: "The official answer",
  decidedOn: (day) => `of ${day}`,
};

const nl: AnswerTexts = {
  title: "Officieel antwoord",
  lead: "Elk idee krijgt op het einde een antwoord, met redenen en wie het geeft.",
  outcome: "Antwoord",
  outcomes: verdictTexts.nl.outcomes,
  notes: {
    accepted: "Het idee wordt uitgevoerd zoals het geschreven is.",
    accepted_in_part: "Een deel wordt uitgevoerd, of anders: zeg welk.",
    refused: "Het idee wordt niet uitgevoerd: zeg waarom.",
  },
  outcomeMissing: "Kies een antwoord",
  outcomeWrong: "Dit antwoord past niet bij wat over het idee is beslist",
  reasonsHint: "Worden gepubliceerd. Eenvoudige opmaak kan: lijsten, **vet**, links.",
  asWhom: "Ondertekend door",
  asWhomHint: "Een functie of een dienst, zoals het publiek het leest.",
  asWhomWrong: "Schrijf wie ondertekent in 2 tot 160 tekens",
  deliberation: "Beraadslaging",
  deliberationHint: "Nummer van de beslissing, bijvoorbeeld 26-C-0117.",
  deliberatedOn: "Dag van de beraadslaging",
  budgetLine: "Begrotingslijn",
  budgetLineHint: "Bijvoorbeeld: operatie 2026-114, hoofdstuk 23.",
  projectUrl: "Pagina van het project",
  shortWrong: (most) => `Schrijf 2 tot ${most} tekens`,
  urlWrong: "Schrijf een adres dat begint met https://",
  correction: "Wat u verbetert",
  correctionHint: "Wordt gepubliceerd. De vorige versie blijft leesbaar.",
  correctionMissing: "Zeg wat u verbetert, in 10 tot 1 000 tekens",
  publish: "Het antwoord publiceren",
  correct: "Het antwoord verbeteren",
  notEnded: "Het idee wordt nog onderzocht: het krijgt zijn antwoord als erover beslist is.",
  done: {
    publiee: "Antwoord gepubliceerd. De indieners en wie het idee volgt zijn verwittigd.",
    plusieurs: "Antwoorden gepubliceerd. De indieners zijn verwittigd.",
  },
  problems: {
    answered: "Iemand anders heeft net geantwoord of verbeterd: er is niets bewaard. Lees die versie.",
    not_ended: "Het idee veranderde intussen van toestand: dit antwoord past niet meer. Er is niets bewaard.",
  },
  published: "Antwoord gepubliceerd",
  versions: "Eerdere versies",
  version: (n, when) => `Versie ${n}, ${when}`,
  links: "Het antwoord verbinden met een plek, een project, een doelstelling",
  queue: "Officiële antwoorden",
  queueLead: "Geen idee blijft zonder antwoord: deze wachten erop.",
  tabs: { due: "Te geven", given: "Gegeven" },
  empty: { due: "Alle besliste ideeën hebben hun antwoord", given: "Geen antwoord gegeven" },
  before: "voor",
  many: "Verschillende weigeringen tegelijk beantwoorden",
  manyLead: "De reden die bij de beslissing is gepubliceerd wordt het officiële antwoord op elk aangevinkt idee.",
  manyAct: "Deze antwoorden publiceren",
  manyMissing: "Vink minstens één idee aan",
  manyGone: (idea) => `“${idea}” veranderde van toestand of heeft al een antwoord: er is niets gepubliceerd.`,
  ideas: "Ideeën",
  section: "Officieel antwoord",
  thing: (title) => `Officieel antwoord op “${title}”`,
  thingLabel: "een officieel antwoord",
  thingShort: "Het officiële antwoord",
  decidedOn: (day) => `van ${day}`,
};

export const answerTexts: Record<Locale, AnswerTexts> = { fr, en, nl };

/** Why an answer stands beside its idea on the thread. */
export const whyJoined = (outcome: AnswerOutcome, title: string): Translated => ({
  fr: `${fr.outcomes[outcome]}\u00a0: réponse officielle à «\u00a0${title}\u00a0».`,
  en: `${en.outcomes[outcome]}: official answer to “${title}”.`,
  nl: `${nl.outcomes[outcome]}: officieel antwoord op “${title}”.`,
});

export const outcomeTones: Readonly<Record<AnswerOutcome, Tone>> = { accepted: "ok", accepted_in_part: "warn", refused: "danger" };
