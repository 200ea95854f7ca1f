import { words } from "#platform/web/filters.ts";

/** Who waits longest; the names of the place and of the person. */
export const claimOrders = { age: "anciennete", place: "lieu", person: "personne" } as const;

/** Words of the place's name or the person's. */
export const claimFilters = { q: words("q") };
