import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { tell } from "../../emit-notice.ts";
import { revokeRole } from "../grant.command.ts";
import { keepsAdministrator } from "../last-administrator.ts";
import { findGrant, findRevocable, type GrantToTakeBack } from "./take-back.query.ts";

type TakenBack = { ok: true } | { ok: false; problem: "already" | "last_administrator" };

/** Takes a role back and tells whoever held it. Of several who do so at once, one does. */
export function takeRoleBack(
  db: Db,
  { id, person_id, role }: GrantToTakeBack,
  { by, reason, where }: { by: string; reason: string; where: string | null },
): Promise<TakenBack> {
  return keepsAdministrator(() =>
    db.transaction().execute(async (trx): Promise<TakenBack> => {
      if (!(await revokeRole(trx, id, { by, reason }))) return { ok: false, problem: "already" };
      await tell(trx, { to: [person_id], kind: "people.role_changed", payload: { change: "revoked", role, where, reason } });
      return { ok: true };
    }),
  );
}

interface Keeper {
  readonly db: Db;
  readonly offers: AllOffers;
  readonly visitor: Visitor;
}

/** Takes back each of these roles that this person may take back now, one by one. `left`: whose are held as they were, or were taken back meanwhile. */
export async function takeRolesBack(keeper: Keeper, ids: readonly string[], reason: string): Promise<{ count: number; left: string[] }> {
  const left: string[] = [];
  for (const id of ids) {
    const found = await findRevocable(keeper, id);
    const taken = found && (await takeRoleBack(keeper.db, found.grant, { by: keeper.visitor.id, reason, where: found.place }));
    if (!taken?.ok) left.push((found?.grant ?? (await findGrant(keeper.db, id)))?.name ?? "?");
  }
  return { count: ids.length - left.length, left };
}
