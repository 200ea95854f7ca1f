import type { Locale } from "#platform/i18n/locale.ts";

interface DecisionTexts {
  readonly title: string;
  readonly lead: string;
  readonly notYet: string;
  readonly published: string;
  readonly text: string;
  readonly textHint: string;
  readonly asWhom: string;
  readonly asWhomHint: string;
  readonly decidedOn: string;
  readonly deliberation: string;
  readonly deliberationHint: string;
  readonly link: string;
  readonly correction: string;
  readonly correctionHint: string;
  readonly publish: string;
  readonly correct: string;
  readonly versions: string;
  readonly version: (number: number, date: string) => string;
  readonly wrong: Readonly<Record<"text" | "asWhom" | "day" | "deliberation" | "link" | "correction", string>>;
  /** Public. */
  readonly section: string;
  readonly by: (who: string, day: string) => string;
  readonly read: string;
  readonly none: string;
}

const fr: DecisionTexts = {
  title: "Ce qui est décidé",
  lead: "La réponse à toute la démarche\u00a0: ce qui est décidé, par qui, quand. Elle se lit sur la page de la démarche et dans «\u00a0Décider\u00a0».",
  notYet: "La décision s’écrit quand l’étape qui retient est ouverte, ou quand la démarche est terminée.",
  published: "Publié",
  text: "Ce qui est décidé, et pourquoi",
  textHint: "Publié. Mise en forme simple possible\u00a0: listes, **gras**, liens.",
  asWhom: "Décidé par",
  asWhomHint: "Une assemblée, une fonction ou un service, tel que le public le lit.",
  decidedOn: "Date de la décision",
  deliberation: "Délibération",
  deliberationHint: "Numéro de la décision, par exemple 26-C-0117.",
  link: "Adresse du texte de la décision",
  correction: "Ce que vous corrigez",
  correctionHint: "Publié. La version précédente reste lisible.",
  publish: "Publier la décision",
  correct: "Corriger la décision",
  versions: "Versions précédentes",
  version: (number, date) => `Version ${number}, du ${date}`,
  wrong: {
    text: "Écrivez ce qui est décidé en 20 à 12\u00a0000 signes",
    asWhom: "Écrivez qui décide en 2 à 160 signes",
    day: "Écrivez un jour passé, par exemple 15/12/2025",
    deliberation: "Écrivez 2 à 60 signes",
    link: "Écrivez une adresse qui commence par https://",
    correction: "Dites ce que vous corrigez, en 10 à 1\u00a0000 signes",
  },
  section: "Ce qui est décidé",
  by: (who, day) => `${who}, le ${day}`,
  read: "Lire ce qui est décidé",
  none: "La décision n’est pas encore publiée.",
};

const en: DecisionTexts = {
  title: "What is decided",
  lead: "The answer to the whole process: what is decided, by whom, when. It is read on the page of the process and under “Decide”.",
  notYet: "The decision is written once the stage of selection is open, or the process has ended.",
  published: "Published",
  text: "What is decided, and why",
  textHint: "Published. Simple marks may be used: lists, **bold**, links.",
  asWhom: "Decided by",
  asWhomHint: "An assembly, a function or a service, as the public reads it.",
  decidedOn: "Day of the decision",
  deliberation: "Deliberation",
  deliberationHint: "Number of the decision, for example 26-C-0117.",
  link: "Address of the decision’s text",
  correction: "What you correct",
  correctionHint: "Published. The earlier version stays readable.",
  publish: "Publish the decision",
  correct: "Correct the decision",
  versions: "Earlier versions",
  version: (number, date) => `Version ${number}, of ${date}`,
  wrong: {
    text: "Write what is decided in 20 to 12,000 characters",
    asWhom: "Write who decides in 2 to 160 characters",
    day: "Write a day of the past, for example 15/12/2025",
    deliberation: "Write 2 to 60 characters",
    link: "Write an address that begins with https://",
    correction: "Say what you correct, in 10 to 1,000 characters",
  },
  section: "What is decided",
  by: (who, day) => `${who}, on ${day}`,
  read: "Read what is decided",
  none: "The decision is not published yet.",
};

const nl: DecisionTexts = {
  title: "Wat beslist is",
  lead: "Het antwoord op het hele traject: wat beslist is, door wie, wanneer. Het staat op de pagina van het traject en onder “Beslissen”.",
  notYet: "De beslissing wordt geschreven zodra de keuzestap open is, of het traject afgelopen is.",
  published: "Gepubliceerd",
  text: "Wat beslist is, en waarom",
  textHint: "Wordt gepubliceerd. Eenvoudige opmaak kan: lijsten, **vet**, links.",
  asWhom: "Beslist door",
  asWhomHint: "Een vergadering, een functie of een dienst, zoals het publiek die leest.",
  decidedOn: "Dag van de beslissing",
  deliberation: "Besluit",
  deliberationHint: "Nummer van de beslissing, bijvoorbeeld 26-C-0117.",
  link: "Adres van de tekst van de beslissing",
  correction: "Wat u verbetert",
  correctionHint: "Wordt gepubliceerd. De vorige versie blijft leesbaar.",
  publish: "De beslissing publiceren",
  correct: "De beslissing verbeteren",
  versions: "Vorige versies",
  version: (number, date) => `Versie ${number}, van ${date}`,
  wrong: {
    text: "Schrijf wat beslist is in 20 tot 12.000 tekens",
    asWhom: "Schrijf wie beslist in 2 tot 160 tekens",
    day: "Schrijf een voorbije dag, bijvoorbeeld 15/12/2025",
    deliberation: "Schrijf 2 tot 60 tekens",
    link: "Schrijf een adres dat begint met https://",
    correction: "Zeg wat u verbetert, in 10 tot 1.000 tekens",
  },
  section: "Wat beslist is",
  by: (who, day) => `${who}, op ${day}`,
  read: "Lezen wat beslist is",
  none: "De beslissing is nog niet gepubliceerd.",
};

export const decisionTexts: Readonly<Record<Locale, DecisionTexts>> = { fr, en, nl };
