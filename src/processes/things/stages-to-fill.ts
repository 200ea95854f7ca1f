import type { Db } from "#platform/db/db.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findProcessOf, type ProcessOf } from "../process-of.query.ts";
import type { StageKind } from "../stage.ts";
import { listStagesOf, type StageOption } from "../stage-options.query.ts";

/** A process, and its stages in which a thing of one kind can stand. */
export interface StagesToFill {
  readonly process: ProcessOf;
  readonly stages: readonly StageOption[];
}

/** @throws NotFound for a process one may not see, Forbidden for one that one may only read */
export async function stagesToFill(db: Db, slug: string, visitor: Visitor, kind: StageKind): Promise<StagesToFill> {
  const found = await findProcessOf(db, slug, visitor);
  if (!found) throw new NotFound();
  if (!found.team) throw new Forbidden();
  return { process: found.process, stages: await listStagesOf(db, found.process.id, kind) };
}

/** That from which one came (`?etape=`), else the first. */
export const askedStage = ({ searchParams }: URL, { stages }: StagesToFill): string | undefined =>
  (stages.find(({ id }) => id === searchParams.get("etape")) ?? stages[0])?.id;

/** The answer to `StageField`. */
export function readStage(form: Reader, { stages }: StagesToFill, missing: string): string {
  const ids = stages.map(({ id }) => id);
  return form.choice("stage", ids, missing);
}
