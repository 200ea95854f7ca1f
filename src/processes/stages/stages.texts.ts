import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  lead: "Dans l’ordre où le public les lit. Chacune dit qui agit, qui décide quoi, et quand.",
  up: "Monter",
  down: "Descendre",
  order: "Ordre",
  add: "Ajouter une étape",
  empty: "Aucune étape",
  emptySays: "Ajoutez-en une\u00a0: recueil d’idées, débat, questionnaire, réunion…",
  disorder: (stage: string, before: string) =>
    `«\u00a0${stage}\u00a0» s’ouvre avant «\u00a0${before}\u00a0», qui la précède. Changez l’ordre ou les dates si ce n’est pas voulu.`,
  kept: "La démarche est publiée\u00a0: une étape annoncée ne se retire plus. Fermez-la, avec une raison.",
  problems: {
    published: "La démarche est publiée\u00a0: une étape annoncée ne se retire plus. Fermez-la, avec une raison.",
    used: "D’autres parties de la démarche s’appuient sur cette étape\u00a0: rien n’est retiré. Retirez d’abord ce qui s’y trouve.",
    changed: "L’ordre a changé entre-temps\u00a0: rien n’est fait. Voici l’ordre actuel.",
  },
};

const en: typeof fr = {
  lead: "In the order in which the public reads them. Each says who acts, who decides what, and when.",
  up: "Move up",
  down: "Move down",
  order: "Order",
  add: "Add a stage",
  empty: "No stage",
  emptySays: "Add one: collecting ideas, debate, questionnaire, meeting…",
  disorder: (stage, before) => `“${stage}” opens before “${before}”, which precedes it. Change the order or the dates unless it is meant.`,
  kept: "The process is published: a stage that was announced is not removed any more. Close it, with a reason.",
  problems: {
    published: "The process is published: a stage that was announced is not removed any more. Close it, with a reason.",
    used: "Other parts of the process rest on this stage: nothing is removed. First remove what it holds.",
    changed: "The order changed meanwhile: nothing is done. Here is the present order.",
  },
};

const nl: typeof fr = {
  lead: "In de volgorde waarin het publiek ze leest. Elke fase zegt wie handelt, wie wat beslist, en wanneer.",
  up: "Omhoog",
  down: "Omlaag",
  order: "Volgorde",
  add: "Een fase toevoegen",
  empty: "Geen fase",
  emptySays: "Voeg er een toe: ideeën verzamelen, debat, vragenlijst, bijeenkomst…",
  disorder: (stage, before) => `“${stage}” opent vóór “${before}”, die eraan voorafgaat. Wijzig de volgorde of de data als dat niet de bedoeling is.`,
  kept: "Het traject is gepubliceerd: een aangekondigde fase gaat niet meer weg. Sluit ze, met een reden.",
  problems: {
    published: "Het traject is gepubliceerd: een aangekondigde fase gaat niet meer weg. Sluit ze, met een reden.",
    used: "Andere delen van het traject steunen op deze fase: er is niets weggehaald. Haal eerst weg wat erin staat.",
    changed: "De volgorde veranderde intussen: er is niets gedaan. Dit is de huidige volgorde.",
  },
};

export const stagesTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
