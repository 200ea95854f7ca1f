import type { Details } from "./offer.ts";

/** Who can offer: a place of somebody, or a commune for which they act. */
export interface Owner {
  /** "lieu:7f…", "commune:59512". */
  readonly value: string;
  readonly name: string;
  readonly placeId: string | null;
  readonly communeCode: string;
}

export const ownerValue = ({ placeId, communeCode }: Pick<Details, "placeId" | "communeCode">): string =>
  placeId === null ? `commune:${communeCode}` : `lieu:${placeId}`;
