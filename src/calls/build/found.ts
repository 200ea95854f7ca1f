import { NotFound } from "#platform/web/errors.ts";
import type { Db } from "#platform/db/db.ts";
import { type Call, findCall } from "../calls.query.ts";

/** The call of the address, drafts too. @throws NotFound */
export async function callToBuild({ db, params }: { readonly db: Db; readonly params: { readonly slug: string } }): Promise<Call> {
  const call = await findCall(db, params.slug, { drafts: true });
  if (!call) throw new NotFound();
  return call;
}
