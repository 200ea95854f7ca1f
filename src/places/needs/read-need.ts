import { fold } from "#engines/similarity/fold.ts";
import { stems } from "#engines/similarity/stems.ts";
import { type Language, stopWords } from "#engines/similarity/stop-words.ts";
import { type Theme, themeCodes } from "../vocabulary-themes.ts";
import { type DangerName, dangerNames, dangers } from "./emergency.ts";
import { everydayWords, ownWords } from "./everyday-words.texts.ts";
import { slipOf } from "./slip.ts";

/** What somebody's words say: themes, the likeliest first, and dangers that come before all of them. */
interface ReadNeed {
  readonly themes: readonly Theme[];
  readonly dangers: readonly DangerName[];
}

/** More than a need: nobody describes one in more words, and reading them costs. */
const mostWords = 60;
const mostSigns = 600;
const mostThemes = 6;
const languages: readonly Language[] = ["fr", "en", "nl"];

interface Entry {
  readonly means: { readonly theme: Theme } | { readonly danger: DangerName };
  readonly stems: readonly string[];
  /** A word that says something weighs one, a small word nearly nothing. */
  readonly weight: number;
}

interface Match extends Pick<Entry, "means" | "weight"> {
  readonly at: readonly number[];
}

interface Dictionary {
  /** By the stem that they begin with. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Telling words as they are written, folded, that a slip of the pen may have spoilt; and the stem of each. */
  readonly telling: ReadonlyMap<string, string>;
  readonly stems: ReadonlySet<string>;
}

/**
 * Which themes a need in everyday words is about: by the table of everyday words, in whichever of the three languages it is written.
 * `slips`: a word that nobody knows is taken for the known one that it nearly is ("apartement"). Empty where nothing is recognised.
 */
export function readNeed(typed: string, { slips }: { readonly slips: boolean }): ReadNeed {
  const words = fold(typed.slice(0, mostSigns)).split(" ").filter(Boolean).slice(0, mostWords);
  const matches = languagesOf(words).flatMap((language) => matchesIn(words, language, slips));
  const scores = new Map<Theme, number>();
  const inDanger = new Set<DangerName>();
  for (const { means, weight } of withoutCovered(matches)) {
    if ("danger" in means) inDanger.add(means.danger);
    else scores.set(means.theme, Math.max(scores.get(means.theme) ?? 0, weight) + 0.2 * Math.min(scores.get(means.theme) ?? 0, weight));
  }
  const best = Math.max(0, ...scores.values());
  const themes = [...scores].filter(([, score]) => score >= best * 0.45).sort(([, a], [, b]) => b - a);
  return { themes: themes.slice(0, mostThemes).map(([theme]) => theme), dangers: dangerNames.filter((danger) => inDanger.has(danger)) };
}

/** As somebody asks: a sentence is forgiven its slips at once, words alone only where they say nothing. */
export function readTyped(typed: string): ReadNeed {
  const exact = readNeed(typed, { slips: isSentence(typed) });
  return exact.themes.length + exact.dangers.length > 0 ? exact : readNeed(typed, { slips: true });
}

export const isSentence = (typed: string): boolean => typed.trim().split(/\s+/, 4).length > 2;

/** Those of which it has the most small words; all of them where it has none, or as many of several. */
function languagesOf(words: readonly string[]): Language[] {
  const small = languages.map((language) => words.filter((word) => stopWords[language].has(word)).length);
  return languages.filter((_, at) => small[at] === Math.max(...small));
}

function matchesIn(words: readonly string[], language: Language, slips: boolean): Match[] {
  const dictionary = dictionaryOf(language);
  const read = words.map((word) => stemOf(word, language, dictionary, slips));
  return read.flatMap((stem, start) =>
    (dictionary.entries.get(stem) ?? []).flatMap((entry) => {
      const at = follow(read, start, entry.stems);
      return at ? [{ means: entry.means, weight: entry.weight, at }] : [];
    }),
  );
}

/** The positions of the stems one after the other, with at most two other words between two of them. */
function follow(read: readonly string[], start: number, wanted: readonly string[]): number[] | null {
  const at = [start];
  for (const stem of wanted.slice(1)) {
    const from = at.at(-1)! + 1;
    const next = read.slice(from, from + 3).indexOf(stem);
    if (next < 0) return null;
    at.push(from + next);
  }
  return at;
}

/** "titre de séjour" is no "titre": an entry within a longer one is not what was meant. Dangers are never silenced, and silence nothing. */
function withoutCovered(matches: readonly Match[]): Match[] {
  const themed = matches.filter(({ means }) => "theme" in means);
  return matches.filter(
    (match) =>
      "danger" in match.means || !themed.some((other) => other.at.length > match.at.length && match.at.every((position) => other.at.includes(position))),
  );
}

const own = new Set(ownWords.split(/,\s*/).map(fold));

/** The stem of a word; where slips are forgiven, of the known word that it nearly is, or to which a small word was glued: "lhiver". */
function stemOf(word: string, language: Language, { stems: known, telling }: Dictionary, slips: boolean): string {
  const stem = stemsOf(word, language)[0] ?? word;
  if (!slips || known.has(stem) || word.length < 5 || own.has(word) || stopWords[language].has(word)) return stem;
  const apart = language === "fr" && /^[cdjlmnst]/.test(word) ? stemsOf(word.slice(1), language)[0] : undefined;
  if (apart !== undefined && word.length > 5 && known.has(apart)) return apart;
  const meant = slipOf(word, telling.keys());
  return meant === null ? stem : telling.get(meant)!;
}

/** "dans" is no stem of "danse". */
const small = (word: string): string => `=${word}`;

const stemsOf = (phrase: string, language: Language): string[] =>
  fold(phrase)
    .split(" ")
    .flatMap((word) => (stopWords[language].has(word) ? [small(word)] : stems(word, language)));

const dictionaries = new Map<Language, Dictionary>();

function dictionaryOf(language: Language): Dictionary {
  let found = dictionaries.get(language);
  if (!found) dictionaries.set(language, (found = makeDictionary(language)));
  return found;
}

function makeDictionary(language: Language): Dictionary {
  const column = languages.indexOf(language);
  const listed = [
    ...themeCodes.map((theme) => ({ means: { theme }, words: everydayWords[theme][column]! })),
    ...dangerNames.map((danger) => ({ means: { danger }, words: dangers[danger].words[column]! })),
  ];
  const entries = new Map<string, Entry[]>();
  const telling = new Map<string, string>();
  for (const { means, words } of listed) {
    for (const phrase of words.split(",")) {
      const parts = fold(phrase).split(" ");
      const isSmall = parts.map((part) => stopWords[language].has(part));
      const entry = { means, stems: stemsOf(phrase, language), weight: isSmall.reduce((sum, small) => sum + (small ? 0.15 : 1), 0) };
      entries.set(entry.stems[0]!, [...(entries.get(entry.stems[0]!) ?? []), entry]);
      for (const [at, part] of parts.entries()) if (!isSmall[at] && part.length >= 5) telling.set(part, stemsOf(part, language)[0]!);
    }
  }
  return { entries, telling, stems: new Set([...entries.values()].flat().flatMap((entry) => entry.stems)) };
}
