import type { Power } from "#platform/offers.ts";

export const auditLogPowers: readonly Power[] = [
  {
    name: "audit.read",
    says: { fr: "Lire et vérifier le journal des actes", en: "Read and verify the log of acts", nl: "Het logboek van handelingen lezen en nagaan" },
    holders: ["auditor", "administrator"],
  },
];
