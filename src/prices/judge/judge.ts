import { quote } from "#engines/pricing/pricing.ts";
import type { PricedTime } from "#bookings";
import { daysOf, type Edition, type Group, type Sum, tariffsOf } from "../price.ts";

interface Standing {
  readonly mine: readonly Group[];
  /** Minutes of the month that are left for nothing. */
  readonly free: number;
}

/** What one time costs somebody: pure but for what was read. */
export function sumOf(edition: Edition, { from, to, units }: PricedTime, { mine, free }: Standing): Sum {
  const days = daysOf({ from: from.getTime(), to: to.getTime() });
  const minutes = days.reduce((sum, one) => sum + one, 0);
  if (minutes <= edition.freeUnder)
    return { edition, group: "all", cents: 0, freeMinutes: 0, reasons: [{ kind: "short", minutes: edition.freeUnder }], days: days.length };
  const { group, cents, reasons } = quote<Group>({ days, units, tariffs: tariffsOf(edition.covers, mine), free, pass: 0 });
  const freeMinutes = reasons.reduce((sum, reason) => sum + (reason.kind === "free" ? reason.minutes : 0), 0);
  return { edition, group, cents, freeMinutes, reasons, days: days.length };
}
