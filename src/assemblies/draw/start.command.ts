import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { emitWork } from "#platform/events/events.ts";
import type { Method } from "../assembly.ts";
import { record } from "../record.command.ts";

interface Starting {
  readonly assemblyId: string;
  readonly kind: "panel" | "replacement";
  readonly method: Method;
  readonly size: number;
  readonly by: string;
}

/** Asks for the lists to be computed. False: another draw is under way, or registration is not closed. */
export async function startDraw(db: Db, { assemblyId, kind, method, size, by }: Starting): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`select from assemblies.assembly where id = ${assemblyId} for update`.execute(trx);
      const { rows } = await sql<{ id: string; number: number }>`
        insert into assemblies.draw (assembly_id, number, kind, method, size, started_by)
        select a.id, coalesce((select max(d.number) from assemblies.draw d where d.assembly_id = a.id), 0) + 1, ${kind}, ${method}, ${size}, ${by}
        from assemblies.assembly a where a.id = ${assemblyId} and a.state = ${kind === "panel" ? "closed" : "drawn"}
          and ${kind === "panel"} = not exists (select from assemblies.draw d where d.assembly_id = a.id and d.kind = 'panel' and d.state = 'revealed')
        returning id, number`.execute(trx);
      const [draw] = rows;
      if (!draw) return false;
      await emitWork(trx, "assemblies/compute-draw", { data: { drawId: draw.id } }, "assemblies");
      await record(trx, { kind: "draw", id: draw.id, act: "compute", by, after: { assembly: assemblyId, number: draw.number, method } });
      return true;
    });
  } catch (error) {
    if (brokenConstraint(error) === "draw_one_at_once" || brokenConstraint(error) === "draw_number") return false;
    throw error;
  }
}

/** What was computed and not sealed is set aside. False: it was sealed meanwhile. */
export async function discardDraw(db: Db, drawId: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const done = await sql`update assemblies.draw set state = 'discarded' where id = ${drawId} and state in ('computing', 'failed', 'ready')`.execute(trx);
    if (done.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "draw", id: drawId, act: "discard", by });
    return true;
  });
}
