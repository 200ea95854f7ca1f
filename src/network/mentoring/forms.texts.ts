import type { Locale } from "#platform/i18n/locale.ts";

type FormsTexts = Readonly<
  Record<
    | (
        | "offerTitle"
        | "offerLead"
        | "requestTitle"
        | "requestLead"
        | "help"
        | "giver"
        | "taker"
        | "myself"
        | "subjectsHint"
        | "stages"
        | "commune"
        | "anywhere"
        | "radius"
      )
    | (
        | "radiusHint"
        | "atOnce"
        | "hours"
        | "about"
        | "open"
        | "openHint"
        | "save"
        | "project"
        | "words"
        | "wordsHint"
        | "ask"
        | "already"
        | "group"
        | "groupHint"
      ),
    string
  >
> & {
  readonly problems: Readonly<
    Record<
      "subjects" | "languages" | "commune" | "member" | "stages" | "stage" | "radius" | "atOnce" | "hours" | "group" | "about" | "project" | "words",
      string
    >
  >;
};

const fr: FormsTexts = {
  offerTitle: "Proposer mon aide",
  offerLead:
    "Vous êtes proposé à des porteurs de projet selon ces réponses, jamais au-delà de ce que vous dites pouvoir. Votre nom et votre structure sont publiés.",
  requestTitle: "Demander un mentor",
  requestLead: "Dites où vous en êtes\u00a0: des mentors vous sont proposés, avec les raisons. Rien ne commence sans votre accord et le leur.",
  help: "L’animation du réseau peut remplir ce formulaire avec vous.",
  giver: "Au nom de",
  taker: "Pour",
  myself: "Moi, à titre personnel",
  subjectsHint: "Quatre au plus pour une demande, huit pour une aide proposée.",
  stages: "Étapes que vous connaissez",
  commune: "Commune",
  anywhere: "Peu importe",
  radius: "Jusqu’à quelle distance",
  radiusHint: "Rien\u00a0: peu importe.",
  atOnce: "Combien d’accompagnements à la fois",
  hours: "Combien d’heures par mois",
  group: "Combien de personnes ensemble au plus",
  groupHint: "Quand d’autres rejoignent un accompagnement avec votre accord. 1 ou rien\u00a0: personne.",
  about: "Qui vous êtes",
  open: "Je peux accompagner en ce moment",
  openHint: "Décochez pour faire une pause\u00a0: vous n’êtes plus proposé.",
  save: "Enregistrer",
  project: "Nom du projet",
  words: "Ce que vous attendez",
  wordsHint: "Les mentors à qui vous êtes proposé et l’animation du réseau le lisent. De 20 à 1 500 signes.",
  ask: "Envoyer la demande",
  already: "Vous avez déjà une demande en cours\u00a0: retrouvez-la dans «\u00a0Mon réseau\u00a0».",
  problems: {
    subjects: "Choisissez au moins un sujet, et pas trop.",
    languages: "Choisissez au moins une langue.",
    commune: "Choisissez une commune de la liste.",
    member: "Dites au nom de qui.",
    stages: "Choisissez au moins une étape.",
    stage: "Choisissez l’étape du projet.",
    radius: "Écrivez de 1 à 100 kilomètres.",
    atOnce: "Écrivez un nombre de 1 à 6.",
    hours: "Écrivez un nombre de 1 à 20.",
    group: "Écrivez un nombre de 1 à 12.",
    about: "Écrivez 800 signes au plus.",
    project: "Nommez le projet, en 2 à 120 signes.",
    words: "Écrivez de 20 à 1 500 signes.",
  },
};

const en: FormsTexts = {
  offerTitle: "Offer my help",
  offerLead: "You are suggested to project leaders by these answers, never beyond what you say you can. Your name and your structure are published.",
  requestTitle: "Ask for a mentor",
  requestLead: "Say where you stand: mentors are suggested, with the reasons. Nothing begins without your agreement and theirs.",
  help: "The network’s coordinators can fill in this form with you.",
  giver: "In the name of",
  taker: "For",
  myself: "Me, as a person",
  subjectsHint: "Four at most for a request, eight for an offer.",
  stages: "Stages that you know",
  commune: "Commune",
  anywhere: "Anywhere",
  radius: "Up to which distance",
  radiusHint: "Leave it empty for any distance.",
  atOnce: "How many at once",
  hours: "How many hours a month",
  group: "How many persons together at most",
  groupHint: "When others join a mentorship with your agreement. 1 or nothing: nobody.",
  about: "Who you are",
  open: "I can mentor at the moment",
  openHint: "Untick to pause: you are suggested no more.",
  save: "Save",
  project: "Name of the project",
  words: "What you expect",
  wordsHint: "Mentors to whom you are suggested and the coordinators read it. 20 to 1,500 characters.",
  ask: "Send the request",
  already: "You have a request under way already: find it in “My network”.",
  problems: {
    subjects: "Choose one subject at least, and not too many.",
    languages: "Choose one language at least.",
    commune: "Choose a commune of the list.",
    member: "Say in whose name.",
    stages: "Choose one stage at least.",
    stage: "Choose the stage of the project.",
    radius: "Write 1 to 100 kilometres.",
    atOnce: "Write a number from 1 to 6.",
    hours: "Write a number from 1 to 20.",
    group: "Write a number from 1 to 12.",
    about: "Write 800 characters at most.",
    project: "Name the project, in 2 to 120 characters.",
    words: "Write 20 to 1,500 characters.",
  },
};

const nl: FormsTexts = {
  offerTitle: "Mijn hulp aanbieden",
  offerLead: "U wordt volgens deze antwoorden aan projectdragers voorgesteld, nooit meer dan u zegt te kunnen. Uw naam en structuur worden gepubliceerd.",
  requestTitle: "Een mentor vragen",
  requestLead: "Zeg waar u staat: mentoren worden voorgesteld, met de redenen. Niets begint zonder uw akkoord en het hunne.",
  help: "De netwerkcoördinatie kan dit formulier samen met u invullen.",
  giver: "Namens",
  taker: "Voor",
  myself: "Mij, als persoon",
  subjectsHint: "Hoogstens vier voor een vraag, acht voor een aanbod.",
  stages: "Fases die u kent",
  commune: "Gemeente",
  anywhere: "Om het even",
  radius: "Tot welke afstand",
  radiusHint: "Niets: om het even.",
  atOnce: "Hoeveel tegelijk",
  hours: "Hoeveel uur per maand",
  group: "Hoeveel personen samen hoogstens",
  groupHint: "Wanneer anderen met uw akkoord bij een mentorschap aansluiten. 1 of niets: niemand.",
  about: "Wie u bent",
  open: "Ik kan nu begeleiden",
  openHint: "Vink uit voor een pauze: u wordt niet meer voorgesteld.",
  save: "Opslaan",
  project: "Naam van het project",
  words: "Wat u verwacht",
  wordsHint: "Mentoren aan wie u wordt voorgesteld en de coördinatie lezen dit. 20 tot 1.500 tekens.",
  ask: "Vraag versturen",
  already: "U hebt al een lopende vraag: vind ze in “Mijn netwerk”.",
  problems: {
    subjects: "Kies minstens één onderwerp, en niet te veel.",
    languages: "Kies minstens één taal.",
    commune: "Kies een gemeente uit de lijst.",
    member: "Zeg namens wie.",
    stages: "Kies minstens één fase.",
    stage: "Kies de fase van het project.",
    radius: "Schrijf 1 tot 100 kilometer.",
    atOnce: "Schrijf een getal van 1 tot 6.",
    hours: "Schrijf een getal van 1 tot 20.",
    group: "Schrijf een getal van 1 tot 12.",
    about: "Schrijf hoogstens 800 tekens.",
    project: "Noem het project, in 2 tot 120 tekens.",
    words: "Schrijf 20 tot 1.500 tekens.",
  },
};

export const formsTexts: Record<Locale, FormsTexts> = { fr, en, nl };
