import { isRole, roles } from "#people";
import { oneOf, type ValuesOf, words } from "#platform/web/filters.ts";
import type { State } from "../invitation.ts";

export const stateWords = {
  open: "attendues",
  accepted: "acceptees",
  declined: "refusees",
  expired: "perimees",
  withdrawn: "retirees",
  void: "sans-effet",
  all: "toutes",
} as const satisfies Record<State | "all", string>;

const roleWords = Object.fromEntries(
  Object.keys(roles)
    .filter(isRole)
    .map((role) => [role, role]),
);

export const listFilters = {
  q: words("q"),
  role: oneOf("role", roleWords),
  state: oneOf("etat", stateWords, "all"),
};
export type ListFilters = ValuesOf<typeof listFilters>;

export const listOrders = { sent: "envoi", email: "adresse", role: "role", expires: "fin" };
export type ListOrder = keyof typeof listOrders;
