import { can, may, type Reach, reachOf, type Visitor } from "#platform/web/visitor.ts";

export const power = "premises.offer";

/** Somebody who offers premises: of a place, of a commune, of the metropolis. */
export const keeper = may(power);

interface Where {
  readonly communeCode: string;
  readonly placeId: string | null;
}

/** Whether they keep what is offered there. */
export const keeps = (someone: Visitor | null, { communeCode, placeId }: Where): boolean => can(someone, power, { commune: communeCode, place: placeId });

/** What they keep. */
export const keptBy = (someone: Visitor): Reach => reachOf(someone, power);
