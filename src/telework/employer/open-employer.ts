import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Employer, findEmployer } from "./employer.query.ts";

/** @throws NotFound for whoever does not manage its telework. */
export async function openEmployer({
  db,
  visitor,
  params,
}: Pick<Visit, "db"> & { readonly visitor: Visitor; readonly params: { readonly id: string } }): Promise<Employer> {
  const employer = await findEmployer(db, params.id, visitor);
  if (!employer) throw new NotFound();
  return employer;
}
