import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Questions aux services\u00a0: le bilan",
  lead: "Combien de questions, combien de réponses, en combien de temps, sur les douze derniers mois entiers.",
  received: "Questions reçues",
  answered: "Questions répondues",
  median: "Jours ouvrés avant la réponse, une fois sur deux au plus",
  inTime: "Réponses données dans le délai promis",
  public: "Réponses publiées, à ce jour",
  byTheme: "Par thème",
  hidden: "Non montré",
  hiddenNote: "Les petits nombres, et ceux qui les feraient deviner, ne sont pas montrés.",
  tooFew: "Trop peu de questions",
  csv: "Télécharger (CSV)",
  theme: "Thème",
  questions: "Questions",
  source: (from: string, until: string) =>
    `Source\u00a0: questions reçues par Beffroi, du ${from} au ${until}, et leurs réponses jusqu’à ce jour. Ce mois-ci est compté une fois fini.`,
};

const en: typeof fr = {
  title: "Questions to the services: the figures",
  lead: "How many questions, how many answers, how fast, over the last twelve whole months.",
  received: "Questions received",
  answered: "Questions answered",
  median: "Working days before the answer, at most half of the time",
  inTime: "Answers within the promised delay",
  public: "Published answers, today",
  byTheme: "By theme",
  hidden: "Not shown",
  hiddenNote: "Small numbers, and those by which they could be told, are not shown.",
  tooFew: "Too few questions",
  csv: "Download (CSV)",
  theme: "Theme",
  questions: "Questions",
  source: (from, until) =>
    `Source: questions received by Beffroi, from ${from} to ${until}, and their answers until that day. This month is counted once it is over.`,
};

const nl: typeof fr = {
  title: "Vragen aan de diensten: de cijfers",
  lead: "Hoeveel vragen, hoeveel antwoorden, hoe snel, over de laatste twaalf volle maanden.",
  received: "Ontvangen vragen",
  answered: "Beantwoorde vragen",
  median: "Werkdagen voor het antwoord, hoogstens de helft van de tijd",
  inTime: "Antwoorden binnen de beloofde termijn",
  public: "Gepubliceerde antwoorden, vandaag",
  byTheme: "Per thema",
  hidden: "Niet getoond",
  hiddenNote: "Kleine aantallen, en die waarmee men ze raadt, worden niet getoond.",
  tooFew: "Te weinig vragen",
  csv: "Downloaden (CSV)",
  theme: "Thema",
  questions: "Vragen",
  source: (from, until) =>
    `Bron: vragen ontvangen door Beffroi, van ${from} tot ${until}, en hun antwoorden tot die dag. Deze maand telt mee zodra ze voorbij is.`,
};

export const figuresTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
