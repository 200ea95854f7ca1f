import { NotFound } from "#platform/web/errors.ts";
import type { Db } from "#platform/db/db.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { findProcess, type ProcessSheet, type StageSheet } from "../process.query.ts";
import { partsOf, runs } from "../team.ts";

/** Agents. Whether a process is theirs is asked again for each. */
export const agent = may("participation.run");

/** Who may change a process: its owner's agents, leads and officers of its team. */
export async function manages(db: Db, process: Pick<ProcessSheet, "id" | "ownerCommune">, someone: Visitor | null): Promise<boolean> {
  if (runs(someone, process)) return true;
  const parts = await partsOf(db, process.id, someone);
  return parts.has("lead") || parts.has("officer");
}

/** Who may change its team and its state: its owner's agents and its leads. */
export async function leads(db: Db, process: Pick<ProcessSheet, "id" | "ownerCommune">, someone: Visitor): Promise<boolean> {
  return runs(someone, process) || (await partsOf(db, process.id, someone)).has("lead");
}

/** @throws NotFound for a process that is somebody else's to run, as for one that never was. */
export async function findManaged(db: Db, slug: string, someone: Visitor): Promise<ProcessSheet> {
  const process = await findProcess(db, slug, someone);
  if (!process || !(await manages(db, process, someone))) throw new NotFound();
  return process;
}

/** @throws NotFound as above. */
export async function findManagedStage(db: Db, stageId: string, someone: Visitor): Promise<{ process: ProcessSheet; stage: StageSheet }> {
  const found = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(stageId)
    ? await db
        .selectFrom("participation.stage as s")
        .innerJoin("participation.process as p", "p.id", "s.process_id")
        .select("p.slug")
        .where("s.id", "=", stageId)
        .executeTakeFirst()
    : undefined;
  if (!found) throw new NotFound();
  const process = await findManaged(db, found.slug, someone);
  return { process, stage: process.stages.find(({ id }) => id === stageId)! };
}
