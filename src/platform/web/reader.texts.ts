import type { Locale } from "#platform/i18n/locale.ts";

/** What every form says of a file in which there is nothing, whoever asks for it. */
export const readerTexts: Readonly<Record<Locale, { readonly emptyFile: (name: string) => string }>> = {
  fr: { emptyFile: (name) => `Le fichier «\u00a0${name}\u00a0» est vide. Choisissez-en un autre.` },
  en: { emptyFile: (name) => `The file “${name}” is empty. Choose another one.` },
  nl: { emptyFile: (name) => `Het bestand “${name}” is leeg. Kies een ander.` },
};
