import { oneOf, type ValuesOf, words } from "#platform/web/filters.ts";

export const stateWords = { all: "tous", writable: "a-inviter", invited: "invites", unwritable: "sans-adresse" } as const;

export const hostFilters = { q: words("q"), state: oneOf("etat", stateWords, "all") };
export type HostFilters = ValuesOf<typeof hostFilters>;

export const hostOrders = { name: "nom", commune: "commune", sent: "envoi" };
export type HostOrder = keyof typeof hostOrders;
