import { byStem, readWords } from "./stems.ts";
import type { Language } from "./stop-words.ts";

/** What a text says it is about, and the rest of it. */
export type Part = "title" | "body";

/** The stems of a text, each in the first part that has it, with its first writing. */
type Parts = { readonly [part in Part]: ReadonlyMap<string, string> };

/** A title without words leaves its place to the body. */
export function readParts(title: string, body: string, language: Language): Parts {
  const [first, rest] = [byStem(readWords(title, language)), byStem(readWords(body, language))];
  if (first.size === 0) return { title: rest, body: first };
  for (const stem of first.keys()) rest.delete(stem);
  return { title: first, body: rest };
}
