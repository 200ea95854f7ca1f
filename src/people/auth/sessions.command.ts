import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";

/** The session that the library opened while proving who somebody is: `admit` opens the one that the browser gets. */
export async function endSession(db: Db, token: string): Promise<void> {
  await db.deleteFrom("people.session").where("token", "=", token).execute();
}

/** One session of this person; somebody else's stays. Gives whether there was one. */
export async function endOwnSession(db: Db, personId: string, id: string): Promise<boolean> {
  const ended = await db.deleteFrom("people.session").where("id", "=", id).where("person_id", "=", personId).executeTakeFirst();
  return ended.numDeletedRows > 0n;
}

/** Somebody's sessions, but the one they are using. Gives how many ended. */
export async function endOtherSessions(db: Db, personId: string, usedId: string | null): Promise<number> {
  const theirs = db.deleteFrom("people.session").where("person_id", "=", personId);
  const ended = await (usedId ? theirs.where("id", "!=", usedId) : theirs).executeTakeFirst();
  return Number(ended.numDeletedRows);
}

const hour = 3_600_000;

/** To the hour: enough to recognise a forgotten device, and one write an hour at most. */
export async function markSeen(db: Db, { id, seenAt }: { readonly id: string; readonly seenAt: Date }): Promise<void> {
  if (Date.now() - seenAt.getTime() < hour) return;
  await db.updateTable("people.session").set({ updated_at: new Date() }).where("id", "=", id).execute();
}

/** To the day, and no closer: whether an account is in use is known, and not when its person comes. */
export async function noteDay(db: Db, personId: string): Promise<void> {
  const today = dayOf(Date.now());
  await sql`update people.person set signed_in_on = ${today} where id = ${personId} and signed_in_on is distinct from ${today}::date`.execute(db);
}
