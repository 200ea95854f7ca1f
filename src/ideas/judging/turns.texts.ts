import type { Locale } from "#platform/i18n/locale.ts";

const waits = ["toJudge", "opinions", "assessments", "toConclude", "sheets", "answers", "toStart", "lateSteps", "contests", "routings"] as const;
export type Wait = (typeof waits)[number];

const fr = {
  waits: {
    toJudge: { one: "# idée à juger recevable ou non", other: "# idées à juger recevables ou non" },
    opinions: { one: "# avis de commune attendu", other: "# avis de communes attendus" },
    assessments: { one: "# avis de service attendu", other: "# avis de services attendus" },
    toConclude: { one: "# étude à conclure", other: "# études à conclure" },
    sheets: { one: "# note de juré attendue", other: "# notes de jurés attendues" },
    answers: { one: "# réponse officielle à donner", other: "# réponses officielles à donner" },
    toStart: { one: "# réalisation à commencer", other: "# réalisations à commencer" },
    lateSteps: { one: "# étape de réalisation en retard", other: "# étapes de réalisation en retard" },
    contests: { one: "# contestation attend une réponse", other: "# contestations attendent une réponse" },
    routings: { one: "# idée transmise attend une réponse", other: "# idées transmises attendent une réponse" },
  },
  communes: "Communes",
  jury: "Jury",
  readRecord: "Lire le procès-verbal du jury",
  readPromises: "Suivre les réalisations",
  readAwards: "Lire ce qui est retenu",
};

const en: typeof fr = {
  waits: {
    toJudge: { one: "# idea to judge admissible or not", other: "# ideas to judge admissible or not" },
    opinions: { one: "# opinion of a commune awaited", other: "# opinions of communes awaited" },
    assessments: { one: "# opinion of a service awaited", other: "# opinions of services awaited" },
    toConclude: { one: "# study to conclude", other: "# studies to conclude" },
    sheets: { one: "# juror’s sheet awaited", other: "# jurors’ sheets awaited" },
    answers: { one: "# official answer to give", other: "# official answers to give" },
    toStart: { one: "# delivery to begin", other: "# deliveries to begin" },
    lateSteps: { one: "# delivery step that is late", other: "# delivery steps that are late" },
    contests: { one: "# objection to answer", other: "# objections to answer" },
    routings: { one: "# idea passed on awaits an answer", other: "# ideas passed on await an answer" },
  },
  communes: "Communes",
  jury: "Jury",
  readRecord: "Read the record of the jury",
  readPromises: "Follow the deliveries",
  readAwards: "Read what is selected",
};

const nl: typeof fr = {
  waits: {
    toJudge: { one: "# idee ontvankelijk of niet te verklaren", other: "# ideeën ontvankelijk of niet te verklaren" },
    opinions: { one: "# advies van een gemeente verwacht", other: "# adviezen van gemeenten verwacht" },
    assessments: { one: "# advies van een dienst verwacht", other: "# adviezen van diensten verwacht" },
    toConclude: { one: "# studie af te ronden", other: "# studies af te ronden" },
    sheets: { one: "# score van een jurylid verwacht", other: "# scores van juryleden verwacht" },
    answers: { one: "# officieel antwoord te geven", other: "# officiële antwoorden te geven" },
    toStart: { one: "# uitvoering te beginnen", other: "# uitvoeringen te beginnen" },
    lateSteps: { one: "# uitvoeringsstap te laat", other: "# uitvoeringsstappen te laat" },
    contests: { one: "# bezwaar te beantwoorden", other: "# bezwaren te beantwoorden" },
    routings: { one: "# doorgestuurd idee wacht op antwoord", other: "# doorgestuurde ideeën wachten op antwoord" },
  },
  communes: "Gemeenten",
  jury: "Jury",
  readRecord: "Het verslag van de jury lezen",
  readPromises: "De uitvoeringen volgen",
  readAwards: "Lezen wat gekozen is",
};

export const turnsTexts: Record<Locale, typeof fr> = { fr, en, nl };
