import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { manages } from "#processes";
import { findSource, type SourceSheet } from "./ledger.query.ts";

/** @throws NotFound for a source of a process that somebody else runs, as for one that never was. */
export async function findManagedSource({ db, params, visitor }: { db: Db; params: { source: string }; visitor: Visitor }): Promise<SourceSheet> {
  const source = await findSource(db, params.source);
  if (!source || !(await manages(db, source.process, visitor))) throw new NotFound();
  return source;
}

/** Nothing is added to the ledger of a process that is over, or not open yet. */
export const takesEntries = ({ process }: SourceSheet): boolean => process.state === "published" || process.state === "rehearsal";
