import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { tell } from "../emit-notice.ts";

interface Attestation {
  readonly personId: string;
  readonly communeCode: string;
  readonly communeName: string;
  readonly how: "desk" | "post";
  /** The agent; null when a code that came by post proves it. */
  readonly by: string | null;
}

/** Attests where a person lives, for two years from today, in the caller's transaction. It replaces the attestation before. */
export async function attestResidency(trx: Db, { personId, communeCode, communeName, how, by }: Attestation): Promise<void> {
  // Two agents who attest one person at once: the second waits, then replaces.
  await sql`select from people.person where id = ${personId} for update`.execute(trx);
  await sql`
    update people.residency set ended_at = now(), ended_by = ${by}, end_reason = 'replaced'
    where person_id = ${personId} and ended_at is null`.execute(trx);
  const { rows } = await sql<{ id: string; until: string }>`
    insert into people.residency (person_id, commune_code, how, attested_by, attested_on, valid_until)
    select ${personId}, ${communeCode}, ${how}, ${by}, day, day + interval '2 years'
    from (select (now() at time zone 'Europe/Paris')::date as day) today
    returning id, valid_until as until`.execute(trx);
  const { until } = rows[0]!;
  await tell(trx, { to: [personId], kind: "people.residency_attested", payload: { commune: communeName, until } });
  await recordAct(trx, {
    who: by ?? personId,
    act: "residency.attest",
    room: "people",
    about: { kind: "person", id: personId },
    after: { commune: communeCode, how, until },
  });
}
