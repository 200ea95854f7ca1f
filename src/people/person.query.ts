import type { Db } from "#platform/db/db.ts";

const columns = ["id", "name", "email", "locale"] as const;

/** Null for an unknown person, and for one who is erased or about to be. */
export async function findPerson(db: Db, id: string) {
  return (await people(db).where("id", "=", id).executeTakeFirst()) ?? null;
}

export async function findPersonByEmail(db: Db, email: string) {
  return (await people(db).where("email", "=", email.trim().toLowerCase()).executeTakeFirst()) ?? null;
}

/** Whether an account has this address, also one that is about to be erased. */
export async function isKnownAddress(db: Db, email: string): Promise<boolean> {
  return (await db.selectFrom("people.person").select("id").where("email", "=", email).executeTakeFirst()) !== undefined;
}

function people(db: Db) {
  return db.selectFrom("people.person").select(columns).where("erasure_asked_at", "is", null).where("erased_at", "is", null);
}
