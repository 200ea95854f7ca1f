import { can, may, type Reach, reachOf, type Visitor } from "#platform/web/visitor.ts";

/** Announces activities of a place, opens services there, sees who is registered. */
export const power = "activities.keep";

export const keeper = may(power);

export interface Where {
  /** Null: its place is gone, and nobody keeps it any more. */
  readonly placeId: string | null;
  readonly communeCode: string | null;
}

/** Whether they keep what happens there. */
export const keeps = (someone: Visitor | null, { placeId, communeCode }: Where): boolean =>
  placeId !== null && can(someone, power, { commune: communeCode, place: placeId });

/** Places that they keep: all, those of communes, or one by one. */
export const keptBy = (someone: Visitor): Reach => reachOf(someone, power);

/** Whether they are a host of that very place: the team of its services is theirs to see and to fill; an officer's is not. */
export const hosts = (someone: Visitor | null, placeId: string | null): boolean =>
  someone !== null && placeId !== null && keptBy(someone).places.includes(placeId);
