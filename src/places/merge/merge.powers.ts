import type { Power } from "#platform/offers.ts";

export const mergePower = "places.merge";

export const mergePowers: readonly Power[] = [
  {
    name: mergePower,
    says: {
      fr: "Fusionner deux fiches d’un même lieu, ou défaire la fusion",
      en: "Merge two records of one place, or undo it",
      nl: "Twee fiches van één plek samenvoegen, of dat ongedaan maken",
    },
    holders: ["agent", "administrator"],
  },
];
