import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { recordChange } from "../record-change.command.ts";
import type { ProcessSheet } from "../process.query.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { ProcessTexts } from "./process-edit.form.ts";

type SaveOutcome = { ok: true } | { ok: false; problem: "changed" | "envelope" };

/** Saves the words and the territory of a process. Refused when somebody saved since the form was made, or when more than the new envelope is awarded. */
export async function saveProcess(db: Db, process: ProcessSheet, texts: ProcessTexts, by: string): Promise<SaveOutcome> {
  try {
    return await db.transaction().execute((trx) => save(trx, process, texts, by));
  } catch (error) {
    if (brokenConstraint(error) === "award_within_envelope") return { ok: false, problem: "envelope" };
    throw error;
  }
}

async function save(trx: Db, process: ProcessSheet, texts: ProcessTexts, by: string): Promise<SaveOutcome> {
  const { title, summary, introduction, objectives, service, contact, envelopeCents, scale, version } = texts;
  const saved = await trx
    .updateTable("processes.process")
    .set({ title, summary, introduction, objectives, owner_service: service, contact, envelope_cents: envelopeCents, scale, version: sql`version + 1` })
    .where("id", "=", process.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows !== 1n) return { ok: false, problem: "changed" };
  await placeProcess(trx, process.id, texts);
  await recordChange(trx, process.id, { who: by, act: "process.edit", before: outline(process), after: texts });
  return { ok: true };
}

async function placeProcess(trx: Db, processId: string, { communes, zone }: ProcessTexts): Promise<void> {
  await trx.deleteFrom("processes.process_commune").where("process_id", "=", processId).execute();
  await trx.deleteFrom("processes.process_zone").where("process_id", "=", processId).execute();
  if (communes.length > 0)
    await trx
      .insertInto("processes.process_commune")
      .values(communes.map((commune_code) => ({ process_id: processId, commune_code })))
      .execute();
  if (zone !== null) await trx.insertInto("processes.process_zone").values({ process_id: processId, zone_id: zone }).execute();
}

const outline = ({ title, summary, introduction, objectives, ownerService, contact, envelopeCents, scale, communes, zones }: ProcessSheet) => ({
  title,
  summary,
  introduction,
  objectives,
  service: ownerService,
  contact,
  envelopeCents,
  scale,
  communes,
  zone: zones[0] ?? null,
});
