import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { terms, termsVersion } from "./terms.ts";

/** Somebody of the demo's crowd: fictitious, with an address that receives nothing. */
interface StoryPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale?: Locale;
  /** An account of a year ago unless said. */
  readonly since?: Date;
  /** Code of the commune in which a letter proved, some months ago, that they live. */
  readonly livesIn?: string | undefined;
}

/** Plants the crowd of a room's story, all at once; somebody who is there already stays as they are. */
export async function plantPeople(trx: Db, people: readonly StoryPerson[]): Promise<void> {
  const rows = people.map(({ id, name, email, locale = "fr", since }) => ({ id, name, email, locale, since: since ?? null }));
  await sql`
    insert into people.person (id, name, email, locale, email_verified, demo, created_at)
    select id, name, email, locale, true, true, coalesce(since, now() - interval '1 year')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (id uuid, name text, email text, locale text, since timestamptz)
    on conflict do nothing`.execute(trx);
  // Whoever acted in the story agreed to the terms before.
  await sql`
    insert into people.consent (person_id, what, version)
    select id, ${terms}, ${termsVersion} from people.person where id = any(${people.map(({ id }) => id)}::uuid[]) and erased_at is null
    on conflict (person_id, what, version) where withdrawn_at is null do nothing`.execute(trx);
  const homes = people.flatMap(({ id, livesIn }, at) => (livesIn ? [{ id, commune: livesIn, days: 30 + ((at * 37) % 400) }] : []));
  await sql`
    insert into people.residency (person_id, commune_code, how, attested_on, valid_until)
    select id, commune, 'post', today - days, today - days + interval '2 years'
    from jsonb_to_recordset(${JSON.stringify(homes)}::jsonb) as t (id uuid, commune text, days int),
      (select (now() at time zone 'Europe/Paris')::date as today) now
    on conflict do nothing`.execute(trx);
}
