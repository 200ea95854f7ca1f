import type { Locale, Translated } from "#platform/i18n/locale.ts";

interface ThingsTexts {
  readonly award: string;
  readonly awardTo: (title: string) => string;
  readonly awarded: string;
  readonly by: (whom: string) => string;
  readonly jury: string;
  readonly juryOf: (process: string) => string;
  readonly ranked: string;
  readonly delivery: string;
  readonly deliveryOf: (title: string) => string;
  readonly spent: string;
  readonly spentOf: (sum: string) => string;
  readonly supports: string;
}

export const thingsTexts: Record<Locale, ThingsTexts> = {
  fr: {
    award: "une attribution",
    awardTo: (title) => `Attribution à «\u00a0${title}\u00a0»`,
    awarded: "attribués",
    by: (whom) => `Décidé par\u00a0: ${whom}.`,
    jury: "un classement de jury",
    juryOf: (process) => `Classement du jury\u00a0: ${process}`,
    ranked: "idées classées",
    delivery: "une réalisation",
    deliveryOf: (title) => `Réalisation de «\u00a0${title}\u00a0»`,
    spent: "dépensés",
    spentOf: (sum) => `dépensés sur ${sum}`,
    supports: "soutiens",
  },
  en: {
    award: "an award",
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
  },
  nl: {
    award: "een toekenning",
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
  },
};

/** Why things of an idea hang together, as the migration `20261128_1331_idea_links` also writes it. */
export const funded = (by: string): Translated => ({
  fr: `Retenue et financée\u00a0: ${by}.`,
  en: `Selected and funded: ${by}.`,
  nl: `Gekozen en gefinancierd: ${by}.`,
});

export const rankedAs = (rank: number | null, of: number): Translated =>
  rank === null
    ? { fr: "Examinée par le jury, sans rang.", en: "Looked at by the jury, without a rank.", nl: "Bekeken door de jury, zonder rang." }
    : { fr: `Rang ${rank} sur ${of}.`, en: `Rank ${rank} of ${of}.`, nl: `Rang ${rank} van ${of}.` };

export const begun: Translated = { fr: "La réalisation a commencé.", en: "Delivery has begun.", nl: "De uitvoering is begonnen." };
