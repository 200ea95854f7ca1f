import type { Locale } from "#platform/i18n/locale.ts";

export const coverTexts: Record<Locale, Record<"drawing", string>> = {
  fr: { drawing: "Dessin, en attendant une photo." },
  en: { drawing: "A drawing, until there is a photo." },
  nl: { drawing: "Een tekening, tot er een foto is." },
};
