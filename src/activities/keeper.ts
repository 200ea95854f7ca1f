import { can, may, scopesOf, type Visitor, whole } from "#platform/web/visitor.ts";

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
export function keptBy(someone: Visitor): { readonly all: boolean; readonly communes: readonly string[]; readonly places: readonly string[] } {
  const scopes = scopesOf(someone, power);
  const of = (wanted: string) => scopes.flatMap(({ kind, id }) => (kind === wanted && id ? [id] : []));
  return { all: scopes.some(({ kind }) => kind === whole), communes: of("commune"), places: of("place") };
}

/** Whether they are a host of that very place: the team of its services is theirs to see and to fill; an officer's is not. */
export const hosts = (someone: Visitor | null, placeId: string | null): boolean =>
  someone !== null && placeId !== null && keptBy(someone).places.includes(placeId);
