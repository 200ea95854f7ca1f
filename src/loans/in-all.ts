import type { Locale, locales, Translated } from "#platform/i18n/locale.ts";

/** The same sentence in every language. */
export const inAll = (say: (locale: Locale) => string): Translated =>
  ({ fr: say("fr"), en: say("en"), nl: say("nl") }) satisfies Record<(typeof locales)[number], string>;
