import type { Span } from "#platform/time/wall-clock.ts";

/** The same time, each moment once: touching spans, and those nearer than `gap` milliseconds, are one. In order. */
export function union(spans: readonly Span[], gap = 0): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && (span.from <= last.to || span.from - last.to < gap)) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push({ from: span.from, to: span.to });
  }
  return joined;
}

/** Milliseconds of [from, to) that lie in one of the spans, each counted once. */
export const measure = (spans: readonly Span[], { from, to }: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }): number =>
  union(spans).reduce((sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)), 0);

export const meets = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

/** The most units that are had at one moment of `within`. */
export function most(spans: readonly (Span & { readonly units: number })[], within: Span): number {
  const here = spans.filter((span) => meets(span, within));
  const starts = here.map(({ from }) => Math.max(from, within.from));
  return Math.max(0, ...starts.map((at) => here.filter(({ from, to }) => from <= at && at < to).reduce((sum, { units }) => sum + units, 0)));
}
