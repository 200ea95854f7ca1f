import type { Translated } from "#platform/i18n/locale.ts";

/** A figure of a metropolis that no room counts. */
interface KeyFigure {
  readonly term: Translated;
  readonly value: number;
  readonly source: { readonly title: Translated; readonly href: string | null };
}

const strategyFile: KeyFigure["source"] = {
  title: {
    fr: "Entreprises\u00a0: dossier de stratégie numérique de la métropole, 2016",
    en: "Companies: file of the metropolis’ digital strategy, 2016",
    nl: "Bedrijven: dossier van de digitale strategie van de metropool, 2016",
  },
  href: null,
};

/** By SIREN of the metropolis, with where each comes from. */
export const keyFigures: Readonly<Record<string, readonly KeyFigure[]>> = {
  "200093201": [
    { term: { fr: "Entreprises", en: "Companies", nl: "Bedrijven" }, value: 66_000, source: strategyFile },
    { term: { fr: "dont numériques", en: "of which digital", nl: "waarvan digitaal" }, value: 3_750, source: strategyFile },
    {
      term: { fr: "Emplois", en: "Jobs", nl: "Banen" },
      value: 562_400,
      source: {
        title: {
          fr: "Emplois au lieu de travail, 2022\u00a0: Insee Analyses Hauts-de-France n°\u00a0196, juillet 2025",
          en: "Jobs at the place of work, 2022: Insee Analyses Hauts-de-France no. 196, July 2025",
          nl: "Banen op de werkplek, 2022: Insee Analyses Hauts-de-France nr. 196, juli 2025",
        },
        href: "https://www.insee.fr/fr/statistiques/8607743",
      },
    },
  ],
};
