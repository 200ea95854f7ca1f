import type { Locale } from "#platform/i18n/locale.ts";
import type { Queue } from "./queues.ts";

export const queueTexts: Record<Locale, Readonly<Record<Queue, string>>> = {
  fr: {
    admissibilityQueue: "Recevabilité",
    opinionsOf: "Avis des communes",
    studies: "Études",
    juryDesk: "Jury",
    awards: "Attribution",
    answers: "Réponses",
    deliveries: "Réalisations",
    contests: "Contestations",
  },
  en: {
    admissibilityQueue: "Admissibility",
    opinionsOf: "Communes’ opinions",
    studies: "Studies",
    juryDesk: "Jury",
    awards: "Award",
    answers: "Answers",
    deliveries: "Deliveries",
    contests: "Objections",
  },
  nl: {
    admissibilityQueue: "Ontvankelijkheid",
    opinionsOf: "Adviezen van gemeenten",
    studies: "Studies",
    juryDesk: "Jury",
    awards: "Toekenning",
    answers: "Antwoorden",
    deliveries: "Uitvoeringen",
    contests: "Bezwaren",
  },
};
