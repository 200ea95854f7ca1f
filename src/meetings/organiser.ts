import type { Db } from "#platform/db/db.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findMeeting, type Meeting } from "./meetings.query.ts";

/**
 * A meeting that this person organises.
 * @throws NotFound for one that they may not see, Forbidden for one that they may only attend
 */
export async function meetingToOrganise(db: Db, slug: string, visitor: Visitor): Promise<Meeting> {
  const found = await findMeeting(db, slug, visitor);
  if (!found) throw new NotFound();
  if (!found.team) throw new Forbidden();
  return found.meeting;
}
