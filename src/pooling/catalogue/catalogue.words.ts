import type { OfferSide, Pay, Subject } from "../pooling.ts";

/** In addresses. */
export const sideWords = { offered: "propose", wanted: "recherche" } as const satisfies Record<OfferSide, string>;
export const payWords = { euros: "euros", exchange: "echange" } as const satisfies Record<Pay, string>;
export const subjectWords = {
  accounting: "comptabilite",
  communication: "communication",
  vehicle: "vehicules",
  training: "formation",
  equipment: "materiel",
  staff: "temps-partage",
  other: "autre",
} as const satisfies Record<Subject, string>;
