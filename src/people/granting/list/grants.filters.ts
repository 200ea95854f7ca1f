import { type Filter, oneOf, type ValuesOf, words } from "#platform/web/filters.ts";
import type { Scope } from "#platform/web/visitor.ts";
import { roles } from "../../roles.ts";
import { readScope, writeScope } from "../scope.ts";

export const stateWords = { active: "encours", ended: "finis", all: "tous" } as const;
const roleWords = Object.fromEntries(Object.keys(roles).map((role) => [role, role]));
export const scopeFilter: Filter<Scope | null> = { name: "portee", read: ([written = ""]) => readScope(written), write: (scope) => scope && writeScope(scope) };

export const grantFilters = {
  q: words("q"),
  role: oneOf("role", roleWords),
  scope: scopeFilter,
  /** What was typed to find a commune, place or structure. */
  words: words("ou"),
  state: oneOf("etat", stateWords, "active"),
};
export type GrantFilters = ValuesOf<typeof grantFilters>;

export const grantOrders = { since: "depuis", person: "personne", role: "role", until: "fin" };
export type GrantOrder = keyof typeof grantOrders;
