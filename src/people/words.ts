import type { FieldWord } from "#platform/ui/field-word.ts";

/** Words of this room that a resident may not know. */
export const words: readonly FieldWord[] = [
  {
    key: "attestation-de-residence",
    term: { fr: "Attestation de résidence", en: "Certificate of residence", nl: "Woonplaatsverklaring" },
    forms: {
      fr: ["attestation de résidence", "attestations de résidence"],
      en: ["certificate of residence", "certificates of residence"],
      nl: ["woonplaatsverklaring", "woonplaatsverklaringen"],
    },
    means: {
      fr: "La preuve que vous habitez une commune. Elle sert à voter ici\u00a0; on l’a au guichet ou par un code reçu à la maison.",
      en: "The proof that you live in a commune. It serves to vote here; you get it at a desk, or by a code sent to your home.",
      nl: "Het bewijs dat u in een gemeente woont. Het dient om hier te stemmen; u krijgt het aan een loket of met een code die u thuis ontvangt.",
    },
  },
  {
    key: "second-facteur",
    term: { fr: "Second facteur", en: "Second factor", nl: "Tweede factor" },
    forms: { fr: ["second facteur"], en: ["second factor"], nl: ["tweede factor"] },
    means: {
      fr: "Une deuxième preuve que c’est vous, en plus du mot de passe\u00a0: un code, ou votre téléphone.",
      en: "A second proof that it is you, besides the password: a code, or your telephone.",
      nl: "Een tweede bewijs dat u het bent, naast het wachtwoord: een code of uw telefoon.",
    },
  },
];
