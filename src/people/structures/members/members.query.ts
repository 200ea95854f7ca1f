import type { Db } from "#platform/db/db.ts";
import { listMembers } from "../structures.query.ts";

export type KeptMembers = Awaited<ReturnType<typeof readMembers>>;

/** Who belongs to a structure, who asks to, and who is invited. */
export async function readMembers(db: Db, structureId: string) {
  const [members, requests, invitations] = await Promise.all([
    listMembers(db, structureId),
    db
      .selectFrom("people.join_request as r")
      .innerJoin("people.person as p", "p.id", "r.person_id")
      .select(["r.id", "p.name", "r.message", "r.asked_at"])
      .where("r.structure_id", "=", structureId)
      .where("r.answered_at", "is", null)
      .where("p.erasure_asked_at", "is", null)
      .where("p.erased_at", "is", null)
      .orderBy("r.asked_at")
      .execute(),
    db
      .selectFrom("people.invitation")
      .select(["id", "email", "function", "sent_at", "expires_at"])
      .where("structure_id", "=", structureId)
      .where("used_at", "is", null)
      .where("revoked_at", "is", null)
      .orderBy("sent_at", "desc")
      .execute(),
  ]);
  return { members, requests, invitations };
}
