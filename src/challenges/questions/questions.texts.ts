import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Questions et réponses",
  lead: "Chaque réponse est donnée une fois, et lue de toutes les équipes en même temps.",
  empty: "Aucune question n’a de réponse",
  ask: "Poser une question",
  question: "Votre question",
  hint: "Elle devient publique avec sa réponse, sans votre nom",
  signIn: "Connectez-vous pour poser une question.",
  waits: "Attend une réponse",
  answer: "Répondre à tous",
  answerLabel: "Réponse",
  answerHint: "Lue de tous. Elle ne change plus ensuite.",
  late: "Les questions ne sont pas prises en ce moment. Rien n’a été envoyé.",
  problem: "Écrivez de 10 à 1\u202f500 signes",
  answerProblem: "Écrivez la réponse, 3\u202f000 signes au plus",
  until: (instant: string) => `Les questions sont prises pendant le défi, jusqu’au ${instant}.`,
  answered: (day: string) => `Réponse du ${day}`,
  done: { posee: "La question est envoyée. Elle sera publiée avec sa réponse.", repondu: "La réponse est publiée." },
};

const en: typeof fr = {
  title: "Questions and answers",
  lead: "Each answer is given once, and read by all teams at the same time.",
  empty: "No question has an answer",
  ask: "Ask a question",
  question: "Your question",
  hint: "It becomes public with its answer, without your name",
  signIn: "Sign in to ask a question.",
  waits: "Waits for an answer",
  answer: "Answer for all",
  answerLabel: "Answer",
  answerHint: "Read by all. It does not change afterwards.",
  late: "Questions are not taken at this moment. Nothing was sent.",
  problem: "Write 10 to 1,500 signs",
  answerProblem: "Write the answer, 3,000 signs at most",
  until: (instant) => `Questions are taken during the challenge, until ${instant}.`,
  answered: (day) => `Answered on ${day}`,
  done: { posee: "The question was sent. It will be published with its answer.", repondu: "The answer is published." },
};

const nl: typeof fr = {
  title: "Vragen en antwoorden",
  lead: "Elk antwoord wordt één keer gegeven, en door alle teams tegelijk gelezen.",
  empty: "Geen vraag heeft een antwoord",
  ask: "Een vraag stellen",
  question: "Uw vraag",
  hint: "Ze wordt openbaar met haar antwoord, zonder uw naam",
  signIn: "Meld u aan om een vraag te stellen.",
  waits: "Wacht op een antwoord",
  answer: "Voor allen antwoorden",
  answerLabel: "Antwoord",
  answerHint: "Door iedereen gelezen. Het verandert daarna niet meer.",
  late: "Vragen worden nu niet aanvaard. Er is niets verzonden.",
  problem: "Schrijf 10 tot 1.500 tekens",
  answerProblem: "Schrijf het antwoord, hoogstens 3.000 tekens",
  until: (instant) => `Vragen worden aanvaard tijdens de uitdaging, tot ${instant}.`,
  answered: (day) => `Antwoord van ${day}`,
  done: { posee: "De vraag is verzonden. Ze wordt met haar antwoord bekendgemaakt.", repondu: "Het antwoord is bekendgemaakt." },
};

export const questionsTexts: Record<Locale, typeof fr> = { fr, en, nl };
