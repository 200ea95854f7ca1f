import type { Locale } from "./locale.ts";

/** A colon after a word: French keeps a no-break space before it, English and Dutch none. */
export const colonIn = (locale: Locale): string => (locale === "fr" ? "\u00a0:" : ":");
