import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** The log tells no more that a room wrote to these addresses: where it has promised a day on which nobody is known any more. What waits is not sent. */
export async function forgetMails(db: Db, room: string, addresses: readonly string[]): Promise<void> {
  await sql`delete from platform.mail where room = ${room} and lower(recipient) = any(${addresses.map((address) => address.toLowerCase())}::text[])`.execute(
    db,
  );
}
