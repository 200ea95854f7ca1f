import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  next: "Prochaine étape",
  nextLead: "Les auteurs du projet la lisent.",
  nextWords: "Ce qui vient",
  nextDue: "D’ici le",
  save: "Enregistrer l’étape",
  until: (day: string) => `d’ici le ${day}`,
  referent: (name: string) => `${name} suit votre projet.`,
  problems: { words: "Dites ce qui vient en 3 à 300 signes.", due: "Donnez un jour à venir." },
};

type StepTexts = typeof fr;

const en: StepTexts = {
  next: "Next step",
  nextLead: "The authors of the project read it.",
  nextWords: "What comes next",
  nextDue: "Until",
  save: "Record the step",
  until: (day) => `until ${day}`,
  referent: (name) => `${name} follows your project.`,
  problems: { words: "Say what comes next in 3 to 300 characters.", due: "Give a day to come." },
};

const nl: StepTexts = {
  next: "Volgende stap",
  nextLead: "De auteurs van het project lezen hem.",
  nextWords: "Wat volgt",
  nextDue: "Tegen",
  save: "De stap bewaren",
  until: (day) => `tegen ${day}`,
  referent: (name) => `${name} volgt uw project.`,
  problems: { words: "Zeg wat volgt in 3 tot 300 tekens.", due: "Geef een dag die nog komt." },
};

export const stepTexts: Record<Locale, StepTexts> = { fr, en, nl };
