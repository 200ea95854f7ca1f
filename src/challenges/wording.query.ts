import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type Challenge, findChallenges } from "./challenges.query.ts";
import { inLanguage, otherLanguages, type OtherLanguage, type Words } from "./wording.ts";

interface Wording {
  readonly words: Words;
  readonly version: number;
}

/** What was written of a challenge in a language; nothing yet where nobody began. */
export async function findWording(db: Db, challengeId: string, language: OtherLanguage): Promise<Wording> {
  const { rows } = await sql<Wording>`select words, version from challenges.wording where challenge_id = ${challengeId} and language = ${language}`.execute(db);
  return rows[0] ?? { words: {}, version: 0 };
}

/** A challenge as it is read, and in which language that is. */
export type ChallengeInLanguage = Challenge & { readonly lang: Locale };

/** Challenges in the language of whoever reads, those that are told in it as a whole; else in French. What is sent, judged and ranked is the French. */
export async function tellChallenges(db: Db, challenges: readonly Challenge[], locale: Locale): Promise<ChallengeInLanguage[]> {
  if (locale === "fr" || challenges.length === 0) return challenges.map((one) => ({ ...one, lang: "fr" }));
  const { rows } = await sql<{ id: string; words: Words }>`
    select challenge_id as id, words from challenges.wording
    where language = ${locale} and challenge_id = any(${challenges.map(({ id }) => id)}::uuid[])`.execute(db);
  return challenges.map((one) => {
    const words = rows.find(({ id }) => id === one.id)?.words;
    const told = words ? inLanguage(one, words) : null;
    return told ? { ...one, ...told, lang: locale } : { ...one, lang: "fr" };
  });
}

export const tellChallenge = async (db: Db, challenge: Challenge, locale: Locale): Promise<ChallengeInLanguage> =>
  (await tellChallenges(db, [challenge], locale))[0]!;

interface OfChallenge {
  readonly challengeSlug: string | null;
  readonly challengeTitle: string | null;
}

/** What came of challenges, each with the title of its challenge in the reader's language and which language that is. */
export async function tellOf<thing extends OfChallenge>(
  db: Db,
  things: readonly thing[],
  locale: Locale,
): Promise<(thing & { readonly challengeLang: Locale })[]> {
  const slugs = [...new Set(things.flatMap(({ challengeSlug }) => challengeSlug ?? []))];
  const found = locale === "fr" || slugs.length === 0 ? [] : await findChallenges(db, sql`c.slug = any(${slugs}::text[])`);
  const told = await tellChallenges(db, found, locale);
  return things.map((thing) => {
    const one = told.find(({ slug }) => slug === thing.challengeSlug);
    return { ...thing, challengeTitle: one?.title ?? thing.challengeTitle, challengeLang: one?.lang ?? "fr" };
  });
}

/** The title of a challenge in each language in which it is told as a whole, French always. */
export async function titlesOf(db: Db, challenge: Challenge): Promise<Readonly<Record<Locale, string>>> {
  const [en, nl] = await Promise.all(otherLanguages.map((language) => tellChallenge(db, challenge, language)));
  return { fr: challenge.title, en: en!.title, nl: nl!.title };
}

/** All that is said of a challenge `c` in one language, or in each of them. */
export const saidIn = (language: Locale | null): RawBuilder<string> => sql<string>`(
  select string_agg(one.told ->> 'says', ' ') from challenges.wording w, jsonb_each(w.words) as one (place, told)
  where w.challenge_id = c.id and (${language}::text is null or w.language = ${language}))`;
