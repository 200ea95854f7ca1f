import type { Locale } from "#platform/i18n/locale.ts";

const fr = { label: "Poser une question à un service", says: "Une personne répond, avec un délai promis." };

export const askHelpTexts: Readonly<Record<Locale, typeof fr>> = {
  fr,
  en: { label: "Ask a department a question", says: "A person answers, by a promised day." },
  nl: { label: "Een vraag stellen aan een dienst", says: "Een mens antwoordt, binnen een beloofde termijn." },
};
