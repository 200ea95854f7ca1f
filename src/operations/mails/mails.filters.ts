import { oneOf, ticked, type ValuesOf, words } from "#platform/web/filters.ts";

/** As the address says them. */
export const stateWords = { sent: "parti", waiting: "attend", failed: "refuse", kept: "garde" } as const;

export const mailFilters = { address: words("adresse", 254), state: oneOf("etat", stateWords), suppressed: ticked("bloque") };
export type MailFilters = ValuesOf<typeof mailFilters>;
