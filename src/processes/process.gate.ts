import { NotFound } from "#platform/web/errors.ts";
import type { Db } from "#platform/db/db.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { findProcess, type ProcessSheet, type StageSheet } from "./process.query.ts";
import { manages } from "./team.query.ts";
import { isUuid } from "#platform/text/uuid.ts";

/** Agents. Whether a process is theirs is asked again for each. */
export const agent = may("participation.run");

/** @throws NotFound for a process that is somebody else's to run, as for one that never was. */
export async function findManaged(db: Db, slug: string, someone: Visitor): Promise<ProcessSheet> {
  const process = await findProcess(db, slug, someone);
  if (!process || !(await manages(db, process, someone))) throw new NotFound();
  return process;
}

/** @throws NotFound as above. */
export async function findManagedStage(db: Db, stageId: string, someone: Visitor): Promise<{ process: ProcessSheet; stage: StageSheet }> {
  if (!isUuid(stageId)) throw new NotFound();
  const found = await db
    .selectFrom("processes.stage as s")
    .innerJoin("processes.process as p", "p.id", "s.process_id")
    .select("p.slug")
    .where("s.id", "=", stageId)
    .executeTakeFirst();
  if (!found) throw new NotFound();
  const process = await findManaged(db, found.slug, someone);
  return { process, stage: process.stages.find(({ id }) => id === stageId)! };
}
