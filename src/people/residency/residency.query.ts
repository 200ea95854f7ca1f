import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Residency {
  readonly communeCode: string;
  /** The last day of the attestation, "2028-11-24". */
  readonly until: string;
}

/** Where this person is attested to live today; null without an attestation, or after its two years. */
export async function residencyOf(db: Db, personId: string): Promise<Residency | null> {
  const row = await db
    .selectFrom("people.residency")
    .select(["commune_code as communeCode", "valid_until as until"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("valid_until", ">=", sql<string>`(now() at time zone 'Europe/Paris')::date`)
    .executeTakeFirst();
  return row ?? null;
}

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
