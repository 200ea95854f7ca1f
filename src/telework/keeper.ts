import { answering, keeper, keeps } from "#bookings";
import { can, scopesOf, type Visitor } from "#platform/web/visitor.ts";

/** Acts for an employer: its agreements, agents, rules and envelopes. */
export const power = "telework.manage";

/** Settles months between employers and places, decides what is contested, corrects: for the whole metropolis. */
export const settling = "telework.settle";

/** Structures for which this person manages telework. */
export const employersOf = (someone: Visitor): readonly string[] =>
  scopesOf(someone, power).flatMap(({ kind, id }) => (kind === "structure" && id !== null ? [id] : []));

export const manages = (someone: Visitor | null, employerId: string): boolean => can(someone, power, { structure: employerId });

export const manager = (someone: Visitor | null): someone is Visitor => someone !== null && employersOf(someone).length > 0;

/** Places in whose name this person signs: those of which they are a host. */
export const placesOf = (someone: Visitor): readonly string[] =>
  scopesOf(someone, answering).flatMap(({ kind, id }) => (kind === "place" && id !== null ? [id] : []));

/** Whether somebody stands on one side or the other of agreements. */
export const party = (someone: Visitor | null): someone is Visitor => someone !== null && (manager(someone) || placesOf(someone).length > 0);

export type Side = "employer" | "place";

/** On which sides of an agreement somebody stands; empty: it is none of theirs. */
export const sidesOf = (
  someone: Visitor | null,
  { employerId, placeId }: { readonly employerId: string; readonly placeId: string | null },
): readonly Side[] => [
  ...(manages(someone, employerId) ? (["employer"] as const) : []),
  ...(someone !== null && placeId !== null && placesOf(someone).includes(placeId) ? (["place"] as const) : []),
];

export { keeper, keeps };
