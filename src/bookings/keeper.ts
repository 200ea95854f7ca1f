import { can, may, scopesOf, type Visitor, whole } from "#platform/web/visitor.ts";

/** Adds resources of a place, says their rules, keeps its day. */
export const power = "bookings.keep";
/** Is told of requests and answers them. */
export const answering = "bookings.answer";
/** Books for people who have neither mail nor phone: whoever helps them, at a place, for a commune, in the network. */
export const helpPower = "bookings.help";
/** Keeps the school holidays that series leave out. */
export const holidayPower = "bookings.holidays";

export const keeper = may(power);

interface Where {
  readonly communeCode: string;
  readonly placeId: string;
}

/** Whether they keep what is booked there. */
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
