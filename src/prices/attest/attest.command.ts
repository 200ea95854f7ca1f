import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Attested } from "../price.ts";
import { record } from "../record.command.ts";

interface Seen {
  readonly personId: string;
  readonly placeId: string;
  readonly group: Attested;
  readonly until: string;
}

/** A place has seen the paper: until when is kept, not the paper. A second time moves the end. */
export function attest(db: Db, { personId, placeId, group, until }: Seen, by: string): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into prices.attestation (person_id, place_id, "group", until, attested_by) values (${personId}, ${placeId}, ${group}, ${until}, ${by})
      on conflict on constraint attestation_once do update set until = excluded.until, attested_by = excluded.attested_by, attested_at = clock_timestamp()
      returning id`.execute(trx);
    await record(trx, { kind: "attestation", id: rows[0]!.id, act: "attest", by, after: { group, until } });
  });
}

/** A host takes back what their place said; false when it is gone already. */
export function withdraw(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`delete from prices.attestation where id = ${id} returning id`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "attestation", id, act: "withdraw", by });
    return true;
  });
}
