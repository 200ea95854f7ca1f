import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { StructureFacts } from "./structure.form.ts";

/** The structure that has the number already, after its constraint has refused the second; null when the error is another one. */
export async function findTaken(db: Db, error: unknown, { siret, rna }: StructureFacts) {
  const constraint = brokenConstraint(error);
  if (constraint !== "structure_siret_key" && constraint !== "structure_rna_key") return null;
  const field = constraint === "structure_siret_key" ? "siret" : "rna";
  const taken = await db
    .selectFrom("people.structure")
    .select(["id", "name"])
    .where(field, "=", field === "siret" ? siret : rna)
    .executeTakeFirst();
  return taken ? ({ ok: false, problem: "taken", field, ...taken } as const) : null;
}

export type NumberConflict = NonNullable<Awaited<ReturnType<typeof findTaken>>>;
