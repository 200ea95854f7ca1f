import { can, may, type Visitor } from "#platform/web/visitor.ts";

/** Who keeps the network: its coordinator, an administrator of the whole metropolis. */
export const power = "network.keep";

/** A gate: the network's coordinator. */
export const keeper = may(power);
/** `{}`: nowhere in particular, so that a role in one commune or one place does not suffice. */
export const keeps = (someone: Visitor | null): someone is Visitor => can(someone, power, { network: "" });

/** Structures in whose name this person acts: those for which they answer. */
export const answersFor = (someone: Visitor): readonly string[] =>
  someone.grants.flatMap(({ role, scope }) => (role === "manager" && scope.kind === "structure" && scope.id ? [scope.id] : []));

/** Whether this person acts for a member: they answer for its structure, or are the person. */
export const actsFor = (
  someone: Visitor | null,
  { structureId, personId }: { readonly structureId: string | null; readonly personId: string | null },
): boolean => someone !== null && (structureId === null ? personId === someone.id : answersFor(someone).includes(structureId));
