import { oneOf, type ValuesOf, words } from "#platform/web/filters.ts";
import { structureKinds, type StructureKind } from "../structure.ts";

const kinds = Object.fromEntries(Object.keys(structureKinds).map((kind) => [kind, kind])) as Record<StructureKind, StructureKind>;

/** A commune that the territory does not have finds nothing. */
export const structureFilters = { q: words("q"), kind: oneOf("type", kinds), commune: words("commune", 10) };
/** By name, or those declared last first. */
export const structureOrders = { name: "nom", declared: "recentes" } as const;
export type StructureFilters = ValuesOf<typeof structureFilters>;
