import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { AttestedGroup } from "../price.ts";
import { record } from "../record.command.ts";

/** Somebody with an account, or a structure. */
export type Belongs = { readonly personId: string } | { readonly structureId: string };

interface AttestationForm {
  readonly who: Belongs;
  readonly placeId: string;
  readonly group: AttestedGroup;
  readonly until: string;
}

/** A place has seen the paper: until when is kept, not the paper. A second time moves the end. */
export function attest(db: Db, { who, placeId, group, until }: AttestationForm, by: string): Promise<void> {
  const [personId, structureId] = "personId" in who ? [who.personId, null] : [null, who.structureId];
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into prices.attestation (person_id, structure_id, place_id, "group", until, attested_by) values (${personId}, ${structureId}, ${placeId}, ${group}, ${until}, ${by})
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
