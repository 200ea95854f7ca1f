import type { Scope } from "#platform/web/visitor.ts";
import { isRole, type RoleName } from "../../roles.ts";
import { readScope, writeScope } from "../scope.ts";

export interface GrantFilters {
  readonly q: string;
  readonly role: RoleName | null;
  readonly scope: Scope | null;
  /** What was typed to find a commune, place or structure. */
  readonly words: string;
  readonly state: "active" | "ended" | "all";
  readonly page: number;
}

const states = { encours: "active", finis: "ended", tous: "all" } as const;
export const stateWords = { active: "encours", ended: "finis", all: "tous" } as const;

export function readGrantFilters(search: URLSearchParams): GrantFilters {
  const text = (name: string) => (search.get(name) ?? "").normalize("NFC").trim().slice(0, 100);
  const role = text("role");
  return {
    q: text("q"),
    role: isRole(role) ? role : null,
    scope: readScope(text("portee")),
    words: text("ou"),
    state: Object.hasOwn(states, text("etat")) ? states[text("etat") as keyof typeof states] : "active",
    page: Math.min(Math.max(Math.trunc(Number(text("page"))) || 1, 1), 10_000),
  };
}

export const queryOfGrants = ({ q, role, scope, words, state, page }: GrantFilters) => ({
  q,
  role,
  portee: scope && writeScope(scope),
  ou: words,
  etat: state === "active" ? null : stateWords[state],
  page: page > 1 ? page : null,
});
