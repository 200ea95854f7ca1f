import { can, may, reachOf, type Visitor } from "#platform/web/visitor.ts";

export const power = "assemblies.run";

/** Somebody who runs assemblies. */
export const keeper = may(power);

/** Whether they run this one: of a commune, or of the metropolis (null). */
export const runs = (someone: Visitor | null, ownerCommune: string | null): boolean =>
  ownerCommune === null ? can(someone, power, {}) : can(someone, power, { commune: ownerCommune });

/** Codes of the communes whose assemblies they run; null: all. */
export function runBy(someone: Visitor): readonly string[] | null {
  const { all, communes } = reachOf(someone, power);
  return all ? null : communes;
}
