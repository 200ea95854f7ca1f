import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { addMember } from "../membership.command.ts";
import type { StructureFacts } from "../structure.form.ts";
import { findTaken, type NumberConflict } from "../structure-taken.query.ts";

/** Registers a structure; whoever does so answers for it. */
export async function createStructure(
  db: Db,
  facts: StructureFacts,
  { by, work, reason }: { by: string; work: string; reason: string },
): Promise<{ ok: true; id: string } | NumberConflict> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { id } = await trx
        .insertInto("people.structure")
        .values({ ...facts, created_by: by })
        .returning("id")
        .executeTakeFirstOrThrow();
      await addMember(trx, { structureId: id, personId: by, role: "manager", function: work, reason, by: null });
      await emit(trx, "people.structure_saved", { id }, "people");
      return { ok: true, id };
    });
  } catch (error) {
    const taken = await findTaken(db, error, facts);
    if (taken) return taken;
    throw error;
  }
}
