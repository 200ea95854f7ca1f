import type { Locale, Translated } from "#platform/i18n/locale.ts";

/** A word of the field that a resident may not know. A room gives its own: they are explained where they first stand on a page, and all at `/mots`. */
export interface FieldWord {
  /** Its place in the address of the list: "recevable". One for the whole house. */
  readonly key: string;
  readonly term: Translated;
  /** How it stands in sentences, in small letters, as it is written: "recevable", "recevables". */
  readonly forms: Readonly<Record<Locale, readonly string[]>>;
  /** One or two sentences that a twelve-year-old reads. Without the word itself. */
  readonly means: Translated;
}

/** Pieces of a text: plain, or a word as it stands there with what it means. */
type Piece = string | { readonly shown: string; readonly word: FieldWord };

/** So many on one page: more would be read as noise. */
const most = 4;

/** What a page has to explain, and what it has explained already: one for each page that is drawn. */
export class PageWords {
  readonly #told = new Set<FieldWord>();
  readonly #finder: Finder | null;

  /** Where all of them are listed. */
  readonly href: string;

  constructor(words: readonly FieldWord[], locale: Locale, href = "") {
    this.href = href;
    this.#finder = words.length > 0 ? finderOf(words, locale) : null;
  }

  /** A text cut at the words that nobody has explained yet on this page. */
  cut(text: string): Piece[] {
    const pieces: Piece[] = [];
    let at = 0;
    for (const match of this.#finder ? text.matchAll(this.#finder.pattern) : []) {
      const word = this.#finder!.byForm.get(match[0].toLowerCase());
      if (!word || this.#told.has(word) || this.#told.size >= most) continue;
      this.#told.add(word);
      pieces.push(text.slice(at, match.index), { shown: match[0], word });
      at = match.index + match[0].length;
    }
    return [...pieces, text.slice(at)].filter((piece) => piece !== "");
  }
}

interface Finder {
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, FieldWord>;
}

const known = new WeakMap<readonly FieldWord[], Map<Locale, Finder>>();

/** Whole words only, the longest first: "tiers-lieux" is not "lieux". */
function finderOf(words: readonly FieldWord[], locale: Locale): Finder {
  const ofWords = known.get(words) ?? new Map<Locale, Finder>();
  known.set(words, ofWords);
  const made = ofWords.get(locale) ?? makeFinder(words, locale);
  ofWords.set(locale, made);
  return made;
}

function makeFinder(words: readonly FieldWord[], locale: Locale): Finder {
  const byForm = new Map(words.flatMap((word) => word.forms[locale].map((form) => [form, word] as const)));
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  return { byForm, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join("|")})(?![\\p{L}\\p{N}-])`, "giu") };
}
