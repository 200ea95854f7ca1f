import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { Locale, WrittenIn } from "./locale.ts";

const Language = createContext<Locale>("fr");
const ContentLanguage = createContext<Locale>("fr");
const Around = createContext<string | null>(null);

export const LanguageProvider = Language.Provider;
/** The language that residents, agents and places of this house write in (setting CONTENT_LANGUAGE). */
export const ContentLanguageProvider = ContentLanguage.Provider;
/** Within an element that has a language of its own: what it is. */
export const AroundProvider = Around.Provider;

/** The reader's language, in a view. A page reads it from its visit. */
export function useLocale(): Locale {
  return useContext(Language);
}

/** The texts of a room in the reader's language. */
export function useTexts<texts>(translations: Record<Locale, texts>): texts {
  return translations[useContext(Language)];
}

/** `lang` of what people wrote (WCAG 3.1.2); absent where all around is in that language already. */
export function useLang(own: WrittenIn): string | undefined {
  const page = useContext(Language);
  const house = useContext(ContentLanguage);
  const around = useContext(Around);
  const lang = typeof own === "string" ? own : (around ?? house);
  return own === false || lang === (around ?? page) ? undefined : lang;
}
