import { can, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import type { Side } from "./pooling.ts";

/** Pools services in the name of a structure: offers, agreements, uses, shared costs, purchases. */
export const power = "pooling.act";

/** Settles months, decides what is disputed, corrects: for the whole metropolis. */
export const settling = "pooling.settle";

/** Structures in whose name this person acts. */
export const structuresOf = (someone: Visitor | null): readonly string[] =>
  scopesOf(someone, power).flatMap(({ kind, id }) => (kind === "structure" && id !== null ? [id] : []));

export const actsFor = (someone: Visitor | null, structureId: string): boolean => structuresOf(someone).includes(structureId);

/** Whether somebody acts for a structure at all. */
export const pooler = (someone: Visitor | null): someone is Visitor => structuresOf(someone).length > 0;

/** Whether this person may settle: for the whole metropolis. */
export const settles = (someone: Visitor | null): boolean => can(someone, settling, {});

interface Two {
  readonly providerId: string;
  readonly takerId: string;
}

/** On which sides of an agreement somebody stands; empty: it is none of theirs. */
export const sidesOf = (someone: Visitor | null, { providerId, takerId }: Two): readonly Side[] => [
  ...(actsFor(someone, providerId) ? (["provider"] as const) : []),
  ...(actsFor(someone, takerId) ? (["taker"] as const) : []),
];

/** The one side for which somebody may answer the other; null: none, or both, and then somebody else must. */
export function answeringSide(someone: Visitor | null, two: Two): Side | null {
  const sides = sidesOf(someone, two);
  return sides.length === 1 ? sides[0]! : null;
}
