import type { Power } from "#platform/offers.ts";

export const powers: readonly Power[] = [
  {
    name: "participation.run",
    says: {
      fr: "Conduire les démarches de participation de sa commune ou de la métropole",
      en: "Run the participation processes of one’s commune or of the metropolis",
      nl: "De participatietrajecten van zijn gemeente of van de metropool leiden",
    },
    holders: ["administrator", "agent"],
  },
  {
    name: "participation.give_opinion",
    says: {
      fr: "Donner l’avis de sa commune sur les idées de son territoire",
      en: "Give the opinion of one’s commune on the ideas of its territory",
      nl: "Het advies van zijn gemeente geven over de ideeën op haar grondgebied",
    },
    holders: ["agent"],
  },
  {
    name: "participation.take_part",
    says: { fr: "Déposer, soutenir et commenter des idées", en: "File, support and discuss ideas", nl: "Ideeën indienen, steunen en bespreken" },
    holders: "signed_in",
  },
];
