import type { Reader } from "#platform/web/reader.ts";
import { readReason } from "../merge/reason.form.ts";
import { splitTexts } from "./split.texts.ts";

interface Half {
  readonly title: string;
  readonly body: string;
}

export interface SplitForm {
  readonly first: Half;
  readonly second: Half;
  /** Of the process; null where it has none. */
  readonly categoryId: string | null;
  /** Those of the first alone, or counted for each of both. */
  readonly supports: "first" | "both";
  /** Threads of comments that go with the second. */
  readonly threads: readonly string[];
  readonly reason: string;
  /** The version that the agent read. */
  readonly seen: number;
}

export function readSplit(form: Reader, categories: readonly { readonly id: string; readonly slug: string }[]): SplitForm {
  const t = splitTexts[form.locale].problems;
  const half = (at: 1 | 2): Half => ({ title: form.line(`titre_${at}`, 5, 140, t.title), body: form.lines(`texte_${at}`, 20, 12_000, t.body) });
  const [first, second] = [half(1), half(2)];
  const category = categories.find(({ slug }) => slug === form.text("theme"));
  form.check("theme", categories.length === 0 || category !== undefined, t.category);
  return {
    first,
    second,
    categoryId: category?.id ?? null,
    supports: form.choice("soutiens", ["first", "both"], t.supports),
    threads: form.all("discussions"),
    reason: readReason(form, t.reason),
    seen: form.version(),
  };
}
