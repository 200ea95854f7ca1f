import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Se former aux machines",
  lead: "Une formation réussie ouvre les machines qui la demandent, dans le lieu qui la donne et dans ceux qui la reconnaissent.",
  mine: "Mes habilitations",
  keep: "Tenir des formations",
  search: "Chercher",
  words: "Machine, formation ou lieu",
  kind: "Sorte",
  every: "Toutes",
  soon: "Avec une séance annoncée",
  count: { one: "# formation", other: "# formations" },
  opens: { one: "ouvre # machine", other: "ouvre # machines" },
  next: (when: string) => `Prochaine séance\u00a0: ${when}`,
  none: "Aucune séance annoncée pour le moment",
  /** Where nothing was asked. */
  noneYet: "Aucune formation pour l’instant",
  noneYetNext: "Celles que les lieux donnent paraîtront ici.",
};

const en: typeof fr = {
  title: "Learn to use machines",
  lead: "A training that you pass opens the machines that ask for it, at the place that gives it and at those that recognise it.",
  mine: "My authorisations",
  keep: "Keep trainings",
  search: "Search",
  words: "Machine, training or place",
  kind: "Kind",
  every: "All",
  soon: "With a session announced",
  count: { one: "# training", other: "# trainings" },
  opens: { one: "opens # machine", other: "opens # machines" },
  next: (when) => `Next session: ${when}`,
  none: "No session announced for the moment",
  noneYet: "No training for now",
  noneYetNext: "Those that places give will appear here.",
};

const nl: typeof fr = {
  title: "Met machines leren werken",
  lead: "Een opleiding waarvoor u slaagt, opent de machines die ze vragen, op de plek die ze geeft en op die welke ze erkennen.",
  mine: "Mijn machtigingen",
  keep: "Opleidingen bijhouden",
  search: "Zoeken",
  words: "Machine, opleiding of plek",
  kind: "Soort",
  every: "Alle",
  soon: "Met een aangekondigde sessie",
  count: { one: "# opleiding", other: "# opleidingen" },
  opens: { one: "opent # machine", other: "opent # machines" },
  next: (when) => `Volgende sessie: ${when}`,
  none: "Nu geen sessie aangekondigd",
  noneYet: "Nog geen opleiding",
  noneYetNext: "Wat de plekken geven, verschijnt hier.",
};

export const catalogueTexts: Record<Locale, typeof fr> = { fr, en, nl };
