import type { Details } from "./offer.ts";

/** Who can offer: a place of somebody, a place that nobody hosts in a commune for which they act, or that commune. */
export interface Owner {
  /** "lieu:7f…", "commune:59512". */
  readonly value: string;
  readonly name: string;
  readonly group: "own" | "unhosted" | "commune";
  readonly placeId: string | null;
  readonly communeCode: string;
}

export const ownerValue = ({ placeId, communeCode }: Pick<Details, "placeId" | "communeCode">): string =>
  placeId === null ? `commune:${communeCode}` : `lieu:${placeId}`;
