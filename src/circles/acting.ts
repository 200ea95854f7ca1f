import type { Visitor } from "#platform/web/visitor.ts";

/** Structures for which this person answers. */
export const answersFor = (someone: Visitor | null): readonly string[] =>
  someone === null ? [] : someone.grants.flatMap(({ role, scope }) => (role === "manager" && scope.kind === "structure" && scope.id ? [scope.id] : []));
