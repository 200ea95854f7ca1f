import { can, reachOf, type Visitor } from "#platform/web/visitor.ts";
import { whereOf } from "../place.ts";
import { mergePower } from "../powers.ts";

interface Standing {
  readonly id: string;
  readonly commune_code: string;
}

/** A merge changes two records: this person must be in charge of both. */
export function mayMerge(visitor: Visitor | null, one: Standing, other: Standing): boolean {
  return can(visitor, mergePower, whereOf(one)) && can(visitor, mergePower, whereOf(other));
}

/** The communes whose pairs this person sees; null for all of them. */
export function communesOf(visitor: Visitor): readonly string[] | null {
  const { all, communes } = reachOf(visitor, mergePower);
  return all ? null : communes;
}
