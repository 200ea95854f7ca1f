import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  who: "Qui",
  territory: "Dans le territoire",
  registered: "Inscrits",
  gap: "Écart",
  points: (points: string) => `${points}\u00a0pt`,
  sought: "Places cherchées",
  source: (source: string) => `Source\u00a0: ${source}`,
};
type CriteriaTexts = typeof fr;

const en: CriteriaTexts = {
  who: "Who",
  territory: "In the territory",
  registered: "Registered",
  gap: "Gap",
  points: (points) => `${points} pt`,
  sought: "Places sought",
  source: (source) => `Source: ${source}`,
};

const nl: CriteriaTexts = {
  who: "Wie",
  territory: "In het gebied",
  registered: "Ingeschreven",
  gap: "Verschil",
  points: (points) => `${points} pt`,
  sought: "Gezochte plaatsen",
  source: (source) => `Bron: ${source}`,
};

export const criteriaTexts: Readonly<Record<Locale, CriteriaTexts>> = { fr, en, nl };
