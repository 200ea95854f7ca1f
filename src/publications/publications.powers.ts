import type { Power } from "#platform/offers.ts";

export const writePublications = "publications.write";

export const publicationsPowers: readonly Power[] = [
  {
    name: writePublications,
    says: {
      fr: "Écrire les pages et les actualités de la maison",
      en: "Write the pages and the news of the house",
      nl: "De pagina’s en het nieuws van het huis schrijven",
    },
    holders: ["administrator"],
  },
];
