import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { findProcess, type ProcessSheet } from "#processes";
import type { Draft } from "./draft.ts";
import { findDraft } from "./draft.query.ts";

type WritingVisit = Pick<Visit, "db" | "visitor"> & { readonly params: { readonly process: string } };

/** @throws NotFound for a process that this person may not see, or that collects no ideas. */
export async function processFor({ db, params, visitor }: WritingVisit): Promise<ProcessSheet> {
  const process = await findProcess(db, params.process, visitor);
  if (!process?.stages.some(({ kind }) => kind === "collect")) throw new NotFound();
  return process;
}

/** @throws NotFound for a draft that is somebody else's, was filed, or never was. */
export async function draftFor(visit: WritingVisit & { readonly params: { readonly draft: string } }): Promise<{ process: ProcessSheet; draft: Draft }> {
  const process = await processFor(visit);
  const draft = await findDraft(visit.db, process.id, visit.params.draft, visit.visitor?.id ?? null);
  if (!draft) throw new NotFound();
  return { process, draft };
}
