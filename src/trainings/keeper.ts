import { can, may, scopesOf, type Visitor, whole } from "#platform/web/visitor.ts";

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

interface KeptScope {
  /** Everything, and what the metropolis teaches. */
  readonly all: boolean;
  readonly communes: readonly string[];
  readonly places: readonly string[];
}

/** What they keep: identifiers of places, codes of communes. */
export function keptBy(someone: Visitor): KeptScope {
  const scopes = scopesOf(someone, power);
  const of = (wanted: string) => scopes.flatMap(({ kind, id }) => (kind === wanted && id ? [id] : []));
  return { all: scopes.some(({ kind }) => kind === whole), communes: of("commune"), places: of("place") };
}
