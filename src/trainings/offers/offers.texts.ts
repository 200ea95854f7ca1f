import type { Locale } from "#platform/i18n/locale.ts";

interface OffersTexts {
  readonly all: string;
  readonly results: (title: string) => string;
  readonly appeal: (title: string) => string;
  readonly here: string;
  readonly more: string;
}

export const offersTexts: Record<Locale, OffersTexts> = {
  fr: {
    all: "Toutes mes habilitations",
    results: (title) => `Noter les résultats\u00a0: ${title}`,
    appeal: (title) => `Répondre à une contestation\u00a0: ${title}`,
    here: "Se former ici",
    more: "Toutes les formations",
  },
  en: {
    all: "All my authorisations",
    results: (title) => `Note the results: ${title}`,
    appeal: (title) => `Answer an appeal: ${title}`,
    here: "Learn here",
    more: "All trainings",
  },
  nl: {
    all: "Al mijn machtigingen",
    results: (title) => `De resultaten noteren: ${title}`,
    appeal: (title) => `Een betwisting beantwoorden: ${title}`,
    here: "Hier leren",
    more: "Alle opleidingen",
  },
};
