import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { mayAnswer } from "./gate.ts";
import { findInquiry, type Inquiry } from "./inquiries.query.ts";

interface DeskVisit {
  readonly db: Db;
  readonly visitor: Visitor;
  readonly params: { readonly id: string };
}

/** @throws NotFound also for one that was not confirmed, and for one of another department: whoever may not read it finds nothing. */
export async function findHandled({ db, params, visitor }: DeskVisit): Promise<Inquiry> {
  const inquiry = await findInquiry(db, params.id);
  if (!inquiry || inquiry.state === "unconfirmed" || !mayAnswer(visitor, inquiry.serviceCommune)) throw new NotFound();
  return inquiry;
}
