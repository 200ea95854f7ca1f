import type { Locale } from "#platform/i18n/locale.ts";

/** What is wrong, with `#` for what it is about. */
export type FaultTexts = typeof fr;

const fr = {
  at: "Fichier #, ligne #",
  faults: {
    missing: "manque",
    changed: "n’est pas celle qui a été scellée",
    unreadable: "ne peut pas être lue",
    seal: "l’empreinte du fichier n’est pas celle qui a été publiée avant le tirage",
    panel: "cette liste ne respecte pas les règles\u00a0: #",
    count: "il n’y a pas mille listes\u00a0: #",
    figures: "les chiffres ne sont pas ceux de la valeur publiée\u00a0: #",
    replacement: "la réserve désigne une autre personne\u00a0: #",
    seat: "cette personne n’a pas, ou a déjà, cette place\u00a0: #",
  },
};

const en: typeof fr = {
  at: "File #, line #",
  faults: {
    missing: "is missing",
    changed: "is not the one that was sealed",
    unreadable: "cannot be read",
    seal: "the print of the file is not the one that was published before the draw",
    panel: "this list does not meet the rules: #",
    count: "there are not a thousand lists: #",
    figures: "the figures are not those of the published value: #",
    replacement: "the reserve names somebody else: #",
    seat: "this person does not have, or has already, this place: #",
  },
};

const nl: typeof fr = {
  at: "Bestand #, regel #",
  faults: {
    missing: "ontbreekt",
    changed: "is niet de verzegelde",
    unreadable: "kan niet gelezen worden",
    seal: "de afdruk van het bestand is niet die welke voor de loting gepubliceerd werd",
    panel: "deze lijst voldoet niet aan de regels: #",
    count: "er zijn geen duizend lijsten: #",
    figures: "de cijfers zijn niet die van de gepubliceerde waarde: #",
    replacement: "de reserve wijst iemand anders aan: #",
    seat: "deze persoon heeft deze plaats niet, of al: #",
  },
};

export const faultTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
