import { can, may, type Reach, reachOf, type Visitor } from "#platform/web/visitor.ts";

/** Keeps modules, their trainers and sessions, and says what machines ask for. */
export const power = "trainings.keep";

export const keeper = may(power);

interface Where {
  /** Null: of the metropolis. */
  readonly placeId: string | null;
  readonly communeCode: string | null;
}

/** Whether they keep what that place teaches; what the metropolis teaches, its own officers do. */
export const keeps = (someone: Visitor | null, { placeId, communeCode }: Where): boolean =>
  can(someone, power, placeId === null ? {} : { commune: communeCode, place: placeId });

/** What they keep; `all`: everything, and what the metropolis teaches. */
export const keptBy = (someone: Visitor): Reach => reachOf(someone, power);
