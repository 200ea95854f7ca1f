import { keysOf } from "#platform/keys-of.ts";
import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { emit } from "#platform/events/events.ts";
import type { StructureFacts } from "../structure.form.ts";
import { findTaken, type NumberConflict } from "../structure-taken.query.ts";
import { findStructure, type Structure } from "../structures.query.ts";

type EditOutcome = { ok: true } | NumberConflict | { ok: false; problem: "changed"; saved: Structure };

/** Saves what was typed over the version it was typed on; over a later one it saves nothing and gives that one back. */
export async function editStructure(db: Db, before: Structure, facts: StructureFacts, { by, version }: { by: string; version: number }): Promise<EditOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<EditOutcome> => {
      const saved = await trx
        .updateTable("people.structure")
        .set({ ...facts, version: version + 1, updated_at: sql`now()` })
        .where("id", "=", before.id)
        .where("version", "=", version)
        .returning("id")
        .executeTakeFirst();
      if (!saved) return { ok: false, problem: "changed", saved: (await findStructure(trx, before.id))! };
      const changed = keysOf(facts).filter((field) => facts[field] !== before[field]);
      if (changed.length > 0) {
        const only = (from: StructureFacts | Structure) => Object.fromEntries(changed.map((field) => [field, from[field]]));
        const about = { kind: "structure", id: before.id };
        await emit(trx, "people.structure_saved", { id: before.id }, "people");
        await recordAct(trx, { who: by, act: "structure.edit", room: "people", about, before: only(before), after: only(facts) });
      }
      return { ok: true };
    });
  } catch (error) {
    const taken = await findTaken(db, error, facts);
    if (taken) return taken;
    throw error;
  }
}
