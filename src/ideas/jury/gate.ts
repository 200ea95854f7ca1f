import { NotFound } from "#platform/web/errors.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { findProcess, type ProcessSheet, partsOf } from "#processes";
import { findJury, type Jury } from "./jury.query.ts";

/** @throws NotFound unless this person is a juror of that process. */
export async function findOwnJury(db: Db, someone: Visitor, slug: string, now: Date): Promise<{ process: ProcessSheet; jury: Jury }> {
  const process = await findProcess(db, slug, someone);
  if (!process || !(await partsOf(db, process.id, someone)).has("juror")) throw new NotFound();
  const jury = await findJury(db, process, now);
  if (!jury) throw new NotFound();
  return { process, jury };
}

/** @throws NotFound for a process that this person may not see, and for one without jury. */
export async function findJuryOf({ db, params, visitor, now }: Pick<Visit, "db" | "visitor" | "now"> & { readonly params: { readonly process: string } }) {
  const process = await findProcess(db, params.process, visitor);
  const jury = process && (await findJury(db, process, now));
  if (!process || !jury) throw new NotFound();
  return { process, jury };
}
