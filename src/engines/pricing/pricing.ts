/** What is sold for a time: an hour, a half-day, a day. Covers up to `minutes` of one day for `cents`, begun or not. */
export interface Cover {
  readonly minutes: number;
  readonly cents: number;
}

/** The prices of a thing for one group of people; several covers may lie on one day, and the cheapest of all ways to lay them counts. */
export interface Tariff<Group extends string = string> {
  readonly group: Group;
  readonly covers: readonly Cover[];
}

/** Taken off once, of the whole sum: so many percent of it, or so many cents. */
type Coupon = { readonly percent: number } | { readonly cents: number };

export interface Order<Group extends string = string> {
  /** Minutes of each local day of the booking, in their order: the day on which clocks go back may have 1500. */
  readonly days: readonly number[];
  /** How many of the thing: each pays. */
  readonly units: number;
  /** Those of the groups that the person belongs to, the first before others of the same sum. At least one. */
  readonly tariffs: readonly Tariff<Group>[];
  /** Minutes that a rule gives for nothing, of one unit. */
  readonly free: number;
  /** Minutes left on a prepaid pass, of one unit: used only where they save money. */
  readonly pass: number;
  readonly coupon?: Coupon | undefined;
}

/** Why a sum is what it is: covers by day, minutes without a price, what is taken off. Cents are those of all units. */
export type Reason =
  | { readonly kind: "cover"; readonly day: number; readonly minutes: number; readonly count: number; readonly cents: number }
  | { readonly kind: "free" | "pass"; readonly day: number; readonly minutes: number }
  | { readonly kind: "coupon"; readonly cents: number };

interface Quote<Group extends string = string> {
  readonly group: Group;
  /** What is to be paid, never below 0. */
  readonly cents: number;
  readonly reasons: readonly Reason[];
}

/**
 * The least sum for an order: over the tariffs of its person, all ways to lay covers on each day, and all ways to spread free minutes and
 * those of a pass over the days. Of ways of the same sum the one that takes fewest minutes of the pass, then fewest free ones.
 * @throws RangeError when no tariff has a cover, or a number is not whole.
 */
export function quote<Group extends string>(order: Order<Group>): Quote<Group> {
  const quotes = order.tariffs.map((tariff) => quoteOf(order, tariff));
  if (quotes.length === 0) throw new RangeError("no tariff");
  return quotes.reduce((best, one) => (one.cents < best.cents ? one : best));
}

function quoteOf<Group extends string>({ days, units, free, pass, coupon }: Order<Group>, { group, covers }: Tariff<Group>): Quote<Group> {
  if (covers.length === 0) throw new RangeError(`no cover for ${group}`);
  const grain = [...days, ...covers.map(({ minutes }) => minutes)].reduce(divisor);
  if (![grain, units, free, pass, ...covers.map(({ cents }) => cents)].every((number) => Number.isSafeInteger(number) && number >= 0) || grain === 0)
    throw new RangeError("minutes and cents are whole numbers");
  const laid = layCovers(covers, Math.max(...days) / grain, grain);
  const spread = spreadGifts(
    days.map((minutes) => minutes / grain),
    // Less than a grain more saves nothing: days and covers are whole ones.
    { free: Math.floor(free / grain), pass: Math.floor(pass / grain) },
    laid,
  );
  const reasons = spread.flatMap(({ free: freeGrains, pass: passGrains, paid }, day): Reason[] => [
    ...(freeGrains > 0 ? [{ kind: "free" as const, day, minutes: freeGrains * grain }] : []),
    ...(passGrains > 0 ? [{ kind: "pass" as const, day, minutes: passGrains * grain }] : []),
    ...coversOf(laid, paid, grain).map(
      ({ cover, count }): Reason => ({ kind: "cover", day, minutes: cover.minutes, count, cents: cover.cents * count * units }),
    ),
  ]);
  const sum = reasons.reduce((cents, reason) => cents + ("cents" in reason ? reason.cents : 0), 0);
  const off = coupon === undefined ? 0 : Math.min(sum, "percent" in coupon ? Math.ceil((sum * coupon.percent) / 100) : coupon.cents);
  return { group, cents: sum - off, reasons: off > 0 ? [...reasons, { kind: "coupon", cents: -off }] : reasons };
}

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));

/** For each number of grains the least sum that covers it, and the cover laid last. */
type Laid = readonly { readonly cents: number; readonly last: Cover | null }[];

function layCovers(covers: readonly Cover[], grains: number, grain: number): Laid {
  const laid: { cents: number; last: Cover | null }[] = [{ cents: 0, last: null }];
  for (let at = 1; at <= grains; at++) {
    const ways = covers.map((cover) => ({ cents: laid[Math.max(0, at - cover.minutes / grain)]!.cents + cover.cents, last: cover }));
    laid.push(ways.reduce((best, way) => (way.cents < best.cents || (way.cents === best.cents && way.last.minutes > best.last.minutes) ? way : best)));
  }
  return laid;
}

function coversOf(laid: Laid, grains: number, grain: number): { cover: Cover; count: number }[] {
  const counts = new Map<Cover, number>();
  for (let left = grains; left > 0; ) {
    const cover = laid[left]!.last!;
    counts.set(cover, (counts.get(cover) ?? 0) + 1);
    left -= cover.minutes / grain;
  }
  return [...counts].map(([cover, count]) => ({ cover, count })).toSorted((one, other) => other.cover.minutes - one.cover.minutes);
}

interface Gifts {
  readonly free: number;
  readonly pass: number;
}
type DayParts = Gifts & { readonly paid: number };

/** What a way costs, in the order in which ways are compared. */
type Cost = readonly [cents: number, pass: number, free: number];
const isLess = (one: Cost, other: Cost): boolean => {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at >= 0 && one[at]! < other[at]!;
};

/**
 * How many free grains and how many of the pass each day takes: day by day, for each number of gifts that are left (free ones are taken
 * before those of the pass, so that one number tells both).
 */
function spreadGifts(days: readonly number[], gifts: Gifts, laid: Laid): DayParts[] {
  const most = Math.min(
    gifts.free + gifts.pass,
    days.reduce((sum, grains) => sum + grains, 0),
  );
  const fromPass = (taken: number) => Math.max(0, taken - gifts.free);
  // The least sum of the days so far with so many gifts taken, and how many of them the last day took.
  let ways: { cents: number; taken: readonly number[] }[] = [{ cents: 0, taken: [] }];
  for (const grains of days) {
    const next: typeof ways = [];
    for (const [before, way] of ways.entries())
      for (let now = 0; now <= Math.min(grains, most - before); now++) {
        const cents = way.cents + laid[grains - now]!.cents;
        if (!next[before + now] || cents < next[before + now]!.cents) next[before + now] = { cents, taken: [...way.taken, now] };
      }
    ways = next;
  }
  const cost = (at: number): Cost => [ways[at]!.cents, fromPass(at), at - fromPass(at)];
  const best = ways.reduce((least, _, at) => (isLess(cost(at), cost(least)) ? at : least), 0);
  let free = gifts.free;
  return ways[best]!.taken.map((taken, day) => {
    const given = Math.min(free, taken);
    free -= given;
    return { free: given, pass: taken - given, paid: days[day]! - taken };
  });
}
