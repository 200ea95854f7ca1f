import type { Db } from "#platform/db/db.ts";

/** What the datasets of the house are about, on the ground. Degrees of WGS 84. */
export interface Extent {
  readonly name: string;
  /** The number by which registers know it. */
  readonly siren: string;
  /** Null until official contours are imported. */
  readonly box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number } | null;
  readonly middle: { readonly longitude: number; readonly latitude: number } | null;
}

declare module "#platform/offers.ts" {
  interface Offers {
    extents: { find(db: Db): Promise<Extent | null> };
  }
}
