import type { KnownIndicator } from "../series/indicators.query.ts";

/** What is entered has nothing to measure; what depends on the day needs the audit of its rows. */
export function canVerify({ series, todayOnly, measureKnown }: Pick<KnownIndicator, "series" | "todayOnly" | "measureKnown">): boolean {
  return !series && (!todayOnly || measureKnown !== undefined);
}
