import type { Power } from "#platform/offers.ts";

export const residencyPowers: readonly Power[] = [
  {
    name: "residency.ask",
    says: {
      fr: "Demander une attestation de résidence par courrier",
      en: "Ask for a certificate of residence by post",
      nl: "Een woonplaatsverklaring per post vragen",
    },
    holders: "signed_in",
  },
  {
    name: "residency.attest",
    says: {
      fr: "Attester la résidence d’une personne, au guichet ou par courrier",
      en: "Certify where a person lives, at a desk or by post",
      nl: "Verklaren waar iemand woont, aan het loket of per post",
    },
    holders: ["agent"],
  },
];
