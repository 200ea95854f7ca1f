import type { Locale } from "#platform/i18n/locale.ts";

/**
 * Why a whole file is refused, by code and with its values, in their order: kept for twelve months, as those of notes are. `likely` is the
 * format that the file looks like, or "".
 */
const fr = {
  no_file: (path: string) => `Il n’y a pas de fichier ${path}.`,
  empty: () => "Le fichier est vide.",
  no_place: () => "Le fichier ne contient aucun lieu, sous ses titres s’il en a.",
  archive: () => "Ce fichier est une archive (zip, gz), ou un classeur protégé, abîmé ou trop lourd\u00a0: enregistrez-en le contenu en CSV ou en GeoJSON.",
  not_encoded: (encoding: string, line: number) =>
    `Le fichier n’est pas en ${encoding}\u00a0: un caractère est illisible après la ligne ${line}. Enregistrez-le en UTF-8, ou choisissez l’encodage Windows-1252 s’il vient d’un ancien tableur.`,
  open_quotation: (line: string) => `Le tableau est abîmé\u00a0: un guillemet ouvert ligne ${line} au plus tard n’est pas refermé.`,
  column_twice: (column: string) => `La colonne «\u00a0${column}\u00a0» est deux fois dans l’en-tête.`,
  too_large: (megabytes: number) => `Le fichier GeoJSON dépasse ${megabytes} Mo\u00a0: découpez-le, ou importez un CSV, lu au fil de l’eau.`,
  not_geojson: () => "Ce fichier n’est pas un GeoJSON\u00a0: on attend un objet «\u00a0FeatureCollection\u00a0» et ses «\u00a0features\u00a0».",
  unknown_columns: () => "Les colonnes de ce fichier ne sont d’aucun format connu. Choisissez le format, ou vérifiez la première ligne.",
  columns_missing: (format: string, missing: string, likely: string) =>
    `Ce fichier n’est pas au format ${format}\u00a0: il y manque les colonnes ${missing}.${likely && ` Il ressemble au format ${likely}.`}`,
  properties_missing: (format: string, missing: string, likely: string) =>
    `Ce fichier n’est pas au format ${format}\u00a0: il y manque les propriétés ${missing}.${likely && ` Il ressemble au format ${likely}.`}`,
};

export type RefusalTexts = typeof fr;
export type RefusalCode = keyof RefusalTexts;

const en: RefusalTexts = {
  no_file: (path) => `There is no file ${path}.`,
  empty: () => "The file is empty.",
  no_place: () => "The file has no place in it, under its titles if it has any.",
  archive: () => "This file is an archive (zip, gz), or a workbook that is locked, damaged or too heavy: save what it contains as CSV or GeoJSON.",
  not_encoded: (encoding, line) =>
    `The file is not in ${encoding}: a character cannot be read after line ${line}. Save it in UTF-8, or choose the encoding Windows-1252 if it comes from an old spreadsheet.`,
  open_quotation: (line) => `The table is damaged: a quotation mark opened at line ${line} or before is never closed.`,
  column_twice: (column) => `The column “${column}” is twice in the header.`,
  too_large: (megabytes) => `The GeoJSON file is larger than ${megabytes} MB: split it, or import a CSV, which is read piece by piece.`,
  not_geojson: () => "This file is not GeoJSON: it should be an object “FeatureCollection” with its “features”.",
  unknown_columns: () => "The columns of this file are of no known format. Choose the format, or check the first line.",
  columns_missing: (format, missing, likely) =>
    `This file is not in the format ${format}: it lacks the columns ${missing}.${likely && ` It looks like the format ${likely}.`}`,
  properties_missing: (format, missing, likely) =>
    `This file is not in the format ${format}: it lacks the properties ${missing}.${likely && ` It looks like the format ${likely}.`}`,
};

const nl: RefusalTexts = {
  no_file: (path) => `Er is geen bestand ${path}.`,
  empty: () => "Het bestand is leeg.",
  no_place: () => "Het bestand bevat geen plek, onder de titels als die er zijn.",
  archive: () => "Dit bestand is een archief (zip, gz), of een werkmap die beveiligd, beschadigd of te zwaar is: sla de inhoud op als CSV of GeoJSON.",
  not_encoded: (encoding, line) =>
    `Het bestand is niet in ${encoding}: een teken is onleesbaar na regel ${line}. Sla het op in UTF-8, of kies de codering Windows-1252 als het uit een oud rekenblad komt.`,
  open_quotation: (line) => `De tabel is beschadigd: een aanhalingsteken, geopend op regel ${line} of eerder, wordt niet gesloten.`,
  column_twice: (column) => `De kolom “${column}” staat tweemaal in de kopregel.`,
  too_large: (megabytes) => `Het GeoJSON-bestand is groter dan ${megabytes} MB: splits het, of voer een CSV in, die stuk voor stuk wordt gelezen.`,
  not_geojson: () => "Dit bestand is geen GeoJSON: verwacht wordt een object “FeatureCollection” met zijn “features”.",
  unknown_columns: () => "De kolommen van dit bestand horen bij geen bekend formaat. Kies het formaat, of kijk de eerste regel na.",
  columns_missing: (format, missing, likely) =>
    `Dit bestand heeft niet het formaat ${format}: de kolommen ${missing} ontbreken.${likely && ` Het lijkt op het formaat ${likely}.`}`,
  properties_missing: (format, missing, likely) =>
    `Dit bestand heeft niet het formaat ${format}: de eigenschappen ${missing} ontbreken.${likely && ` Het lijkt op het formaat ${likely}.`}`,
};

const withFormatOption = (likely: string) => likely && `${likely} (--format ${likely})`;

/** On the command line, in French: its options stand where the page has fields. */
const terminal: RefusalTexts = {
  ...fr,
  not_encoded: (encoding, line) =>
    `Le fichier n’est pas en ${encoding}\u00a0: un caractère est illisible après la ligne ${line}. Enregistrez-le en UTF-8, ou ajoutez --encoding windows-1252 s’il vient d’un ancien tableur.`,
  columns_missing: (format, missing, likely) => fr.columns_missing(format, missing, withFormatOption(likely)),
  properties_missing: (format, missing, likely) => fr.properties_missing(format, missing, withFormatOption(likely)),
};

export const refusalTexts: Record<Locale | "terminal", RefusalTexts> = { fr, en, nl, terminal };
