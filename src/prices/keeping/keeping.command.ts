import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf } from "#platform/time/day.ts";

/** After the last day of an attestation: as long as a host may ask why somebody paid less. */
export const daysKept = 90;

/** Attestations that are long over. */
export async function forgetAttestations(db: Db, now: Date): Promise<void> {
  await sql`delete from prices.attestation where until < ${addDays(dayOf(now), -daysKept)}::date`.execute(db);
}
