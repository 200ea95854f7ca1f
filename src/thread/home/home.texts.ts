import type { Locale } from "#platform/i18n/locale.ts";

const fr = { title: "Une promesse, et ce qu’elle est devenue", lead: "\u00a0: chaque nœud ouvre ce qui le prouve.", others: "Suivre d’autres fils" };

const en: typeof fr = { title: "A promise, and what became of it", lead: ": each knot opens what proves it.", others: "Follow other threads" };

const nl: typeof fr = { title: "Een belofte, en wat ervan werd", lead: ": elke knoop opent het bewijs.", others: "Andere draden volgen" };

export const homeTexts: Record<Locale, typeof fr> = { fr, en, nl };
