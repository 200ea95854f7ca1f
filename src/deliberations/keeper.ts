import { can, may, reachOf, type Visitor } from "#platform/web/visitor.ts";

export const power = "deliberations.keep";

/** Somebody who keeps the register of an assembly. */
export const keeper = may(power);

/** Whether they keep that of this assembly: null for the council of the metropolis. */
export const keeps = (someone: Visitor | null, communeCode: string | null): boolean => can(someone, power, { commune: communeCode });

/** Codes of the communes whose register they keep; null: of all assemblies. */
export function keptBy(someone: Visitor | null): readonly string[] | null {
  const { all, communes } = reachOf(someone, power);
  return all ? null : communes;
}
