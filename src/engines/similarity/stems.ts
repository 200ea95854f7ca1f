import { newStemmer } from "snowball-stemmers";

import { fold } from "./fold.ts";
import { type Language, stopWords } from "./stop-words.ts";

interface Word {
  /** As in the text, accents composed: "Écoles". */
  readonly written: string;
  /** Folded, without its ending: "ecol". */
  readonly stem: string;
}

interface WordReading extends Word {
  readonly stop: boolean;
}

const pattern = /[[\p{L}\p{M}\p{N}\p{Cf}]--[ʼʻ]]+/gv;
/** Nothing that is longer is a word; the rest of it is not looked at. */
const longest = 48;
/** Words whose stems are kept: stemming is most of the work of adding a text. */
const kept = 50_000;

const stemmers = { fr: newStemmer("french"), en: newStemmer("english"), nl: newStemmer("dutch") };
const known: Readonly<Record<Language, Map<string, WordReading>>> = { fr: new Map(), en: new Map(), nl: new Map() };

/**
 * The words that say what a text is about, in their order, by the Snowball stemmer of the language (Porter 2001, snowballstem.org).
 * Stop words are left out, unless there is nothing else. Empty without a letter or figure.
 */
export function readWords(text: string, language: Language): Word[] {
  const all = (text.normalize("NFKC").match(pattern) ?? []).map((written) => read(written, language)).filter(({ stem }) => stem !== "");
  const telling = all.filter(({ stop }) => !stop);
  return telling.length > 0 ? telling : all;
}

/** Each stem once, as it is first written, in their order. */
export function byStem(words: readonly Word[]): Map<string, string> {
  const written = new Map<string, string>();
  for (const word of words) if (!written.has(word.stem)) written.set(word.stem, word.written);
  return written;
}

/** The stems of a text: stems("Des écoles plus sûres", "fr") → ["ecol", "sur"]. */
export const stems = (text: string, language: Language): string[] => readWords(text, language).map(({ stem }) => stem);

function read(written: string, language: Language): WordReading {
  const words = known[language];
  let found = words.get(written);
  if (found) return found;
  const folded = fold(written).slice(0, longest);
  found = { written, stem: stemOf(folded, language), stop: stopWords[language].has(folded) };
  if (words.size >= kept) words.clear();
  if (written.length <= longest) words.set(written, found);
  return found;
}

function stemOf(folded: string, language: Language): string {
  if (/\p{N}/u.test(folded)) return folded;
  if (language === "fr") return withoutPlural(stemmers.fr.stem(restoreAccents(repairEnding(folded))));
  return stemmers[language].stem(language === "nl" ? folded.replace(/ie(s|en)$/, "ie") : folded);
}

/** The French rules take "dangers" and "opinions" for other words than their singular, and "conflit", but not "conflits", for a verb. */
function repairEnding(folded: string): string {
  return folded.replace(/(?<=..)(er|ion)s$/, "$1").replace(/(?<=[^a])it$/, "its");
}

/**
 * Words are folded before they are stemmed, so that "securite" and "sécurité" cannot differ; but the French rules know endings by
 * their accents. Those that matter are put back: -ée, -ité, -ière, -é after y, and -assé, which they else take for an imperfect
 * subjunctive ("terrasse").
 */
function restoreAccents(folded: string): string {
  return folded
    .replace(/iee(s?)$/, "ie$1")
    .replace(/ee(s?)$/, "ée$1")
    .replace(/(?<![au]|cr|[^i]d)ite(s?)$/, "ité$1")
    .replace(/iere(s?|ment)$/, "ière$1")
    .replace(/(y|ass)e(s?)$/, "$1é$2");
}

/** They leave the plural of "vélos", "élus", "emplois" and "lieux". */
function withoutPlural(stem: string): string {
  return stem.replace(/[éè]/g, "e").replace(/(?<=..[aeiou])[sx]$/, "");
}
