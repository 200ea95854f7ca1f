import { isReason } from "../merge/duplicate.ts";
import type { SplitTexts } from "./split.texts.ts";

export interface Half {
  readonly title: string;
  readonly body: string;
}

export interface TypedSplit {
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

type Problems = Record<string, string>;
export type ReadSplit = { readonly ok: true; readonly value: TypedSplit } | { readonly ok: false; readonly problems: Problems };

interface Typed {
  readonly text: Record<string, string>;
  all(name: string): string[];
}

export function readSplit({ text, all }: Typed, categories: readonly { readonly id: string; readonly slug: string }[], t: SplitTexts["problems"]): ReadSplit {
  const half = (at: 1 | 2): Half => ({ title: (text[`titre_${at}`] ?? "").trim().replace(/\s+/g, " "), body: (text[`texte_${at}`] ?? "").trim() });
  const [first, second, reason] = [half(1), half(2), (text["raison"] ?? "").trim()];
  const category = categories.find(({ slug }) => slug === text["theme"]);
  const { soutiens } = text;
  const ofHalf = ({ title, body }: Half, at: 1 | 2): Problems => ({
    ...((title.length < 5 || title.length > 140) && { [`titre_${at}`]: t.title }),
    ...((body.length < 20 || body.length > 12_000) && { [`texte_${at}`]: t.body }),
  });
  const problems: Problems = {
    ...ofHalf(first, 1),
    ...ofHalf(second, 2),
    ...(categories.length > 0 && !category && { theme: t.category }),
    ...(soutiens !== "first" && soutiens !== "both" && { soutiens: t.supports }),
    ...(isReason(reason) ? {} : { raison: t.reason }),
  };
  if ((soutiens !== "first" && soutiens !== "both") || Object.keys(problems).length > 0) return { ok: false, problems };
  const seen = Number(text["version"]);
  return { ok: true, value: { first, second, categoryId: category?.id ?? null, supports: soutiens, threads: all("discussions"), reason, seen } };
}
