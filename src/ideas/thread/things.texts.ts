import type { Locale, Translated } from "#platform/i18n/locale.ts";

const fr = {
  award: "une attribution",
  awardShort: "La somme est attribuée",
  deliveryShort: "La réalisation",
  study: "une étude de faisabilité",
  studyShort: "L’étude de faisabilité",
  studyOf: (title: string) => `Étude de «\u00a0${title}\u00a0»`,
  cost: "coût estimé",
  awardTo: (title: string) => `Attribution à «\u00a0${title}\u00a0»`,
  awarded: "attribués",
  by: (whom: string) => `Décidé par\u00a0: ${whom}.`,
  jury: "un classement de jury",
  juryOf: (process: string) => `Classement du jury\u00a0: ${process}`,
  ranked: "idées classées",
  delivery: "une réalisation",
  deliveryOf: (title: string) => `Réalisation de «\u00a0${title}\u00a0»`,
  spent: "dépensés",
  spentOf: (sum: string) => `dépensés sur ${sum}`,
  supports: "soutiens",
};

const en: typeof fr = {
  award: "an award",
  awardShort: "The sum is awarded",
  deliveryShort: "The delivery",
  study: "a feasibility study",
  studyShort: "The feasibility study",
  studyOf: (title) => `Study of “${title}”`,
  cost: "estimated cost",
  awardTo: (title) => `Award to “${title}”`,
  awarded: "awarded",
  by: (whom) => `Decided by: ${whom}.`,
  jury: "a ranking by a jury",
  juryOf: (process) => `Ranking by the jury: ${process}`,
  ranked: "ideas ranked",
  delivery: "a delivery",
  deliveryOf: (title) => `Delivery of “${title}”`,
  spent: "spent",
  spentOf: (sum) => `spent of ${sum}`,
  supports: "supports",
};

const nl: typeof fr = {
  award: "een toekenning",
  awardShort: "De som is toegekend",
  deliveryShort: "De uitvoering",
  study: "een haalbaarheidsstudie",
  studyShort: "De haalbaarheidsstudie",
  studyOf: (title) => `Studie van “${title}”`,
  cost: "geraamde kosten",
  awardTo: (title) => `Toekenning aan “${title}”`,
  awarded: "toegekend",
  by: (whom) => `Beslist door: ${whom}.`,
  jury: "een rangschikking van een jury",
  juryOf: (process) => `Rangschikking van de jury: ${process}`,
  ranked: "gerangschikte ideeën",
  delivery: "een uitvoering",
  deliveryOf: (title) => `Uitvoering van “${title}”`,
  spent: "uitgegeven",
  spentOf: (sum) => `uitgegeven van ${sum}`,
  supports: "steunbetuigingen",
};

export const thingsTexts: Record<Locale, typeof fr> = { fr, en, nl };

/** Why things of an idea hang together, as the migration `20261128_1331_idea_links` also writes it. */
export const funded = (by: string): Translated => ({
  fr: `Retenue et financée\u00a0: ${by}.`,
  en: `Selected and funded: ${by}.`,
  nl: `Gekozen en gefinancierd: ${by}.`,
});

/** The migration `20261128_1700_study_links` writes the same words. */
export const concluded = (conclusion: "feasible" | "infeasible"): Translated =>
  conclusion === "feasible"
    ? { fr: "Étudiée par les services\u00a0: faisable.", en: "Studied by the services: feasible.", nl: "Bestudeerd door de diensten: haalbaar." }
    : { fr: "Étudiée par les services\u00a0: non faisable.", en: "Studied by the services: not feasible.", nl: "Bestudeerd door de diensten: niet haalbaar." };

export const rankedAs = (rank: number | null, of: number): Translated =>
  rank === null
    ? { fr: "Examinée par le jury, sans rang.", en: "Looked at by the jury, without a rank.", nl: "Bekeken door de jury, zonder rang." }
    : { fr: `Rang ${rank} sur ${of}.`, en: `Rank ${rank} of ${of}.`, nl: `Rang ${rank} van ${of}.` };

export const begun: Translated = { fr: "La réalisation a commencé.", en: "Delivery has begun.", nl: "De uitvoering is begonnen." };
