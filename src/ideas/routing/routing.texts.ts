import type { Locale } from "#platform/i18n/locale.ts";
import type { Says } from "#platform/ui/page-context.tsx";
import { verdictTexts } from "../verdicts.texts.ts";
import type { Routing } from "./routing.query.ts";

interface RoutingTexts {
  readonly title: string;
  readonly lead: string;
  readonly send: (to: string) => string;
  readonly sendHint: string;
  readonly reason: string;
  readonly due: string;
  readonly dueHint: string;
  readonly dueWrong: string;
  readonly sendAct: string;
  readonly waits: (to: string, when: string) => string;
  /** On the public page: what is waited for. */
  readonly awaits: (to: string, when: string) => string;
  /** From whom to whom. */
  readonly handed: (from: string, to: string, when: string) => string;
  readonly lateSince: (when: string) => string;
  readonly recall: string;
  readonly question: string;
  readonly accept: string;
  readonly sendBack: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly choose: string;
  readonly noCommune: string;
  readonly notOpen: string;
  readonly history: string;
  readonly states: Readonly<Record<Routing["state"], string>>;
  readonly done: Says;
  readonly problems: Record<"waiting" | "answered" | "closed", string>;
  readonly queue: string;
  readonly acceptTicked: string;
  readonly queueLead: string;
  readonly received: string;
  readonly sent: string;
  readonly noReceived: string;
  readonly noSent: string;
  readonly before: string;
  readonly holder: string;
  readonly metropolis: string;
}

const fr: RoutingTexts = {
  title: "Échelon compétent",
  lead: "Une idée est décidée par qui peut la décider. La commune ou la métropole la prend en charge, ou la renvoie avec une raison.",
  send: (to) => `Transmettre à\u00a0: ${to}`,
  sendHint: "L’auteur est prévenu de qui l’a, et jusqu’à quand une réponse est attendue.",
  reason: "Pourquoi elle relève de cet échelon",
  due: "Réponse attendue avant le",
  dueHint: "Un an au plus.",
  dueWrong: "Choisissez un jour entre demain et dans un an",
  sendAct: "Transmettre l’idée",
  waits: (to, when) => `Transmise à\u00a0: ${to}. Réponse attendue avant le ${when}.`,
  awaits: (to, when) => `Réponse attendue de\u00a0: ${to}, avant le ${when}. L’idée sera prise en charge, ou renvoyée avec une raison.`,
  handed: (from, to, when) => `${from} → ${to}, le ${when}`,
  lateSince: (when) => `Réponse attendue depuis le ${when}`,
  recall: "Annuler la transmission",
  question: "Prenez-vous cette idée en charge\u00a0?",
  accept: "La prendre en charge",
  sendBack: "La renvoyer",
  words: "Raison du renvoi",
  wordsHint: "Nécessaire pour renvoyer. Publiée et envoyée à l’auteur.",
  choose: "Prenez l’idée en charge, ou renvoyez-la",
  noCommune: "Cette idée concerne toute la métropole\u00a0: aucune commune ne peut la décider.",
  notOpen: "Cette idée est décidée\u00a0: elle ne change plus de mains.",
  history: "Transmissions",
  states: { waiting: "En attente", accepted: "Prise en charge", sent_back: "Renvoyée", recalled: "Annulée" },
  done: {
    prises: (count) => `Idées prises en charge\u00a0: ${count}. Leurs auteurs sont prévenus.`,
    prises_en_partie: (count) => `Idées prises en charge\u00a0: ${count}. Les autres n’attendaient plus de réponse.`,
    transmise: "Idée transmise. L’auteur est prévenu.",
    prise: "Idée prise en charge. L’auteur est prévenu.",
    renvoyee: "Idée renvoyée. L’auteur et l’expéditeur sont prévenus.",
    annulee: "Transmission annulée.",
  },
  problems: {
    waiting: "L’idée est déjà transmise et attend une réponse\u00a0: rien n’a été enregistré.",
    answered: "Une réponse a déjà été donnée, ou l’envoi annulé\u00a0: rien n’a été enregistré.",
    closed: "L’idée est décidée, ou la démarche annulée\u00a0: rien n’a été enregistré.",
  },
  acceptTicked: "Les prendre en charge",
  queue: "Idées transmises",
  queueLead: "Ce que la métropole et les communes se confient, avec une date.",
  received: "Reçues, à répondre",
  sent: "Envoyées, sans réponse",
  noReceived: "Aucune idée ne vous attend.",
  noSent: "Aucune idée envoyée n’attend de réponse.",
  before: "avant le",
  holder: "Qui a cette idée",
  metropolis: verdictTexts.fr.metropolis,
};

const en: RoutingTexts = {
  title: "Competent level",
  lead: "An idea is decided by whoever can decide it. The commune or the metropolis takes it on, or sends it back with a reason.",
  send: (to) => `Pass on to: ${to}`,
  sendHint: "The author is told who has it and by when an answer is expected.",
  reason: "Why that level decides on it",
  due: "Answer expected before",
  dueHint: "One year at most.",
  dueWrong: "Choose a day between tomorrow and a year from now",
  sendAct: "Pass the idea on",
  waits: (to, when) => `Passed on to: ${to}. Answer expected before ${when}.`,
  awaits: (to, when) => `Answer awaited from: ${to}, before ${when}. The idea will be taken on, or sent back with a reason.`,
  handed: (from, to, when) => `${from} → ${to}, on ${when}`,
  lateSince: (when) => `Answer expected since ${when}`,
  recall: "Cancel",
  question: "Do you take this idea on?",
  accept: "Take it on",
  sendBack: "Send it back",
  words: "Reason for sending it back",
  wordsHint: "Needed to send it back. Published and sent to the author.",
  choose: "Take the idea on, or send it back",
  noCommune: "This idea concerns the whole metropolis: no commune can decide on it.",
  notOpen: "This idea is decided: it does not change hands any more.",
  history: "Where it was passed on",
  states: { waiting: "Waiting", accepted: "Taken on", sent_back: "Sent back", recalled: "Cancelled" },
  done: {
    prises: (count) => `Ideas taken on: ${count}. Their authors are told.`,
    prises_en_partie: (count) => `Ideas taken on: ${count}. The others awaited no answer any more.`,
    transmise: "Idea passed on. The author is told.",
    prise: "Idea taken on. The author is told.",
    renvoyee: "Idea sent back. The author and the sender are told.",
    annulee: "Passing on cancelled.",
  },
  problems: {
    waiting: "The idea was passed on already and awaits an answer: nothing was saved.",
    answered: "An answer was given already, or it was called back: nothing was saved.",
    closed: "The idea is decided, or the process cancelled: nothing was saved.",
  },
  acceptTicked: "Take them on",
  queue: "Ideas passed on",
  queueLead: "What the metropolis and the communes hand each other, with a date.",
  received: "Received, to answer",
  sent: "Sent, without an answer",
  noReceived: "No idea awaits you.",
  noSent: "No idea you sent awaits an answer.",
  before: "before",
  holder: "Who has this idea",
  metropolis: verdictTexts.en.metropolis,
};

const nl: RoutingTexts = {
  title: "Bevoegd niveau",
  lead: "Over een idee beslist wie erover kan beslissen. De gemeente of de metropool neemt het over, of stuurt het terug met een reden.",
  send: (to) => `Doorsturen naar: ${to}`,
  sendHint: "De indiener verneemt wie het heeft en tegen wanneer een antwoord wordt verwacht.",
  reason: "Waarom dat niveau erover beslist",
  due: "Antwoord verwacht voor",
  dueHint: "Hoogstens een jaar.",
  dueWrong: "Kies een dag tussen morgen en over een jaar",
  sendAct: "Het idee doorsturen",
  waits: (to, when) => `Doorgestuurd naar: ${to}. Antwoord verwacht voor ${when}.`,
  awaits: (to, when) => `Antwoord verwacht van: ${to}, voor ${when}. Het idee wordt overgenomen, of teruggestuurd met een reden.`,
  handed: (from, to, when) => `${from} → ${to}, op ${when}`,
  lateSince: (when) => `Antwoord verwacht sinds ${when}`,
  recall: "Doorsturen annuleren",
  question: "Neemt u dit idee over?",
  accept: "Overnemen",
  sendBack: "Terugsturen",
  words: "Reden van het terugsturen",
  wordsHint: "Nodig om terug te sturen. Wordt gepubliceerd en naar de indiener gestuurd.",
  choose: "Neem het idee over, of stuur het terug",
  noCommune: "Dit idee gaat over de hele metropool: geen enkele gemeente kan erover beslissen.",
  notOpen: "Over dit idee is beslist: het verandert niet meer van handen.",
  history: "Doorgestuurd",
  states: { waiting: "Wacht", accepted: "Overgenomen", sent_back: "Teruggestuurd", recalled: "Geannuleerd" },
  done: {
    prises: (count) => `Overgenomen ideeën: ${count}. Hun indieners zijn verwittigd.`,
    prises_en_partie: (count) => `Overgenomen ideeën: ${count}. De andere wachtten niet meer op antwoord.`,
    transmise: "Idee doorgestuurd. De indiener is verwittigd.",
    prise: "Idee overgenomen. De indiener is verwittigd.",
    renvoyee: "Idee teruggestuurd. De indiener en de afzender zijn verwittigd.",
    annulee: "Doorsturen geannuleerd.",
  },
  problems: {
    waiting: "Het idee is al doorgestuurd en wacht op een antwoord: er is niets bewaard.",
    answered: "Er is al geantwoord, of het is teruggehaald: er is niets bewaard.",
    closed: "Over het idee is beslist, of het traject is geannuleerd: er is niets bewaard.",
  },
  acceptTicked: "Ze overnemen",
  queue: "Doorgestuurde ideeën",
  queueLead: "Wat de metropool en de gemeenten elkaar toevertrouwen, met een datum.",
  received: "Ontvangen, te beantwoorden",
  sent: "Verstuurd, zonder antwoord",
  noReceived: "Er wacht geen idee op u.",
  noSent: "Geen verstuurd idee wacht op een antwoord.",
  before: "voor",
  holder: "Wie dit idee heeft",
  metropolis: verdictTexts.nl.metropolis,
};

export const routingTexts: Record<Locale, RoutingTexts> = { fr, en, nl };
