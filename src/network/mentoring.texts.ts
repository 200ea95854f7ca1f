import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  subjects: {
    ...{
      governance: "Gouvernance et statuts",
      money: "Argent et modèle économique",
      premises: "Locaux et travaux",
      hospitality: "Accueil et animation",
      workshop: "Atelier et machines",
    },
    ...{ digital: "Numérique", food: "Cuisine et alimentation", culture: "Culture", communes: "Relations avec les communes", hiring: "Emploi et bénévolat" },
  },
  stages: { idea: "Idée", prefiguration: "Préfiguration", opening: "Ouverture", rooted: "Lieu installé" },
  languages: { fr: "Français", en: "Anglais", nl: "Néerlandais" },
  states: { suggested: "Proposé", running: "En cours", ended: "Terminé", declined: "Décliné", broken: "Arrêté" },
  mentoring: "Mentorat",
  subjectsLabel: "Sujets",
  stageLabel: "Étape du projet",
  languagesLabel: "Langues",
  because: { stage: "connaît cette étape", near: "tout près" },
  away: (distance: string) => `à ${distance}`,
  both: (language: string) => `en ${language.toLowerCase()}`,
  score: (points: string) => `${points} points`,
  load: (taken: string, places: string) => `Accompagne ${taken} sur ${places}`,
};

const en: typeof fr = {
  subjects: {
    ...{
      governance: "Governance and statutes",
      money: "Money and business model",
      premises: "Premises and works",
      hospitality: "Welcome and activities",
      workshop: "Workshop and machines",
    },
    ...{ digital: "Digital", food: "Kitchen and food", culture: "Culture", communes: "Relations with communes", hiring: "Jobs and volunteers" },
  },
  stages: { idea: "Idea", prefiguration: "Prefiguration", opening: "Opening", rooted: "Rooted place" },
  languages: { fr: "French", en: "English", nl: "Dutch" },
  states: { suggested: "Suggested", running: "Running", ended: "Ended", declined: "Declined", broken: "Broken up" },
  mentoring: "Mentoring",
  subjectsLabel: "Subjects",
  stageLabel: "Stage of the project",
  languagesLabel: "Languages",
  because: { stage: "knows this stage", near: "very near" },
  away: (distance) => `${distance} away`,
  both: (language) => `in ${language}`,
  score: (points) => `${points} points`,
  load: (taken, places) => `Mentors ${taken} of ${places}`,
};

const nl: typeof fr = {
  subjects: {
    ...{
      governance: "Bestuur en statuten",
      money: "Geld en verdienmodel",
      premises: "Lokalen en werken",
      hospitality: "Onthaal en animatie",
      workshop: "Atelier en machines",
    },
    ...{ digital: "Digitaal", food: "Keuken en voeding", culture: "Cultuur", communes: "Relaties met gemeenten", hiring: "Werk en vrijwilligers" },
  },
  stages: { idea: "Idee", prefiguration: "Prefiguratie", opening: "Opening", rooted: "Gevestigde plek" },
  languages: { fr: "Frans", en: "Engels", nl: "Nederlands" },
  states: { suggested: "Voorgesteld", running: "Lopend", ended: "Beëindigd", declined: "Afgewezen", broken: "Gestopt" },
  mentoring: "Mentorschap",
  subjectsLabel: "Onderwerpen",
  stageLabel: "Fase van het project",
  languagesLabel: "Talen",
  because: { stage: "kent deze fase", near: "vlakbij" },
  away: (distance) => `op ${distance}`,
  both: (language) => `in het ${language}`,
  score: (points) => `${points} punten`,
  load: (taken, places) => `Begeleidt ${taken} van ${places}`,
};

export const mentoringTexts: Record<Locale, typeof fr> = { fr, en, nl };
