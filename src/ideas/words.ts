import type { FieldWord } from "#platform/ui/field-word.ts";

/** Words of this room that a resident may not know. */
export const words: readonly FieldWord[] = [
  {
    key: "recevable",
    term: { fr: "Recevable", en: "Admissible", nl: "Ontvankelijk" },
    forms: { fr: ["recevable", "recevables", "recevabilité"], en: ["admissible", "admissibility"], nl: ["ontvankelijk", "ontvankelijkheid"] },
    means: {
      fr: "L’idée respecte les règles annoncées, donc elle peut continuer. Cela ne dit pas encore si elle sera faite.",
      en: "The idea keeps to the announced rules, so it may go on. This does not say yet whether it will be done.",
      nl: "Het idee volgt de aangekondigde regels en mag dus verder. Dat zegt nog niet of het uitgevoerd wordt.",
    },
  },
  {
    key: "faisabilite",
    term: { fr: "Étude de faisabilité", en: "Feasibility study", nl: "Haalbaarheidsstudie" },
    forms: {
      fr: ["étude de faisabilité", "études de faisabilité", "faisabilité", "faisable", "faisables"],
      en: ["feasibility study", "feasibility", "feasible"],
      nl: ["haalbaarheidsstudie", "haalbaarheid", "haalbaar"],
    },
    means: {
      fr: "Des services regardent si l’idée peut se faire\u00a0: est-ce permis, est-ce solide, combien cela coûte.",
      en: "Departments look at whether the idea can be done: is it allowed, is it sound, what does it cost.",
      nl: "Diensten bekijken of het idee kan: mag het, is het degelijk, wat kost het.",
    },
  },
  {
    key: "jury",
    term: { fr: "Jury", en: "Jury", nl: "Jury" },
    forms: { fr: ["jury", "jurys"], en: ["jury", "juries"], nl: ["jury", "jury’s"] },
    means: {
      fr: "Un groupe de personnes qui note chaque idée avec les mêmes questions, et écrit ses raisons.",
      en: "A group of people who mark each idea by the same questions, and write down their reasons.",
      nl: "Een groep mensen die elk idee met dezelfde vragen beoordeelt en de redenen opschrijft.",
    },
  },
  {
    key: "dispersion",
    term: { fr: "Dispersion", en: "Dispersion", nl: "Spreiding" },
    forms: { fr: ["dispersion"], en: ["dispersion"], nl: ["spreiding"] },
    means: {
      fr: "Un nombre qui dit si les notes se ressemblent. Petit\u00a0: tout le monde est d’accord. Grand\u00a0: les avis sont partagés.",
      en: "A number that says whether marks are alike. Small: everybody agrees. Large: opinions differ.",
      nl: "Een getal dat zegt of de punten op elkaar lijken. Klein: iedereen is het eens. Groot: de meningen lopen uiteen.",
    },
  },
];
