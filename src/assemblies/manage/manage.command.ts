import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Move, moves } from "../assembly.ts";
import { record } from "../record.command.ts";

const becomes = { open: "open", close: "closed", cancel: "cancelled" } as const satisfies Record<Move, string>;

/**
 * Opens, closes or cancels. Nothing opens again once who may be drawn is sealed, nor after the last day of registration. False: somebody was
 * quicker, or it may not.
 */
export async function move(db: Db, id: string, act: Move, { by, reason }: { readonly by: string; readonly reason: string | null }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select from assemblies.assembly where id = ${id} for update`.execute(trx);
    const may =
      act === "open"
        ? sql`not assemblies.is_fixed(id) and clock_timestamp() < registers_until and exists (select from assemblies.criterion c where c.assembly_id = assembly.id)`
        : act === "cancel"
          ? sql`not exists (select from assemblies.draw d where d.assembly_id = assembly.id and d.state = 'sealed')`
          : sql`true`;
    const done = await sql`
      update assemblies.assembly set state = ${becomes[act]}, reason = ${reason}, version = version + 1
      where id = ${id} and state = any(${[...moves[act]]}::text[]) and ${may}`.execute(trx);
    if (done.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "assembly", id, act, by, reason });
    return true;
  });
}
