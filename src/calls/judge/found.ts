import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Call, findCall } from "../calls.query.ts";
import { hasTieIn } from "../ties.query.ts";
import { isReviewer } from "./judge.query.ts";

interface JudgingVisit {
  readonly db: Db;
  readonly params: { readonly slug: string };
  readonly visitor: Visitor;
}

/**
 * A call whose judging somebody organises. Who reads for it does not: assignments, scores and even their count would tell them what others
 * think before they have said it themselves. Nor does who has a tie to one of its files. @throws NotFound, Forbidden
 */
export async function callToJudge({ db, params, visitor }: JudgingVisit): Promise<Call> {
  const call = await findCall(db, params.slug, { drafts: false });
  if (!call) throw new NotFound();
  if ((await isReviewer(db, call.id, visitor.id)) || (await hasTieIn(db, call.id, visitor.id))) throw new Forbidden();
  return call;
}
