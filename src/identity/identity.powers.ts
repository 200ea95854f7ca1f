import type { Power } from "#platform/offers.ts";

export const identityPowers: readonly Power[] = [
  {
    name: "identity.publish",
    says: {
      fr: "Donner à la maison son nom, son logo, ses couleurs et ses mots",
      en: "Give the house its name, logo, colours and words",
      nl: "Het huis zijn naam, logo, kleuren en woorden geven",
    },
    holders: ["administrator"],
  },
];
