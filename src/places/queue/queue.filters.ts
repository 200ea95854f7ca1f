import { oneOf, words } from "#platform/web/filters.ts";

/** What waits for a decision, what is in the directory, what was taken out of it; open third places of which nobody said since when. */
export const tabs = { proposed: "proposees", published: "publiees", suspended: "suspendues", undated: "a-dater" } as const;
export type Tab = keyof typeof tabs;

/** Who waits longest or was not confirmed for longest; the name. */
export const queueOrders = { age: "anciennete", name: "nom" } as const;

/** Words of the name or the address; the code of a commune. */
export const queueFilters = { tab: oneOf("etat", tabs, "proposed"), q: words("q"), commune: words("commune", 5) };
