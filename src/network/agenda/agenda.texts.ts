import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "L’agenda du réseau",
  lead: "Ce qui se passe chez les membres dans les trois mois\u00a0: activités et formations de leurs lieux, rencontres des promotions, assemblées.",
  kind: "Quoi",
  all: "Tout",
  show: "Afficher",
  empty: "Rien n’est annoncé pour l’instant",
  emptyNext: "Les activités et formations des lieux membres apparaissent ici dès qu’elles sont annoncées.",
  off: "annulé",
  members: "Les membres y lisent aussi leurs assemblées.",
  kinds: { activity: "Activité", training: "Formation", cohort: "Rencontre d’une promotion", general: "Assemblée" },
  count: { one: "# rendez-vous", other: "# rendez-vous" },
};

const en: typeof fr = {
  title: "The network’s calendar",
  lead: "What happens at members’ in three months: activities and trainings of their places, meetings of cohorts, general meetings.",
  kind: "What",
  all: "Everything",
  show: "Show",
  empty: "Nothing is announced for now",
  emptyNext: "Activities and trainings of members’ places stand here as soon as they are announced.",
  off: "cancelled",
  members: "Members read their general meetings here too.",
  kinds: { activity: "Activity", training: "Training", cohort: "Meeting of a cohort", general: "General meeting" },
  count: { one: "# date", other: "# dates" },
};

const nl: typeof fr = {
  title: "De agenda van het netwerk",
  lead: "Wat er in drie maanden bij de leden gebeurt: activiteiten en opleidingen op hun plekken, bijeenkomsten van lichtingen, algemene vergaderingen.",
  kind: "Wat",
  all: "Alles",
  show: "Tonen",
  empty: "Er is nu niets aangekondigd",
  emptyNext: "Activiteiten en opleidingen op plekken van leden staan hier zodra ze aangekondigd zijn.",
  off: "afgelast",
  members: "Leden lezen hier ook hun algemene vergaderingen.",
  kinds: { activity: "Activiteit", training: "Opleiding", cohort: "Bijeenkomst van een lichting", general: "Algemene vergadering" },
  count: { one: "# afspraak", other: "# afspraken" },
};

export const agendaTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
