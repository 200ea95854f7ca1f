export const subjects = ["accounting", "communication", "vehicle", "training", "equipment", "staff", "other"] as const;
export type Subject = (typeof subjects)[number];

export const units = ["hour", "day", "piece", "kilometre"] as const;
export type Unit = (typeof units)[number];

export const pays = ["euros", "exchange"] as const;
/** In euros, or in exchange: minutes that are given back. */
export type Pay = (typeof pays)[number];

/** Of an offer: a structure gives it, or looks for it. */
export const offerSides = ["offered", "wanted"] as const;
export type OfferSide = (typeof offerSides)[number];

/** Of an agreement: who gives the service, who takes it. */
export type Side = "provider" | "taker";
export const otherSide = (side: Side): Side => (side === "provider" ? "taker" : "provider");

/** What one unit costs, in cents without VAT or in minutes; `vat` in hundredths of a percent, null: exempt, or in exchange. */
export interface Price {
  readonly unit: Unit;
  readonly pay: Pay;
  readonly price: number;
  readonly vat: number | null;
}

/** As the database computes it: price times quantity in hundredths, rounded half up, once. */
export const amountOf = (price: number, hundredths: number): number => Number((BigInt(price) * BigInt(hundredths) + 50n) / 100n);
