import { oneOf, type ValuesOf, words } from "#platform/web/filters.ts";
import type { Order } from "#platform/web/list.ts";

export const tabs = { open: "dossiers", appeals: "recours" } as const;
export type Tab = keyof typeof tabs;
export const origins = { held: "retenus", reported: "signales" } as const;
/** What waits longest, what was reported most. */
export const orders = { age: "attente", reports: "signalements" } as const;

/** `kind`: of the thing; empty for all. `q`: words of its title or its text. */
export const filters = { tab: oneOf("voir", tabs, "open"), origin: oneOf("origine", origins), kind: words("type", 60), q: words("q") };

export type QueueFilters = ValuesOf<typeof filters>;
export type Question = QueueFilters & { readonly order: Order<keyof typeof orders> };
