import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Call } from "../calls.query.ts";
import { record } from "../record.command.ts";
import { titlesOf } from "../wording.query.ts";
import { fill, kindOf, type LetterKind, letterLanguages } from "./letter.ts";
import { type Facts, valuesOf } from "./letter-values.ts";
import { findTemplate } from "./letters.query.ts";

interface LetterTemplate {
  readonly kind: LetterKind;
  readonly language: Locale;
  readonly body: string;
  /** As the form knew it; 0 for the first of the call's own. */
  readonly version: number;
}

/** False when somebody saved or removed it meanwhile. */
export async function saveTemplate(db: Db, callId: string, { kind, language, body, version }: LetterTemplate, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      insert into calls.letter_template (call_id, kind, language, body) select ${callId}, ${kind}, ${language}, ${body}
      where ${version} = 0 or exists (select from calls.letter_template where call_id = ${callId} and kind = ${kind} and language = ${language})
      on conflict (call_id, kind, language) do update set body = excluded.body, version = calls.letter_template.version + 1, at = now()
        where calls.letter_template.version = ${version} returning version`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { id: callId, act: "letter-template", by, after: { kind, language } });
    return true;
  });
}

/** Back to the letter of the house. False when there was none of its own. */
export async function dropTemplate(db: Db, callId: string, kind: LetterKind, language: Locale, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      delete from calls.letter_template where call_id = ${callId} and kind = ${kind} and language = ${language} returning kind`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { id: callId, act: "letter-template", by, before: { kind, language } });
    return true;
  });
}

/** Writes the letter of the decision that stands, in each language, to be kept to the letter. In the transaction of the decision, whose instant it has. */
export async function writeLetter(trx: Db, call: Call, applicationId: string): Promise<void> {
  const { rows } = await sql<Facts & { outcome: "granted" | "reserve" | "refused"; letter: number; at: Date }>`
    select coalesce(a.number, 0) as number, a.title, a.structure_name as structure, a.asked_cents::float8 as "askedCents", d.cents::float8 as cents,
      d.held_on::text as "heldOn", ((d.decided_at + make_interval(days => (e.rules ->> 'appealDays')::int)) at time zone 'Europe/Paris')::date::text as "appealUntil",
      d.deliberation, d.conditions, d.reasons, d.outcome, d.decided_at as at,
      coalesce((select max(l.number) from calls.letter l where l.application_id = a.id), 0) + 1 as letter
    from calls.decision d join calls.application a on a.id = d.application_id join calls.edition e on e.call_id = a.call_id and e.number = a.edition
    where a.id = ${applicationId}`.execute(trx);
  const { outcome, letter, at, ...facts } = rows[0]!;
  const kind = kindOf(outcome, facts.cents, facts.askedCents);
  const titles = await titlesOf(trx, call);
  for (const language of letterLanguages) {
    const { body } = await findTemplate(trx, call.id, kind, language);
    await sql`insert into calls.letter (application_id, number, language, kind, body, written_at)
      values (${applicationId}, ${letter}, ${language}, ${kind}, ${fill(body, valuesOf(facts, titles[language], language))}, ${at})`.execute(trx);
  }
}
