import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { findProcess, type ProcessSheet, runs } from "#processes";

/** @throws NotFound for a process that this person does not run. */
export async function processToRun({
  db,
  params,
  visitor,
}: Pick<Visit, "db"> & { readonly visitor: Visitor; readonly params: { readonly process: string } }): Promise<ProcessSheet> {
  const process = await findProcess(db, params.process, visitor);
  if (!process || !runs(visitor, process)) throw new NotFound();
  return process;
}
