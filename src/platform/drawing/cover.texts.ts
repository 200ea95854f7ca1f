import type { Locale } from "#platform/i18n/locale.ts";

export const coverTexts: Record<Locale, Record<"drawing" | "only", string>> = {
  fr: { drawing: "Dessin, en attendant une photo.", only: "Dessin." },
  en: { drawing: "A drawing, until there is a photo.", only: "A drawing." },
  nl: { drawing: "Een tekening, tot er een foto is.", only: "Een tekening." },
};
