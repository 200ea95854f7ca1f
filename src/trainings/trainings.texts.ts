import type { Locale } from "#platform/i18n/locale.ts";

const free = (count: number, one: string, many: string, none: string) => (count === 0 ? none : count === 1 ? one : many.replace("#", String(count)));

const fr = {
  title: "Formations",
  thing: "formation",
  metropolis: "La métropole",
  kinds: { safety: "Sécurité", competency: "Savoir-faire" },
  states: { draft: "Brouillon", open: "Proposée", withdrawn: "Retirée" },
  standings: { valid: "Valable", expired: "Terminée", suspended: "Suspendue" },
  endless: "Sans limite de durée",
  months: { one: "# mois", other: "# mois" },
  asks: (title: string) => `Demande la formation «\u00a0${title}\u00a0»`,
  supervised: (hours: string) => `Se réserve pendant les heures encadrées\u00a0: ${hours}`,
  alone: (hours: string) => `Personne n’encadre à cette heure. Choisissez ${hours}`,
  lacks: {
    untrained: (title: string, _at: string) => `Vous n’avez pas encore suivi «\u00a0${title}\u00a0»`,
    expired: (title: string, at: string) => `Votre habilitation «\u00a0${title}\u00a0» s’est terminée\u00a0: ${at}`,
    suspended: (title: string, _at: string) => `Votre habilitation «\u00a0${title}\u00a0» est suspendue`,
    ends: (title: string, at: string) => `Votre habilitation «\u00a0${title}\u00a0» se termine\u00a0: ${at}`,
  },
  next: (title: string, when: string, place: string, count: number) =>
    `${title}, ${when}, ${place}\u00a0: ${free(count, "une place libre", "# places libres", "complet, liste d’attente")}`,
  free: { one: "# place libre", other: "# places libres" },
  full: "Complet",
  waiting: { one: "# personne attend", other: "# personnes attendent" },
  moved: "Cela a changé entre-temps. Rien n’a été fait.",
};

const en: typeof fr = {
  title: "Trainings",
  thing: "training",
  metropolis: "The metropolis",
  kinds: { safety: "Safety", competency: "Skill" },
  states: { draft: "Draft", open: "Offered", withdrawn: "Withdrawn" },
  standings: { valid: "Valid", expired: "Ended", suspended: "Suspended" },
  endless: "Without end",
  months: { one: "# month", other: "# months" },
  asks: (title) => `Asks for the training “${title}”`,
  supervised: (hours) => `Is booked during supervised hours: ${hours}`,
  alone: (hours) => `Nobody supervises at that hour. Choose ${hours}`,
  lacks: {
    untrained: (title) => `You have not followed “${title}” yet`,
    expired: (title, at) => `Your authorisation “${title}” has ended: ${at}`,
    suspended: (title) => `Your authorisation “${title}” is suspended`,
    ends: (title, at) => `Your authorisation “${title}” ends: ${at}`,
  },
  next: (title, when, place, count) => `${title}, ${when}, ${place}: ${free(count, "one seat free", "# seats free", "full, waiting list")}`,
  free: { one: "# seat free", other: "# seats free" },
  full: "Full",
  waiting: { one: "# person waits", other: "# people wait" },
  moved: "This changed meanwhile. Nothing was done.",
};

const nl: typeof fr = {
  title: "Opleidingen",
  thing: "opleiding",
  metropolis: "De metropool",
  kinds: { safety: "Veiligheid", competency: "Vaardigheid" },
  states: { draft: "Ontwerp", open: "Aangeboden", withdrawn: "Ingetrokken" },
  standings: { valid: "Geldig", expired: "Afgelopen", suspended: "Geschorst" },
  endless: "Zonder einde",
  months: { one: "# maand", other: "# maanden" },
  asks: (title) => `Vraagt de opleiding “${title}”`,
  supervised: (hours) => `Wordt gereserveerd tijdens begeleide uren: ${hours}`,
  alone: (hours) => `Op dat uur begeleidt niemand. Kies ${hours}`,
  lacks: {
    untrained: (title) => `U hebt “${title}” nog niet gevolgd`,
    expired: (title, at) => `Uw machtiging “${title}” is afgelopen: ${at}`,
    suspended: (title) => `Uw machtiging “${title}” is geschorst`,
    ends: (title, at) => `Uw machtiging “${title}” loopt af: ${at}`,
  },
  next: (title, when, place, count) => `${title}, ${when}, ${place}: ${free(count, "één plaats vrij", "# plaatsen vrij", "volzet, wachtlijst")}`,
  free: { one: "# plaats vrij", other: "# plaatsen vrij" },
  full: "Volzet",
  waiting: { one: "# persoon wacht", other: "# personen wachten" },
  moved: "Dit is ondertussen veranderd. Er is niets gedaan.",
};

export const trainingsTexts: Record<Locale, typeof fr> = { fr, en, nl };
