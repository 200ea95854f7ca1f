import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Plan } from "./instalment.ts";

export interface Amendment {
  readonly number: number;
  readonly words: string;
  readonly signedOn: string;
  readonly signedFor: string;
  /** Instalments that were to come, as they stood and as they were planned anew. */
  readonly before: readonly Plan[];
  readonly after: readonly Plan[];
}

/** What was signed after an agreement, in its order. */
export async function listAmendments(db: Db, applicationId: string): Promise<Amendment[]> {
  const { rows } = await sql<Amendment>`
    select number, words, signed_on::text as "signedOn", signed_for as "signedFor", before, after from calls.amendment
    where application_id = ${applicationId} order by number`.execute(db);
  return rows;
}
