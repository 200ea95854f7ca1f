import type { Kysely } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import { tell } from "../../tell.ts";
import { revokeRole } from "../grant.command.ts";
import { keepsAdministrator } from "../last-administrator.ts";
import type { GrantToTakeBack } from "./take-back.query.ts";

type TakenBack = { ok: true } | { ok: false; problem: "already" | "last_administrator" };

/** Takes a role back and tells whoever held it. Of several who do so at once, one does. */
export function takeRoleBack(
  db: Kysely<Tables>,
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
