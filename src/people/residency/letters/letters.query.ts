import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export type QueuedLetter = Awaited<ReturnType<typeof listLetters>>[number];

/** Letters that are not posted yet, oldest first, where this agent works (null: everywhere). */
export function listLetters(db: Db, communes: readonly string[] | null) {
  return db
    .selectFrom("people.residency_letter as l")
    .innerJoin("people.person as p", "p.id", "l.person_id")
    .select(["l.id", "l.recipient", "l.street", "l.postal_code", "l.city", "l.commune_code", "l.asked_at", "l.printed_at", "p.locale"])
    .where("l.sent_at", "is", null)
    .where("l.used_at", "is", null)
    .where("l.ended_at", "is", null)
    .where("p.erasure_asked_at", "is", null)
    .$if(communes !== null, (query) => query.where(sql<boolean>`l.commune_code = any(${communes}::text[])`))
    .orderBy("l.asked_at")
    .orderBy("l.id")
    .execute();
}
