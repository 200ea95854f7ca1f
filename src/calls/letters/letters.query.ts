import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { defaultLetters } from "./default-letters.texts.ts";
import type { LetterKind } from "./letter.ts";

interface Template {
  readonly body: string;
  /** 0: the call has none of its own, and this is that of the house. */
  readonly version: number;
}

export async function findTemplate(db: Db, callId: string, kind: LetterKind, language: Locale): Promise<Template> {
  const { rows } = await sql<Template>`
    select body, version from calls.letter_template where call_id = ${callId} and kind = ${kind} and language = ${language}`.execute(db);
  return rows[0] ?? { body: defaultLetters[language][kind], version: 0 };
}

/** Which letters a call has of its own: "refused.en". */
export async function listOwnTemplates(db: Db, callId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`select kind || '.' || language as name from calls.letter_template where call_id = ${callId}`.execute(db);
  return new Set(rows.map(({ name }) => name));
}

export interface Letter {
  readonly number: number;
  readonly kind: LetterKind;
  readonly body: string;
  readonly writtenAt: Date;
}

/** Letters to a project in a language, the newest first. */
export async function listLetters(db: Db, applicationId: string, language: Locale): Promise<Letter[]> {
  const { rows } = await sql<Letter>`
    select number, kind, body, written_at as "writtenAt" from calls.letter where application_id = ${applicationId} and language = ${language}
    order by number desc`.execute(db);
  return rows;
}

export async function hasLetter(db: Db, applicationId: string): Promise<boolean> {
  const { rows } = await sql`select 1 as one from calls.letter where application_id = ${applicationId} limit 1`.execute(db);
  return rows.length > 0;
}
