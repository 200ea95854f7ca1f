import type { Power } from "#platform/offers.ts";

export const structuresPowers: readonly Power[] = [
  {
    name: "structures.create",
    says: { fr: "Déclarer une structure", en: "Register a structure", nl: "Een structuur aangeven" },
    holders: "signed_in",
  },
  {
    name: "structures.edit",
    says: { fr: "Modifier la fiche d’une structure", en: "Edit the record of a structure", nl: "De fiche van een structuur wijzigen" },
    holders: ["manager", "agent", "administrator"],
  },
  {
    name: "structures.see_members",
    says: {
      fr: "Voir les membres d’une structure et leurs fonctions",
      en: "See the members of a structure and what they do",
      nl: "De leden van een structuur en hun functies zien",
    },
    holders: ["member", "manager", "agent", "administrator"],
  },
  {
    name: "structures.keep_members",
    says: {
      fr: "Inviter, accepter et retirer les membres d’une structure",
      en: "Invite, accept and remove the members of a structure",
      nl: "Leden van een structuur uitnodigen, aanvaarden en verwijderen",
    },
    holders: ["manager", "administrator"],
  },
];
