import { answering, keeper, keeps } from "#bookings";
import { scopesOf, type Visitor } from "#platform/web/visitor.ts";

interface Where {
  readonly communeCode: string | null;
  readonly placeId: string | null;
  readonly ownerId: string | null;
}

/** Structures for which this person answers: what is theirs, they lend with the place that keeps it. */
export const managedBy = (someone: Visitor): readonly string[] =>
  someone.grants.flatMap(({ role, scope }) => (role === "manager" && scope.kind === "structure" && scope.id ? [scope.id] : []));

/** Places that this person keeps as theirs: in their name they borrow. */
export const placesOf = (someone: Visitor): readonly string[] => scopesOf(someone, answering).flatMap(({ kind, id }) => (kind === "place" && id ? [id] : []));

/** Whether they lend somewhere: those who keep what is booked at a place, and those who answer for a structure. */
export const lender = (someone: Visitor | null): someone is Visitor => someone !== null && (keeper(someone) || managedBy(someone).length > 0);

/** Whether they lend this: they keep its place, or answer for the structure to which it belongs. */
export const lends = (someone: Visitor | null, { communeCode, placeId, ownerId }: Where): boolean =>
  someone !== null &&
  ((placeId !== null && communeCode !== null && keeps(someone, { communeCode, placeId })) || (ownerId !== null && managedBy(someone).includes(ownerId)));
