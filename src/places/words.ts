import type { FieldWord } from "#platform/ui/field-word.ts";

/** Words of this room that a resident may not know. */
export const words: readonly FieldWord[] = [
  {
    key: "tiers-lieu",
    term: { fr: "Tiers-lieu", en: "Third place", nl: "Derde plek" },
    forms: { fr: ["tiers-lieu", "tiers-lieux"], en: ["third place", "third places"], nl: ["derde plek", "derde plekken"] },
    means: {
      fr: "Un lieu ouvert à tous, entre la maison et le travail. On y travaille, on y apprend, on y répare, on s’y rencontre.",
      en: "A place open to all, between home and work. People work, learn, mend things and meet there.",
      nl: "Een plek open voor iedereen, tussen thuis en werk. Mensen werken, leren, herstellen en ontmoeten er elkaar.",
    },
  },
  {
    key: "mediation-numerique",
    term: { fr: "Médiation numérique", en: "Digital mediation", nl: "Digitale begeleiding" },
    forms: {
      fr: ["médiation numérique", "médiateur numérique", "médiatrice numérique", "médiateurs numériques"],
      en: ["digital mediation"],
      nl: ["digitale begeleiding"],
    },
    means: {
      fr: "Une personne vous aide à vous servir d’un ordinateur, d’un téléphone ou d’un site internet.",
      en: "Somebody helps you use a computer, a telephone or a website.",
      nl: "Iemand helpt u met een computer, een telefoon of een website.",
    },
  },
];
