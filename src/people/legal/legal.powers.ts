import type { Power } from "#platform/offers.ts";

export const legalPowers: readonly Power[] = [
  {
    name: "legal.write",
    says: {
      fr: "Dire qui édite le site et publier ses textes légaux",
      en: "Say who publishes the site and publish its legal texts",
      nl: "Zeggen wie de site uitgeeft en haar wettelijke teksten publiceren",
    },
    holders: ["administrator"],
  },
];
