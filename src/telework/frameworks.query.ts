import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Terms } from "./telework.ts";

/** What agreements inherit: cents without VAT, VAT in hundredths of a percent, hours, days of notice. */
export interface FrameworkTerms {
  readonly halfCents: number;
  readonly dayCents: number;
  readonly vat: number | null;
  readonly weekdays: readonly number[];
  readonly cancel: number;
  readonly notice: number;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

export interface Framework extends FrameworkTerms {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** Hexadecimal, as the database computed it. */
  readonly sha256: string;
  readonly publishedAt: Date;
}

/** All versions, the last first. */
export async function findFrameworks(db: Db): Promise<Framework[]> {
  const { rows } = await sql<Framework>`
    select id, number, half_cents as "halfCents", day_cents as "dayCents", vat, weekdays, cancel, notice, valid_from::text as "validFrom", valid_until::text as "validUntil", text, sha256,
      published_at as "publishedAt" from telework.framework order by number desc`.execute(db);
  return rows;
}

export interface Adherence {
  readonly employerId: string;
  readonly employerName: string;
  readonly number: number;
  readonly frameworkId: string;
  readonly at: Date;
  /** Days of notice with which it is left. */
  readonly notice: number;
  /** The last day, once they said that they leave; null: they did not. */
  readonly endsOn: string | null;
}

/** Who joined which version, the last first. Who signed for them is told to nobody here. */
export async function findAdherences(db: Db): Promise<Adherence[]> {
  const { rows } = await sql<Adherence>`
    select j.employer_id as "employerId", s.name as "employerName", f.number, f.id as "frameworkId", j.at, f.notice, d.ends_on::text as "endsOn"
      from telework.adherence j join telework.framework f on f.id = j.framework_id left join telework.departure d on (d.framework_id, d.employer_id) = (j.framework_id, j.employer_id)
      join people.structure s on s.id = j.employer_id order by j.at desc, s.name collate "fr-x-icu" limit 500`.execute(db);
  return rows;
}

/** The last version that one of these employers joined, with who did; null: there is none, or it is over. */
export async function findJoined(
  db: Db,
  employerIds: readonly string[],
): Promise<{ readonly framework: Framework; readonly employers: readonly string[] } | null> {
  const [framework] = await findFrameworks(db);
  if (!framework) return null;
  const { rows } = await sql<{ id: string }>`
    select employer_id as id from telework.adherence j join telework.framework f on f.id = j.framework_id where f.id = ${framework.id} and employer_id = any(${[...employerIds]}::uuid[])
      and not exists (select from telework.departure d where d.framework_id = j.framework_id and d.employer_id = j.employer_id)
      and (f.valid_until is null or f.valid_until >= (clock_timestamp() at time zone 'Europe/Paris')::date)`.execute(db);
  return rows.length > 0 ? { framework, employers: rows.map(({ id }) => id) } : null;
}

/** Whether these days and dates fit into a framework. */
export const inheritable = ({ weekdays, validFrom, validUntil }: FrameworkTerms, terms: Terms): boolean =>
  terms.weekdays.every((day) => weekdays.includes(day)) &&
  terms.validFrom >= validFrom &&
  (validUntil === null || (terms.validUntil !== null && terms.validUntil <= validUntil));

/** Its prices, tax, cancellation and notice in place of what was typed; ceiling, days and dates stay. */
export const inherit = (framework: Framework, terms: Terms) => ({
  terms: { ...terms, halfCents: framework.halfCents, dayCents: framework.dayCents, vat: framework.vat, cancel: framework.cancel },
  notice: framework.notice,
  framework: { id: framework.id, number: framework.number },
});
