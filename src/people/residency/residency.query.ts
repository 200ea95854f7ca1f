import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { together } from "#platform/db/together.ts";

export interface Residency {
  readonly communeCode: string;
  /** The last day of the attestation, "2028-11-24". */
  readonly until: string;
}

/** Where this person is attested to live today; null without an attestation, or after its two years. */
export const residencyOf = together<string, Residency | null>("people/residency", async (db, personIds) => {
  const { rows } = await sql<Residency & { personId: string }>`
    select r.person_id as "personId", r.commune_code as "communeCode", r.valid_until as until from people.residency r
    where r.person_id = any(${personIds}::uuid[]) and r.ended_at is null and r.valid_until >= (now() at time zone 'Europe/Paris')::date`.execute(db);
  const known = new Map(rows.map(({ personId, communeCode, until }) => [personId, { communeCode, until }]));
  return personIds.map((id) => known.get(id) ?? null);
});

export type OpenLetter = NonNullable<Awaited<ReturnType<typeof findOpenLetter>>>;

/** The letter that this person waits for or holds. `ended` after 60 days, or when too many wrong codes were typed. */
export async function findOpenLetter(db: Db, personId: string) {
  const row = await db
    .selectFrom("people.residency_letter")
    .select(["id", "commune_code", "asked_at", "printed_at", "sent_at", "tries", "code_hash"])
    .select(sql<Date>`coalesce(printed_at, asked_at) + interval '60 days'`.as("until"))
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row ?? null;
}
