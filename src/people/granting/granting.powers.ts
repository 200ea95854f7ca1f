import type { Power } from "#platform/offers.ts";

export const grantingPowers: readonly Power[] = [
  {
    name: "roles.see",
    says: { fr: "Voir tous les rôles et qui les tient", en: "See all roles and who holds them", nl: "Alle rollen zien en wie ze heeft" },
    holders: ["administrator", "auditor"],
  },
  {
    name: "roles.grant",
    says: { fr: "Donner et retirer tous les rôles", en: "Give and take back any role", nl: "Elke rol geven en intrekken" },
    holders: ["administrator"],
  },
  {
    name: "roles.grant_local",
    says: {
      fr: "Nommer l’hôte d’un lieu ou le responsable d’une structure",
      en: "Appoint the host of a place or the manager of a structure",
      nl: "De gastheer van een plek of de verantwoordelijke van een structuur aanstellen",
    },
    holders: ["administrator", "agent"],
  },
];
