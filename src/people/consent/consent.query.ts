import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { terms, termsVersion } from "../terms.ts";

export interface Consent {
  readonly what: string;
  readonly version: string;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

/** All that a person ever agreed to, the latest first. */
export async function listConsents(db: Db, personId: string): Promise<Consent[]> {
  const { rows } = await sql<Consent>`
    select what, version, given_at as "givenAt", withdrawn_at as "withdrawnAt"
    from people.consent where person_id = ${personId} order by given_at desc, what`.execute(db);
  return rows;
}

/** Whether somebody agreed to the terms that are in force. */
export async function hasAcceptedTerms(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select from people.consent
    where person_id = ${personId} and what = ${terms} and version = people.terms_in_force(${termsVersion}) and withdrawn_at is null`.execute(db);
  return rows.length > 0;
}
