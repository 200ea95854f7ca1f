import { Forbidden } from "#platform/web/errors.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";

/**
 * The strategy and the entered indicators are the whole metropolis': an agent of one commune has no hand in them.
 * @throws Forbidden
 */
export function mustEdit(visitor: Visitor): void {
  if (!can(visitor, "governance.edit", {})) throw new Forbidden();
}
