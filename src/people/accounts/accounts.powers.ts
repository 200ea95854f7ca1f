import type { Power } from "#platform/offers.ts";

export const accountsPower = "people.keep_accounts";

export const accountsPowers: readonly Power[] = [
  {
    name: accountsPower,
    says: {
      fr: "Voir les comptes, en bloquer ou en débloquer un, retirer à deux un second facteur perdu",
      en: "See the accounts, block or unblock one, take a lost second factor away as two",
      nl: "De accounts zien, er een blokkeren of deblokkeren, met twee een verloren tweede factor verwijderen",
    },
    holders: ["administrator"],
  },
];
