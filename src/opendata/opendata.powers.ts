import type { Power } from "#platform/offers.ts";

export const publishData = "opendata.publish";

export const opendataPowers: readonly Power[] = [
  {
    name: publishData,
    says: {
      fr: "Publier les jeux de données de la métropole ou de sa commune",
      en: "Publish the datasets of the metropolis or of one’s commune",
      nl: "De datasets van de metropool of van de eigen gemeente publiceren",
    },
    holders: ["administrator", "agent"],
  },
];
