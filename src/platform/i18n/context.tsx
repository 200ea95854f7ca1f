import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { Locale } from "./locale.ts";

const Language = createContext<Locale>("fr");

export const LanguageProvider = Language.Provider;

/** The reader's language, in a view. A page reads it from its visit. */
export function useLocale(): Locale {
  return useContext(Language);
}

/** The texts of a room in the reader's language. */
export function useTexts<texts>(translations: Record<Locale, texts>): texts {
  return translations[useContext(Language)];
}
