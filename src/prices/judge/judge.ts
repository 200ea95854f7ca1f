import { quote } from "#engines/pricing/pricing.ts";
import type { PricedTime } from "#bookings";
import { daysOf, type Edition, type Group, type Spending, type Sum, tariffsOf } from "../price.ts";

/** Minutes that somebody bought beforehand and has not spent. */
export interface Purse {
  readonly passId: string;
  readonly placeId: string;
  /** The last day. */
  readonly until: string;
  readonly left: number;
}

interface Standing {
  readonly mine: readonly Group[];
  /** Minutes of the month that are left for nothing. */
  readonly free: number;
  /** Passes that count here and then, those that end first first. */
  readonly purses: readonly Purse[];
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** What one time costs somebody: pure but for what was read. */
export function sumOf(edition: Edition, { from, to, units }: PricedTime, { mine, free, purses }: Standing): Sum {
  const days = daysOf({ from: from.getTime(), to: to.getTime() });
  const rest = { edition, days: days.length };
  if (total(days) <= edition.freeUnder)
    return { ...rest, group: "all", cents: 0, freeMinutes: 0, reasons: [{ kind: "short", minutes: edition.freeUnder }], spends: [] };
  const pass = Math.floor(total(purses.map(({ left }) => left)) / units);
  const { group, cents, reasons } = quote<Group>({ days, units, tariffs: tariffsOf(edition.covers, mine), free, pass });
  const taken = (kind: "free" | "pass") => total(reasons.map((reason) => (reason.kind === kind ? reason.minutes : 0)));
  return { ...rest, group, cents, freeMinutes: taken("free"), reasons, spends: spread(taken("pass") * units, purses) };
}

/** So many minutes, taken of passes in their order. */
function spread(minutes: number, purses: readonly Purse[]): Spending[] {
  let rest = minutes;
  return purses.flatMap(({ passId, left }) => {
    const here = Math.min(rest, left);
    rest -= here;
    return here > 0 ? [{ passId, minutes: here }] : [];
  });
}

/** What is left of passes after these were taken. */
export const without = (purses: readonly Purse[], spends: readonly Spending[]): Purse[] =>
  purses.map((purse) => ({ ...purse, left: purse.left - total(spends.filter(({ passId }) => passId === purse.passId).map(({ minutes }) => minutes)) }));
