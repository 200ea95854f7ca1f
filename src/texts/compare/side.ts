import type { Paragraph } from "../text.ts";

/** A paragraph in two versions; on one side alone when it was added or removed. */
export interface Pair {
  readonly paragraph: number;
  readonly level: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** Both versions as one list in the order of the later one: what was removed stands after what it followed. */
export function pairVersions(before: readonly Paragraph[], after: readonly Paragraph[]): Pair[] {
  const old = new Map(before.map((one) => [one.paragraph, one]));
  const kept = new Set(after.map(({ paragraph }) => paragraph));
  const removedAfter = new Map<number | null, Paragraph[]>();
  let last: number | null = null;
  for (const one of before) {
    if (kept.has(one.paragraph)) last = one.paragraph;
    else removedAfter.set(last, [...(removedAfter.get(last) ?? []), one]);
  }
  const removed = (at: number | null) => (removedAfter.get(at) ?? []).map(({ paragraph, level, body }) => ({ paragraph, level, before: body, after: null }));
  return [
    ...removed(null),
    ...after.flatMap(({ paragraph, level, body }) => [{ paragraph, level, before: old.get(paragraph)?.body ?? null, after: body }, ...removed(paragraph)]),
  ];
}

export const isSame = ({ before, after }: Pair): boolean => before === after;

/** Changed pairs one by one; those without change together. */
export function foldUnchanged(pairs: readonly Pair[]): (Pair | readonly Pair[])[] {
  const folded: (Pair | Pair[])[] = [];
  for (const pair of pairs) {
    const last = folded.at(-1);
    if (!isSame(pair)) folded.push(pair);
    else if (Array.isArray(last)) last.push(pair);
    else folded.push([pair]);
  }
  return folded;
}
