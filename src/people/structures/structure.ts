import type { Translated } from "#platform/i18n/locale.ts";

/** Kinds of structures, in the order of the list of choices. */
export const structureKinds = {
  association: { fr: "Association", en: "Association", nl: "Vereniging" },
  company: { fr: "Entreprise", en: "Company", nl: "Bedrijf" },
  cooperative: { fr: "Coopérative", en: "Cooperative", nl: "Coöperatie" },
  social_centre: { fr: "Centre social", en: "Social centre", nl: "Sociaal centrum" },
  commune: { fr: "Commune", en: "Commune", nl: "Gemeente" },
  metropolis: { fr: "Métropole", en: "Metropolis", nl: "Metropool" },
  public_body: { fr: "Établissement public", en: "Public body", nl: "Overheidsinstelling" },
  employer: { fr: "Employeur", en: "Employer", nl: "Werkgever" },
  school: { fr: "École ou université", en: "School or university", nl: "School of universiteit" },
  other: { fr: "Autre", en: "Other", nl: "Andere" },
} as const satisfies Record<string, Translated>;

export type StructureKind = keyof typeof structureKinds;

export const isStructureKind = (value: unknown): value is StructureKind => typeof value === "string" && Object.hasOwn(structureKinds, value);

/** The legal person that holds more establishments than one digit of control can tell apart. */
const laPoste = "356000000";

/**
 * Fourteen digits: SIREN (nine), establishment (four), control key. The key is Luhn's over all of them; for La Poste alone,
 * whose establishments outnumber the keys, the digits may instead add up to a multiple of five (Insee, "Sirene, le numéro Siret").
 */
export function isSiret(siret: string): boolean {
  if (!/^\d{14}$/.test(siret) || /^0+$/.test(siret)) return false;
  return luhnSum(siret) % 10 === 0 || (siret.startsWith(laPoste) && digitsOf(siret).reduce((sum, digit) => sum + digit, 0) % 5 === 0);
}

/** Nine digits, the last one Luhn's key over all of them. */
export const isSiren = (siren: string): boolean => /^\d{9}$/.test(siren) && !/^0+$/.test(siren) && luhnSum(siren) % 10 === 0;

/** From the right, every second digit counts double; above nine, its digits are added (ISO/IEC 7812-1, annex B). */
function luhnSum(number: string): number {
  return digitsOf(number)
    .reverse()
    .map((digit, at) => (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)))
    .reduce((sum, value) => sum + value, 0);
}

const digitsOf = (number: string) => [...number].map(Number);

/**
 * "W" and nine digits: three for the registry that gave the number, six in order of registration. The national register of
 * associations publishes no control key, so that only the form can be checked (arrêté du 14 octobre 2009, répertoire national).
 */
export function isRna(rna: string): boolean {
  return /^W\d{9}$/.test(rna) && rna.slice(1) !== "000000000";
}

/** As people copy it, with spaces of any kind, dots or hyphens: "834 567 210 00019". */
export function tidyNumber(typed: string): string {
  return typed.replace(/[\s.\-\u00a0\u202f]/g, "").toUpperCase();
}

/** 834 567 210 00019. */
export function saySiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u00a0$2\u00a0$3\u00a0$4");
}
