import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Settings } from "#platform/settings.ts";
import { hashCode, newCode } from "../code-secret.ts";
import { listLetters, type QueuedLetter } from "./letters.query.ts";

export interface PrintedLetter extends QueuedLetter {
  /** In clear on the sheet only: the database keeps its hash. */
  readonly code: string;
}

/** As many as one sheet feeder takes. */
const batch = 50;

interface Printing {
  readonly communes: readonly string[] | null;
  /** Those that were printed and not posted, with new codes: the first sheet is of no use any more. */
  readonly again: boolean;
  readonly by: string;
}

/** Gives each letter its code and makes it ready to print. Two agents who print at once wait for each other: no letter is printed twice. */
export function printLetters(db: Db, settings: Settings, { communes, again, by }: Printing): Promise<PrintedLetter[]> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('people.residency_letter'))`.execute(trx);
    const waiting = (await listLetters(trx, communes)).filter(({ printed_at }) => (printed_at !== null) === again).slice(0, batch);
    if (waiting.length === 0) return [];
    const printed = waiting.map((letter) => ({ ...letter, code: newCode() }));
    for (const { id, code } of printed) {
      await trx
        .updateTable("people.residency_letter")
        .set({ code_hash: hashCode(settings, id, code), printed_at: sql`now()`, printed_by: by, tries: 0 })
        .where("id", "=", id)
        .execute();
    }
    const about = { kind: "residency_letters", id: printed[0]!.id };
    await recordAct(trx, { who: by, act: "residency.print_letters", room: "people", about, after: { letters: printed.map(({ id }) => id) } });
    return printed;
  });
}

/** Says that the printed letters are in the post. Gives how many. */
export function markPosted(db: Db, { communes, by }: Pick<Printing, "communes" | "by">): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const posted = await trx
      .updateTable("people.residency_letter")
      .set({ sent_at: sql`now()` })
      .where("printed_at", "is not", null)
      .where("sent_at", "is", null)
      .where("used_at", "is", null)
      .where("ended_at", "is", null)
      .$if(communes !== null, (query) => query.where(sql<boolean>`commune_code = any(${communes}::text[])`))
      .returning("id")
      .execute();
    if (posted.length === 0) return 0;
    const about = { kind: "residency_letters", id: posted[0]!.id };
    await recordAct(trx, { who: by, act: "residency.post_letters", room: "people", about, after: { letters: posted.map(({ id }) => id) } });
    return posted.length;
  });
}
