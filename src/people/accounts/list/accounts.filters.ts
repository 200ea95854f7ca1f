import { oneOf, type ValuesOf, words } from "#platform/web/filters.ts";
import { roles } from "../../roles.ts";

export const stateWords = { all: "tous", blocked: "bloques", never: "jamais-venus", factor: "second-facteur", closing: "en-effacement" } as const;
export type AccountState = keyof typeof stateWords;

const roleWords = Object.fromEntries(Object.keys(roles).map((role) => [role, role]));

export const accountFilters = { q: words("q"), role: oneOf("role", roleWords), state: oneOf("etat", stateWords, "all") };
export type AccountFilters = ValuesOf<typeof accountFilters>;

export const accountOrders = { name: "nom", email: "adresse", seen: "venue", created: "ouverture" };
export type AccountOrder = keyof typeof accountOrders;
