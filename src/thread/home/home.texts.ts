import type { Locale } from "#platform/i18n/locale.ts";

interface HomeTexts {
  readonly title: string;
  /** After the name of the first thing. */
  readonly lead: string;
  readonly others: string;
}

export const homeTexts: Record<Locale, HomeTexts> = {
  fr: { title: "Une promesse, et ce qu’elle est devenue", lead: "\u00a0: chaque nœud ouvre ce qui le prouve.", others: "Suivre d’autres fils" },
  en: { title: "A promise, and what became of it", lead: ": each knot opens what proves it.", others: "Follow other threads" },
  nl: { title: "Een belofte, en wat ervan werd", lead: ": elke knoop opent het bewijs.", others: "Andere draden volgen" },
};
