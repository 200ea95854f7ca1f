import { timeZone } from "./zone.ts";

/**
 * Wall-clock time as a number: the milliseconds that a clock reading would be in UTC. "29 March 2026, 9 h in Paris" is
 * Date.UTC(2026, 2, 29, 9), whatever the offset that day. Arithmetic on it knows no clock change, as opening hours know none.
 */
type Wall = number;
export type Instant = number;

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export const dayLength = 86_400_000;

interface Regime {
  readonly from: Instant;
  readonly to: Instant;
  readonly offset: number;
}

/** Between two clock changes the offset is constant; nobody knows of changes after the last of these, which lasts for ever. */
const regimes: readonly Regime[] = readRegimes("1970-01-01", "2101-01-01");

function readRegimes(first: string, last: string): Regime[] {
  const list: Regime[] = [];
  const end = Temporal.PlainDate.from(last).toZonedDateTime(timeZone).epochMilliseconds;
  let at = Temporal.PlainDate.from(first).toZonedDateTime(timeZone);
  while (at.epochMilliseconds < end) {
    const next = at.getTimeZoneTransition("next");
    const from = list.length === 0 ? Number.NEGATIVE_INFINITY : at.epochMilliseconds;
    const isLast = !next || next.epochMilliseconds >= end;
    list.push({ from, to: isLast ? Number.POSITIVE_INFINITY : next.epochMilliseconds, offset: at.offsetNanoseconds / 1e6 });
    if (isLast) break;
    at = next;
  }
  return list;
}

function regimeAt(instant: Instant): Regime {
  let low = 0;
  let high = regimes.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regimes[middle]!.to <= instant) low = middle + 1;
    else high = middle;
  }
  return regimes[low]!;
}

/** What a clock in Paris shows at that instant. */
export function wallOf(instant: Instant): Wall {
  return instant + regimeAt(instant).offset;
}

/**
 * The instants at which a clock in Paris shows a time of [from, to). Usually one span; none when the range lies in the hour
 * that the spring change skips; two when the hour that the autumn change repeats is cut by the range's end.
 */
export function instantsOf(from: Wall, to: Wall): Span[] {
  const spans: Span[] = [];
  const first = regimes.indexOf(regimeAt(from - dayLength));
  for (let i = first; i < regimes.length && regimes[i]!.from < to + dayLength; i++) {
    const regime = regimes[i]!;
    const span = { from: Math.max(from - regime.offset, regime.from), to: Math.min(to - regime.offset, regime.to) };
    const last = spans.at(-1);
    if (span.from >= span.to) continue;
    if (last && last.to >= span.from) spans[spans.length - 1] = { from: last.from, to: span.to };
    else spans.push(span);
  }
  return spans;
}

/** Midnight, at which a day ("2026-03-29") begins. */
export function wallOfDay(day: string): Wall {
  return Date.parse(`${day}T00:00:00Z`);
}

export function dayOfWall(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 10);
}
