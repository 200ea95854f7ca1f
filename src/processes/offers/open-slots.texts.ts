import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  openIn: (where: string) => `Ouvert ${where}`,
  openAnywhere: "Ouvert en ce moment",
  concern: { one: "# démarche vous concerne. La plus urgente d’abord.", other: "# démarches vous concernent. Les plus urgentes d’abord." },
  seeAll: "Tout voir dans la métropole",
  seeAllOf: (commune: string) => `Tout voir pour ${commune}`,
  map: {
    vote: { label: "Vote ouvert", count: { one: "# vote ouvert", other: "# votes ouverts" } },
    idea: { label: "Idées à déposer", count: { one: "# recueil d’idées ouvert", other: "# recueils d’idées ouverts" } },
    talk: { label: "Concertation ouverte", count: { one: "# concertation ouverte", other: "# concertations ouvertes" } },
  },
  ends: (stage: string) => `Fin de «\u00a0${stage}\u00a0»`,
  card: "Mes démarches à conduire",
  goToDesk: "Voir ce qui attend",
  waits: { one: "# tâche attend", other: "# tâches attendent" },
  late: { one: "dont # en retard", other: "dont # en retard" },
  onTeam: "Démarches où j’ai un rôle",
  partIn: (part: string, process: string) => `${process}\u00a0: ${part.toLowerCase()}`,
  news: {
    published: (process: string) => `Nouvelle démarche\u00a0: ${process}`,
    added: (process: string, stage: string) => `${process}\u00a0: une étape s’ajoute, «\u00a0${stage}\u00a0»`,
    extended: (process: string, stage: string) => `${process}\u00a0: «\u00a0${stage}\u00a0» est prolongée`,
    closed_early: (process: string, stage: string) => `${process}\u00a0: «\u00a0${stage}\u00a0» se termine plus tôt`,
    moved: (process: string, stage: string) => `${process}\u00a0: «\u00a0${stage}\u00a0» change de date`,
    ended: (process: string) => `Démarche close\u00a0: ${process}`,
    cancelled: (process: string) => `Démarche annulée\u00a0: ${process}`,
  },
};

const en: typeof fr = {
  openIn: (where) => `Open ${where}`,
  openAnywhere: "Open now",
  concern: { one: "# process concerns you. The most urgent first.", other: "# processes concern you. The most urgent first." },
  seeAll: "See all in the metropolis",
  seeAllOf: (commune) => `See all for ${commune}`,
  map: {
    vote: { label: "Vote open", count: { one: "# vote open", other: "# votes open" } },
    idea: { label: "Ideas to file", count: { one: "# collection of ideas open", other: "# collections of ideas open" } },
    talk: { label: "Consultation open", count: { one: "# consultation open", other: "# consultations open" } },
  },
  ends: (stage) => `End of “${stage}”`,
  card: "Processes I run",
  goToDesk: "See what waits",
  waits: { one: "# task waits", other: "# tasks wait" },
  late: { one: "of which # late", other: "of which # late" },
  onTeam: "Processes in which I have a part",
  partIn: (part, process) => `${process}: ${part.toLowerCase()}`,
  news: {
    published: (process) => `New process: ${process}`,
    added: (process, stage) => `${process}: a stage is added, “${stage}”`,
    extended: (process, stage) => `${process}: “${stage}” is extended`,
    closed_early: (process, stage) => `${process}: “${stage}” ends earlier`,
    moved: (process, stage) => `${process}: “${stage}” changes dates`,
    ended: (process) => `Process closed: ${process}`,
    cancelled: (process) => `Process cancelled: ${process}`,
  },
};

const nl: typeof fr = {
  openIn: (where) => `Open ${where}`,
  openAnywhere: "Nu open",
  concern: { one: "# traject gaat u aan. Het dringendste eerst.", other: "# trajecten gaan u aan. Het dringendste eerst." },
  seeAll: "Alles in de metropool zien",
  seeAllOf: (commune) => `Alles voor ${commune} zien`,
  map: {
    vote: { label: "Stemming open", count: { one: "# stemming open", other: "# stemmingen open" } },
    idea: { label: "Ideeën in te dienen", count: { one: "# ideeënronde open", other: "# ideeënrondes open" } },
    talk: { label: "Raadpleging open", count: { one: "# raadpleging open", other: "# raadplegingen open" } },
  },
  ends: (stage) => `Einde van “${stage}”`,
  card: "Trajecten die ik leid",
  goToDesk: "Zien wat wacht",
  waits: { one: "# taak wacht", other: "# taken wachten" },
  late: { one: "waarvan # te laat", other: "waarvan # te laat" },
  onTeam: "Trajecten waarin ik een rol heb",
  partIn: (part, process) => `${process}: ${part.toLowerCase()}`,
  news: {
    published: (process) => `Nieuw traject: ${process}`,
    added: (process, stage) => `${process}: er komt een fase bij, “${stage}”`,
    extended: (process, stage) => `${process}: “${stage}” is verlengd`,
    closed_early: (process, stage) => `${process}: “${stage}” eindigt vroeger`,
    moved: (process, stage) => `${process}: “${stage}” verandert van datum`,
    ended: (process) => `Traject afgesloten: ${process}`,
    cancelled: (process) => `Traject geannuleerd: ${process}`,
  },
};

export const aroundTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
