import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

interface Correspondent {
  readonly address: string;
  readonly name: string;
}

/**
 * Takes somebody out of the mailbox and the log: the mails to them go, sent or not; in the mails to others, their address and their
 * name are written over. A name of one word stays: it is a word of other mails too, and the log itself ends after 30 days.
 */
export async function forgetCorrespondent(db: Db, { address, name }: Correspondent): Promise<void> {
  await sql`delete from platform.mail where recipient = ${address}`.execute(db);
  await writeOver(db, address);
  if (/\S\s+\S/.test(name)) await writeOver(db, name);
}

async function writeOver(db: Db, words: string): Promise<void> {
  await sql`
    update platform.mail
    set subject = replace(subject, ${words}, '…'), body_text = replace(body_text, ${words}, '…'), body_html = replace(body_html, ${words}, '…')
    where position(${words} in concat(subject, ' ', body_text, ' ', body_html)) > 0`.execute(db);
}
