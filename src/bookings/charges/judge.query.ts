import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { askedOf, type Of } from "../whom.ts";
import type { PriceJudgement, OpenCharge, OwedReader, Pays, PricedTime } from "./pricing.ts";

/** The price of these times, as the room says that knows one; null where none does. */
export async function judgePrice(
  db: Db,
  { offers, code = null }: Pick<Pays, "offers" | "code">,
  of: Of,
  times: readonly PricedTime[],
  except: string | null = null,
) {
  for (const one of offers.bookingPrices) {
    const judged = await one.judge(db, askedOf(of), times, { except, code, structureId: of.structureId });
    if (judged) return judged;
  }
  return null;
}

/** Whether somebody must see a price before they book for it: what costs nothing and takes nothing is booked at once. */
export const isNews = ({ cents, spends }: PriceJudgement, { shown }: Pick<Pays, "shown">): boolean => (shown === null ? cents > 0 || spends : cents !== shown);

/** What is owed for a booking, as the room says that knows. */
export async function findOwed(db: Db, { offers }: Pick<Pays, "offers">, bookingId: string, reader: OwedReader): Promise<readonly OpenCharge[]> {
  return (await Promise.all(offers.bookingPrices.map((one) => one.owed(db, bookingId, reader)))).flat();
}

/** Cents that whoever booked was shown, as the room says that knows; null: it has no price. */
export async function findQuoted(db: Db, { offers }: Pick<Pays, "offers">, bookingId: string): Promise<number | null> {
  for (const one of offers.bookingPrices) {
    const cents = await one.quoted(db, bookingId);
    if (cents !== null) return cents;
  }
  return null;
}

/** What everybody is told of the price of one resource; `lent`: of the days for which it is lent. */
export async function findPriceTold(db: Db, { offers }: Pick<Pays, "offers">, resourceId: string, lent = false): Promise<Translated | null> {
  for (const one of offers.bookingPrices) {
    const told = (await one.tells(db, [resourceId], lent)).get(resourceId);
    if (told) return told;
  }
  return null;
}
