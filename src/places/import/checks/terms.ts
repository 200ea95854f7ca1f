import type { NationalTerm } from "../../vocabulary.ts";
import type { Notes } from "../notes.ts";
import type { TermList } from "../notes.texts.ts";
import { fold, readText } from "./text.ts";

/** A list of the national schema, as a field holds it: labels separated by "|". */
interface Terms<code extends string> {
  readonly list: TermList;
  readonly codes: ReadonlyMap<string, code>;
  readonly folded: ReadonlyMap<string, code>;
}

export function termsOf<code extends string>(list: TermList, vocabulary: Readonly<Record<code, NationalTerm>>): Terms<code> {
  return namesOf(
    list,
    Object.entries<NationalTerm>(vocabulary).map(([code, { national }]) => [national, code as code]),
  );
}

export function namesOf<code extends string>(list: TermList, pairs: readonly (readonly [label: string, code: code])[]): Terms<code> {
  return { list, codes: new Map(pairs), folded: new Map(pairs.map(([label, code]) => [foldTight(label), code])) };
}

/** The schema itself writes "Étapes numériques(La Poste)" once with a space and once without. */
function foldTight(label: string): string {
  return fold(label).replaceAll(" ", "");
}

/** Every label is checked, not only the last as the national pattern does. One that differs by case, accents or spaces is set right. */
export function readTerms<code extends string>(raw: string | null, field: string, terms: Terms<code>, notes: Notes): code[] {
  const text = readText(raw, { field, most: 5000 }, notes) ?? "";
  const found = text
    .split("|")
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((label) => {
      const exact = terms.codes.get(label);
      if (exact) return [exact];
      const near = terms.folded.get(foldTight(label));
      if (near) notes.repair(field, "term_corrected", label);
      else notes.refuse(field, "term", label, terms.list);
      return near ? [near] : [];
    });
  return [...new Set(found)];
}
