import type { Db } from "#platform/db/db.ts";
import type { Visit } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { hashPassword, verifyPassword } from "../auth/password-hash.ts";
import { endOtherSessions } from "../auth/sessions.command.ts";

const accountOf = (db: Db, personId: string) =>
  db.selectFrom("people.account").select("password").where("person_id", "=", personId).where("provider_id", "=", "credential");

export async function hasPassword(db: Db, personId: string): Promise<boolean> {
  return Boolean((await accountOf(db, personId).executeTakeFirst())?.password);
}

/** Braked as at the door, but apart from it, where strangers stand: a session left open must not be a place to guess from. */
export async function isCurrentPassword(
  { db, visitor }: Pick<Visit, "db" | "visitor">,
  password: string,
): Promise<"right" | "wrong" | { readonly retryAfter: number }> {
  const turn = await takeToken(db, `current password ${visitor!.id}`, { limit: 10, windowSeconds: 900 });
  if (!turn.allowed) return turn;
  const known = await accountOf(db, visitor!.id).executeTakeFirst();
  return known?.password && (await verifyPassword({ hash: known.password, password })) ? "right" : "wrong";
}

/** Whoever was signed in elsewhere with the old password is signed out. */
export async function savePassword(db: Db, personId: string, usedSessionId: string | null, password: string): Promise<void> {
  const hash = await hashPassword(password);
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto("people.account")
      .values({ person_id: personId, provider_id: "credential", account_id: personId, password: hash })
      .onConflict((known) => known.columns(["provider_id", "account_id"]).doUpdateSet({ password: hash, updated_at: new Date() }))
      .execute();
    await endOtherSessions(trx, personId, usedSessionId);
  });
}
