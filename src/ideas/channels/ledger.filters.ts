import { oneOf, type ValuesOf, words } from "#platform/web/filters.ts";
import { kindWords } from "./source.ts";

/** Words of the idea, or the number of a sheet. */
export const ledgerFilters = { q: words("q"), kind: oneOf("quoi", kindWords), state: oneOf("etat", { standing: "comptees", struck: "rayees" }) };
export type LedgerFilters = ValuesOf<typeof ledgerFilters>;

export const ledgerOrders = { entered: "saisie", sheet: "feuille", idea: "idee", supports: "nombre" };
export type LedgerOrder = keyof typeof ledgerOrders;
