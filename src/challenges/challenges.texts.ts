import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Défis",
  one: "Défi",
  moved: "Cela a changé entre-temps. Rien n’a été enregistré.",
  closed: "Le défi n’est pas ouvert. Rien n’a été enregistré.",
  phases: { draft: "Brouillon", soon: "À venir", open: "Ouvert", judging: "Le jury lit", results: "Résultats publiés", ended: "Arrêté" },
  skills: {
    ...{ data: "Analyse de données", development: "Développement", design: "Design", mapping: "Cartographie", hardware: "Électronique" },
    ...{ writing: "Rédaction", mediation: "Médiation", law: "Droit", field: "Connaissance du terrain" },
  },
  teams: { one: "# équipe", other: "# équipes" },
};

const en: typeof fr = {
  title: "Challenges",
  one: "Challenge",
  moved: "This changed meanwhile. Nothing was saved.",
  closed: "The challenge is not open. Nothing was saved.",
  phases: { draft: "Draft", soon: "To come", open: "Open", judging: "The jury reads", results: "Results published", ended: "Ended" },
  skills: {
    ...{ data: "Data analysis", development: "Development", design: "Design", mapping: "Mapping", hardware: "Electronics" },
    ...{ writing: "Writing", mediation: "Mediation", law: "Law", field: "Knowledge of the ground" },
  },
  teams: { one: "# team", other: "# teams" },
};

const nl: typeof fr = {
  title: "Uitdagingen",
  one: "Uitdaging",
  moved: "Dit is intussen veranderd. Er is niets opgeslagen.",
  closed: "De uitdaging is niet open. Er is niets opgeslagen.",
  phases: { draft: "Ontwerp", soon: "Binnenkort", open: "Open", judging: "De jury leest", results: "Resultaten bekendgemaakt", ended: "Stopgezet" },
  skills: {
    ...{ data: "Gegevensanalyse", development: "Ontwikkeling", design: "Vormgeving", mapping: "Kaarten maken", hardware: "Elektronica" },
    ...{ writing: "Schrijven", mediation: "Begeleiding", law: "Recht", field: "Kennis van het terrein" },
  },
  teams: { one: "# team", other: "# teams" },
};

export const challengesTexts: Record<Locale, typeof fr> = { fr, en, nl };
