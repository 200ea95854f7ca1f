import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  all: "Toutes mes habilitations",
  results: (title: string) => `Noter les résultats\u00a0: ${title}`,
  appeal: (title: string) => `Répondre à une contestation\u00a0: ${title}`,
  here: "Se former ici",
  more: "Toutes les formations",
};

const en: typeof fr = {
  all: "All my authorisations",
  results: (title) => `Note the results: ${title}`,
  appeal: (title) => `Answer an appeal: ${title}`,
  here: "Learn here",
  more: "All trainings",
};

const nl: typeof fr = {
  all: "Al mijn machtigingen",
  results: (title) => `De resultaten noteren: ${title}`,
  appeal: (title) => `Een betwisting beantwoorden: ${title}`,
  here: "Hier leren",
  more: "Alle opleidingen",
};

export const offersTexts: Record<Locale, typeof fr> = { fr, en, nl };
