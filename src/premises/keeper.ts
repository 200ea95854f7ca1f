import { can, may, scopesOf, type Visitor, whole } from "#platform/web/visitor.ts";

export const power = "premises.offer";

/** Somebody who offers premises: of a place, of a commune, of the metropolis. */
export const keeper = may(power);

interface Where {
  readonly communeCode: string;
  readonly placeId: string | null;
}

/** Whether they keep what is offered there. */
export const keeps = (someone: Visitor | null, { communeCode, placeId }: Where): boolean => can(someone, power, { commune: communeCode, place: placeId });

interface KeptScope {
  /** Everything, wherever it is. */
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
