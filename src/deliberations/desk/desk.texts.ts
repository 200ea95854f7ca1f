import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Registre des délibérations",
  lead: "Enregistrez ou importez les actes, reliez-les à ce qu’ils décident et financent, puis publiez-les.",
  trail: "Registre",
  add: "Enregistrer une délibération",
  import: "Importer un fichier",
  tabs: { draft: "Brouillons", published: "Publiées", withdrawn: "Retirées" },
  tabsLabel: "État",
  empty: { draft: "Aucun brouillon", published: "Aucune délibération publiée", withdrawn: "Aucune délibération retirée" },
  emptyNext: "Changez d’onglet, ou cherchez autrement.",
  publish: "Publier",
  published: { one: "# délibération publiée.", other: "# délibérations publiées." },
  publishedNone: "Aucune des délibérations cochées n’est encore un brouillon.",
  csv: "Télécharger cette liste (CSV)",
  card: "Registre des délibérations",
  drafts: { one: "# brouillon à publier", other: "# brouillons à publier" },
};

const en: typeof fr = {
  title: "Register of council decisions",
  lead: "Register or import acts, join them to what they decide and fund, then publish them.",
  trail: "Register",
  add: "Register a decision",
  import: "Import a file",
  tabs: { draft: "Drafts", published: "Published", withdrawn: "Withdrawn" },
  tabsLabel: "State",
  empty: { draft: "No draft", published: "No decision is published", withdrawn: "No decision is withdrawn" },
  emptyNext: "Choose another tab, or search otherwise.",
  publish: "Publish",
  published: { one: "# decision published.", other: "# decisions published." },
  publishedNone: "None of the ticked decisions is a draft any more.",
  csv: "Download this list (CSV)",
  card: "Register of council decisions",
  drafts: { one: "# draft to publish", other: "# drafts to publish" },
};

const nl: typeof fr = {
  title: "Register van raadsbesluiten",
  lead: "Schrijf akten in of voer ze in, verbind ze met wat ze beslissen en financieren, en publiceer ze.",
  trail: "Register",
  add: "Een raadsbesluit inschrijven",
  import: "Een bestand invoeren",
  tabs: { draft: "Ontwerpen", published: "Gepubliceerd", withdrawn: "Ingetrokken" },
  tabsLabel: "Staat",
  empty: { draft: "Geen ontwerp", published: "Geen raadsbesluit gepubliceerd", withdrawn: "Geen raadsbesluit ingetrokken" },
  emptyNext: "Kies een ander tabblad of zoek anders.",
  publish: "Publiceren",
  published: { one: "# raadsbesluit gepubliceerd.", other: "# raadsbesluiten gepubliceerd." },
  publishedNone: "Geen van de aangevinkte raadsbesluiten is nog een ontwerp.",
  csv: "Deze lijst downloaden (CSV)",
  card: "Register van raadsbesluiten",
  drafts: { one: "# ontwerp te publiceren", other: "# ontwerpen te publiceren" },
};

export const deskTexts: Record<Locale, typeof fr> = { fr, en, nl };
