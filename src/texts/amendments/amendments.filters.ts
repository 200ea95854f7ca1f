import { oneOf, type ValuesOf } from "#platform/web/filters.ts";
import { amendmentStates } from "../text.ts";

const states = ["decided", ...amendmentStates] as const;

export const filters = { state: oneOf("etat", Object.fromEntries(states.map((state) => [state, state])) as Record<(typeof states)[number], string>) };
export type AmendmentFilters = ValuesOf<typeof filters>;
/** In the order of the text, the most supported first, the newest first. */
export const orders = { text: "text", supports: "supports", newest: "newest" } as const;
export type Sort = keyof typeof orders;
