import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";

/** Somebody of the demo's crowd: fictitious, with an address that receives nothing. */
export interface ToldPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale?: Locale;
  /** An account of a year ago unless said. */
  readonly since?: Date;
}

/** Plants the crowd of a room's story, all at once; somebody who is there already stays as they are. */
export async function plantPeople(trx: Db, people: readonly ToldPerson[]): Promise<void> {
  const rows = people.map(({ id, name, email, locale = "fr", since }) => ({ id, name, email, locale, since: since ?? null }));
  await sql`
    insert into people.person (id, name, email, locale, email_verified, demo, created_at)
    select id, name, email, locale, true, true, coalesce(since, now() - interval '1 year')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (id uuid, name text, email text, locale text, since timestamptz)
    on conflict do nothing`.execute(trx);
}
