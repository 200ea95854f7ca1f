import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { LetterRequest } from "./ask.form.ts";

/** Asks for a letter. False when one is on its way already: asked twice at once, one is printed. */
export async function askForLetter(db: Db, personId: string, letter: LetterRequest & { city: string }): Promise<boolean> {
  const { rows } = await sql`
    insert into people.residency_letter (person_id, commune_code, recipient, street, postal_code, city)
    values (${personId}, ${letter.commune_code}, ${letter.recipient}, ${letter.street}, ${letter.postal_code}, ${letter.city.slice(0, 80)})
    on conflict (person_id) where used_at is null and ended_at is null do nothing returning id`.execute(db);
  return rows.length > 0;
}

/** The person changes their mind, or the letter never came: its code is of no use any more and its address goes. */
export async function giveLetterUp(db: Db, personId: string): Promise<void> {
  await db
    .updateTable("people.residency_letter")
    .set({ ended_at: sql`now()`, recipient: null, street: null, postal_code: null, city: null })
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .where("ended_at", "is", null)
    .execute();
}
