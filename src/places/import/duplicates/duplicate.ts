/** Two records that may be the same place, and why. */
export interface Duplicate {
  readonly place: { readonly slug: string; readonly name: string };
  readonly other: { readonly slug: string; readonly name: string };
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export type Reason =
  | { readonly code: "name"; readonly similarity: number }
  | { readonly code: "address"; readonly similarity: number }
  | { readonly code: "contact"; readonly kind: "phone" | "email" }
  | { readonly code: "distance"; readonly metres: number };
