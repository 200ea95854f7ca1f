import { keysOf } from "#platform/keys-of.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Publisher } from "./publisher.ts";
import { readPublisher } from "./publisher.query.ts";

/** Writes who publishes the site, unless somebody did since the form was made. The log of acts says which facts changed, not what they are. */
export async function savePublisher(db: Db, publisher: Publisher, by: string): Promise<{ ok: boolean }> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('people.publisher'))`.execute(trx);
    const before = await readPublisher(trx);
    if (before.version !== publisher.version) return { ok: false };
    const changed = keysOf(before).filter((fact) => before[fact] !== publisher[fact]);
    if (changed.length === 0) return { ok: true };
    const { version, audit_rate, ...facts } = publisher;
    const row = { ...facts, audit_rate: audit_rate === null ? null : String(audit_rate), version: version + 1, changed_by: by, changed_at: sql<Date>`now()` };
    await trx
      .insertInto("people.publisher")
      .values(row)
      .onConflict((conflict) => conflict.column("one").doUpdateSet(row))
      .execute();
    await recordAct(trx, { who: by, act: "legal.publisher", room: "people", about: { kind: "house", id: "publisher" }, after: { changed } });
    return { ok: true };
  });
}
