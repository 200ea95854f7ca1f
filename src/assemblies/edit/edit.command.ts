import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { otherSlug, slugOf } from "#platform/text/slug.ts";
import { record } from "../record.command.ts";
import type { Details } from "./edit.form.ts";

/** A draft, which nobody sees but those who run it. Gives its identifier. */
export async function createAssembly(db: Db, details: Details, { by, stageId }: { readonly by: string; readonly stageId: string | null }): Promise<string> {
  const plain = slugOf(details.title, "assemblee");
  for (let slug = plain === "bureau" || plain === "dossier" ? otherSlug(plain) : plain; ; slug = otherSlug(plain)) {
    try {
      return await db.transaction().execute((trx) => insert(trx, details, { by, stageId, slug }));
    } catch (error) {
      if (brokenConstraint(error) !== "assembly_slug_key") throw error;
    }
  }
}

async function insert(
  trx: Db,
  d: Details,
  { by, stageId, slug }: { readonly by: string; readonly stageId: string | null; readonly slug: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into assemblies.assembly (slug, title, question, asks, owner_commune, owner_service, stage_id, size, registers_until, allowance_cents, childcare, erase_on,
      answer_by, recruits, created_by)
    values (${slug}, ${d.title}, ${d.question}, ${d.asks}, ${d.ownerCommune}, ${d.ownerService}, ${stageId}, ${d.size}, ${d.registersUntil}, ${d.allowanceCents},
      ${d.childcare}, ${d.eraseOn}::date, ${d.answerBy}::date, ${d.recruits}, ${by}) returning id`.execute(trx);
  await record(trx, { kind: "assembly", id: rows[0]!.id, act: "create", by, after: { title: d.title } });
  return rows[0]!.id;
}

/** False: somebody changed it meanwhile, or the size was sealed. The day of erasure never moves away once people have registered. */
export async function saveAssembly(
  db: Db,
  id: string,
  d: Details,
  { by, version }: { readonly by: string; readonly version: number },
): Promise<"saved" | "moved" | "later"> {
  return db.transaction().execute(async (trx) => {
    await sql`select from assemblies.assembly where id = ${id} for update`.execute(trx);
    const { rows } = await sql<{ later: boolean }>`
      select (${d.eraseOn}::date > a.erase_on and exists (select from assemblies.candidate c where c.assembly_id = a.id)) as later
      from assemblies.assembly a where a.id = ${id}`.execute(trx);
    if (rows[0]?.later) return "later";
    const done = await sql`
      update assemblies.assembly set title = ${d.title}, question = ${d.question}, asks = ${d.asks}, owner_commune = ${d.ownerCommune}, owner_service = ${d.ownerService},
        size = ${d.size}, registers_until = ${d.registersUntil}, allowance_cents = ${d.allowanceCents}, childcare = ${d.childcare}, erase_on = ${d.eraseOn}::date,
        answer_by = ${d.answerBy}::date, recruits = ${d.recruits}, version = version + 1
      where id = ${id} and version = ${version} and (size = ${d.size} or not assemblies.is_fixed(id))`.execute(trx);
    if (done.numAffectedRows !== 1n) return "moved";
    await record(trx, { kind: "assembly", id, act: "edit", by, after: { title: d.title, size: d.size } });
    return "saved";
  });
}
