import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  ideas: "Idées",
  number: (n: string) => `n°\u00a0${n}`,
  count: { one: "# idée", other: "# idées" },
  supports: { one: "# soutien", other: "# soutiens" },
  comments: { one: "# commentaire", other: "# commentaires" },
  everywhere: "Toute la métropole",
  authorKinds: {
    resident: "Habitant ou habitante",
    structure: "Association ou autre structure",
    school: "École",
    commune: "Commune",
    service: "Service public",
    workshop: "Atelier collectif",
  },
  /** How it came in. */
  channels: {
    web: "Sur ce site",
    paper: "Sur papier",
    desk: "À un guichet",
    phone: "Par téléphone",
    workshop: "En atelier",
    import: "Reprise d’une autre plateforme",
  },
  anonymous: "anonyme",
  file: "Déposer une idée",
  pictures: "Images",
  documents: "Documents",
};

const en: typeof fr = {
  ideas: "Ideas",
  number: (n) => `no.\u00a0${n}`,
  count: { one: "# idea", other: "# ideas" },
  supports: { one: "# supporter", other: "# supporters" },
  comments: { one: "# comment", other: "# comments" },
  everywhere: "The whole metropolis",
  authorKinds: {
    resident: "Resident",
    structure: "Association or other structure",
    school: "School",
    commune: "Commune",
    service: "Public service",
    workshop: "Workshop",
  },
  channels: {
    web: "On this site",
    paper: "On paper",
    desk: "At a desk",
    phone: "By telephone",
    workshop: "In a workshop",
    import: "Brought from another platform",
  },
  anonymous: "anonymous",
  file: "File an idea",
  pictures: "Pictures",
  documents: "Documents",
};

const nl: typeof fr = {
  ideas: "Ideeën",
  number: (n) => `nr.\u00a0${n}`,
  count: { one: "# idee", other: "# ideeën" },
  supports: { one: "# steunbetuiging", other: "# steunbetuigingen" },
  comments: { one: "# reactie", other: "# reacties" },
  everywhere: "De hele metropool",
  authorKinds: {
    resident: "Inwoner",
    structure: "Vereniging of andere structuur",
    school: "School",
    commune: "Gemeente",
    service: "Overheidsdienst",
    workshop: "Workshop",
  },
  channels: {
    web: "Op deze site",
    paper: "Op papier",
    desk: "Aan een loket",
    phone: "Per telefoon",
    workshop: "In een workshop",
    import: "Overgenomen van een ander platform",
  },
  anonymous: "anoniem",
  file: "Een idee indienen",
  pictures: "Beelden",
  documents: "Documenten",
};

/** What several pages say of proposals. */
export const proposalTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };

/** The signature of somebody whose account was erased is kept as a word of the database. */
export const saySignature = (signature: string, locale: Locale): string =>
  signature === "" || signature === "anonyme" ? proposalTexts[locale].anonymous : signature;
