import type { Power } from "#platform/offers.ts";

export const powers: readonly Power[] = [
  {
    name: "budgets.vote",
    says: { fr: "Voter un budget participatif", en: "Vote on a participatory budget", nl: "Stemmen over een burgerbudget" },
    holders: "signed_in",
  },
  {
    name: "budgets.run",
    says: {
      fr: "Préparer et suivre les votes de sa commune ou de la métropole",
      en: "Set up and follow the votes of one’s commune or of the metropolis",
      nl: "De stemmingen van zijn gemeente of van de metropool voorbereiden en volgen",
    },
    holders: ["administrator", "agent"],
  },
  {
    name: "budgets.desk",
    says: {
      fr: "Tenir un guichet de vote dans sa commune ou dans la métropole, et saisir les bulletins papier",
      en: "Hold a voting desk in one’s commune or in the metropolis, and key paper ballots",
      nl: "Een stembalie houden in zijn gemeente of in de metropool, en papieren stembiljetten invoeren",
    },
    holders: ["administrator", "agent"],
  },
];
