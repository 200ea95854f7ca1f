import type { Locale } from "#platform/i18n/locale.ts";
import type { Criterion, Prize } from "./challenge.ts";

/** Languages that a challenge can be told in beside French, which has the last word. */
export const otherLanguages = ["en", "nl"] as const satisfies readonly Locale[];
export type OtherLanguage = (typeof otherLanguages)[number];

/** By place in a challenge: the French words, and what they become. */
export type Words = Readonly<Record<string, { readonly of: string; readonly says: string }>>;

/** What of a challenge is words. Partners are names. */
interface ChallengeWording {
  readonly title: string;
  readonly question: string;
  readonly about: string;
  readonly rules: string;
  readonly criteria: readonly Criterion[];
  readonly prizes: readonly Prize[];
}

type Say = (place: string, french: string) => string;

/** The same challenge with each of its words said anew, in their order on its page. Keys, weights and sums stay. */
const said = ({ title, question, about, rules, criteria, prizes }: ChallengeWording, say: Say): ChallengeWording => ({
  ...{ title: say("title", title), question: say("question", question), about: say("about", about), rules: say("rules", rules) },
  criteria: criteria.map((one) => ({ ...one, label: say(`criterion.${one.key}`, one.label) })),
  prizes: prizes.map((one) => ({ ...one, label: say(`prize.${one.rank}`, one.label) })),
});

/** All French words of a challenge by their place. */
export function wordsOf(challenge: ChallengeWording): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  said(challenge, (place, french) => {
    found.set(place, french);
    return french;
  });
  return found;
}

/** Places that are not told yet, or whose French has changed since. */
export const untold = (challenge: ChallengeWording, words: Words): string[] =>
  [...wordsOf(challenge)].filter(([place, french]) => words[place]?.of !== french).map(([place]) => place);

/** The challenge in another language; null while a word of it is missing: nobody reads half of it in each. */
export function inLanguage(challenge: ChallengeWording, words: Words): ChallengeWording | null {
  return untold(challenge, words).length > 0 ? null : said(challenge, (place) => words[place]!.says);
}
