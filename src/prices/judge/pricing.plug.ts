import type { PriceJudgement, PricedTime, Pricing } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { dayOf } from "#platform/time/day.ts";
import { readCode, takeOff } from "../coupons/coupon.ts";
import { findUsable, hasCoupons } from "../coupons/coupons.query.ts";
import { findInForce } from "../editions.query.ts";
import { findOwed, findQuoted, findUnpaid } from "../ledger/owed.query.ts";
import { type Group, leastOf, ofDays, type Sum } from "../price.ts";
import { inAll, linesOf, notesOf } from "../say.ts";
import { pricesTexts } from "../prices.texts.ts";
import { sumOf, without } from "./judge.ts";
import { keepQuotes } from "./keep.command.ts";
import { findAttestations, findFreeUsed, findPlacesOf, findPurses, monthOf } from "./person.query.ts";

type PricingContext = Parameters<Pricing["judge"]>[3];

/** What each time costs, in their order; each finds used the free minutes and those of passes that the ones before it use. */
async function sumsOf(
  db: Db,
  personId: string,
  times: readonly PricedTime[],
  { except, structureId }: Pick<PricingContext, "except" | "structureId">,
): Promise<(Sum | null)[]> {
  const found = await findInForce(
    db,
    times.map(({ resourceId, from }) => ({ resourceId, day: dayOf(from) })),
  );
  const editions = found.map((edition, at) => (edition && times[at]!.lent ? ofDays(edition) : edition));
  if (editions.every((edition) => edition === null)) return times.map(() => null);
  const lists = [...new Set(editions.flatMap((edition) => (edition ? [edition.listId] : [])))];
  const [attestations, places, used, bought] = await Promise.all([
    findAttestations(db, personId, structureId),
    findPlacesOf(
      db,
      times.map(({ resourceId }) => resourceId),
    ),
    findFreeUsed(db, personId, lists, except),
    findPurses(db, personId, except),
  ]);
  let left = bought;
  return times.map((time, at) => {
    const edition = editions[at];
    if (!edition) return null;
    const [day, month] = [dayOf(time.from), monthOf(edition.listId, time.from)];
    const mine: Group[] = attestations
      .filter(({ group, placeId, until }) => until >= day && (group !== "member" || placeId === places.get(time.resourceId)))
      .map(({ group }) => group);
    const free = Math.max(0, edition.freeMonth - (used.get(month) ?? 0));
    const purses = time.lent ? [] : left.filter(({ placeId, until }) => until >= day && placeId === places.get(time.resourceId));
    const sum = sumOf(edition, time, { mine: [...new Set(mine)], free, purses });
    left = without(left, sum.spends);
    used.set(month, (used.get(month) ?? 0) + sum.freeMinutes);
    return sum;
  });
}

/** What a code takes off, of what is booked at its place; `wrong`: one was typed that takes nothing off here. */
async function withCoupon(
  db: Db,
  personId: string,
  { times, sums, except, code }: { times: readonly PricedTime[]; sums: readonly (Sum | null)[] } & PricingContext,
) {
  const places = await findPlacesOf(
    db,
    times.map(({ resourceId }) => resourceId),
  );
  const day = dayOf(new Date());
  const asked = { personId, placeIds: [...new Set(places.values())], day, except };
  const coupon = code !== null || except !== null ? await findUsable(db, { ...asked, code: code === null ? null : readCode(code) }) : null;
  const isThere = (at: number) => places.get(times[at]!.resourceId) === coupon?.placeId;
  const off = coupon
    ? takeOff(
        sums.map((sum, at) => (isThere(at) ? sum : null)),
        coupon,
      )
    : [];
  return { sums: sums.map((sum, at) => off[at] ?? sum), wrong: code !== null && coupon === null, takesCode: coupon !== null || (await hasCoupons(db, asked)) };
}

async function judge(db: Db, personId: string, times: readonly PricedTime[], more: PricingContext): Promise<PriceJudgement | null> {
  const plain = await sumsOf(db, personId, times, more);
  if (plain.every((sum) => sum === null)) return null;
  const { sums, wrong, takesCode } = await withCoupon(db, personId, { times, sums: plain, ...more });
  const known = sums.flatMap((sum, at) => (sum ? [{ sum, at }] : []));
  return {
    takesCode,
    spends: known.some(({ sum }) => sum.spends.length > 0 || sum.couponId !== undefined),
    cents: known.reduce((cents, { sum }) => cents + sum.cents, 0),
    lines: known.flatMap(({ sum, at }) => linesOf(sum, known.length > 1 ? times[at]!.from : null)),
    notes: [...(wrong ? [inAll((locale) => pricesTexts[locale].wrongCode)] : []), ...notesOf(known.map(({ sum }) => sum))],
    keep: (ids) =>
      keepQuotes(
        db,
        personId,
        known.map(({ sum, at }) => ({ bookingId: ids[at]!, sum })),
      ),
  };
}

/** The prices of places, for whoever books. */
export const pricing: Pricing = {
  judge,
  owed: findOwed,
  quoted: findQuoted,
  unpaid: findUnpaid,
  async tells(db, ids, lent = false) {
    const day = dayOf(new Date());
    const editions = await findInForce(
      db,
      ids.map((resourceId) => ({ resourceId, day })),
    );
    const told = new Map<string, Translated>();
    for (const [at, edition] of editions.entries()) {
      const said = edition && lent ? ofDays(edition) : edition;
      const least = said ? leastOf(said) : null;
      if (least === null) continue;
      told.set(
        ids[at]!,
        inAll((locale) => pricesTexts[locale][lent ? "byDay" : "from"](sayEuros(least, locale))),
      );
    }
    return told;
  },
};
