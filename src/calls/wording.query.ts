import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type Answers, unfolded } from "./question.ts";
import { inLanguage, otherLanguages, type OtherLanguage, type CallWording, type Words } from "./wording.ts";

interface Wording {
  readonly words: Words;
  readonly version: number;
}

/** What was written of a call in a language; nothing yet where nobody began. */
export async function findWording(db: Db, callId: string, language: OtherLanguage): Promise<Wording> {
  const { rows } = await sql<Wording>`select words, version from calls.wording where call_id = ${callId} and language = ${language}`.execute(db);
  return rows[0] ?? { words: {}, version: 0 };
}

/** Title and summary of the call `c` in other languages, where they are those of its French of today: by what it is found too. */
export const wordedElsewhere = sql<string | null>`(
  select string_agg(w.words -> one.place ->> 'says', ' ') from calls.wording w cross join (values ('title', c.title), ('summary', c.summary)) as one (place, french)
  where w.call_id = c.id and w.words -> one.place ->> 'of' = one.french)`;

/** What is read, and in which language it is. */
export type LanguageVersion<thing> = thing & { readonly lang: Locale };

/** Calls in the language of whoever reads, those that are told in it as a whole; else in French. */
export async function tellCalls<call extends CallWording & { readonly id: string }>(
  db: Db,
  calls: readonly call[],
  locale: Locale,
): Promise<LanguageVersion<call>[]> {
  if (locale === "fr" || calls.length === 0) return calls.map((call) => ({ ...call, lang: "fr" }));
  const { rows } = await sql<{ id: string; words: Words }>`
    select call_id as id, words from calls.wording where language = ${locale} and call_id = any(${calls.map(({ id }) => id)}::uuid[])`.execute(db);
  return calls.map((call) => {
    const words = rows.find(({ id }) => id === call.id)?.words;
    const told = words ? inLanguage(call, words) : null;
    return told ? { ...call, ...told, lang: locale } : { ...call, lang: "fr" };
  });
}

/** Titles of a call in each language in which it is told as a whole, French always. */
export async function titlesOf(db: Db, call: CallWording & { readonly id: string }): Promise<Readonly<Record<Locale, string>>> {
  const [en, nl] = await Promise.all(otherLanguages.map((language) => tellCalls(db, [call], language)));
  return { fr: call.title, en: en![0]!.title, nl: nl![0]!.title };
}

interface Asking {
  readonly rules: CallWording["rules"];
  readonly sections: CallWording["form"];
  readonly answers: Answers;
  readonly call: { readonly id: string; readonly title: string };
}

/** What an application is asked, in the language of its authors where its call is told in it. What they answer stays as it is. */
export async function tellApplication<application extends Asking>(db: Db, application: application, locale: Locale): Promise<LanguageVersion<application>> {
  const { rules, sections, answers, call } = application;
  const [told] = await tellCalls(db, [{ id: call.id, title: call.title, summary: "", about: "", rules, form: sections }], locale);
  return { ...application, call: { ...call, title: told!.title }, rules: told!.rules, form: unfolded(told!.form, answers), lang: told!.lang };
}
