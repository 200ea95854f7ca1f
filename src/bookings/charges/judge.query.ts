import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Judged, Owed, Pays, PricedTime } from "./pricing.ts";

/** The price of these times, as the room says that knows one; null where none does. */
export async function judgePrice(
  db: Db,
  { offers, code = null }: Pick<Pays, "offers" | "code">,
  personId: string,
  times: readonly PricedTime[],
  except: string | null = null,
) {
  for (const one of offers.bookingPrices) {
    const judged = await one.judge(db, personId, times, { except, code });
    if (judged) return judged;
  }
  return null;
}

/** Whether somebody must see a price before they book for it: what costs nothing and takes nothing is booked at once. */
export const isNews = ({ cents, spends }: Judged, { shown }: Pick<Pays, "shown">): boolean => (shown === null ? cents > 0 || spends : cents !== shown);

/** What is owed for a booking, as the room says that knows. */
export async function findOwed(db: Db, { offers }: Pick<Pays, "offers">, bookingId: string, reader: "person" | "host"): Promise<readonly Owed[]> {
  return (await Promise.all(offers.bookingPrices.map((one) => one.owed(db, bookingId, reader)))).flat();
}

/** What everybody is told of the price of one resource. */
export async function findPriceTold(db: Db, { offers }: Pick<Pays, "offers">, resourceId: string): Promise<Translated | null> {
  for (const one of offers.bookingPrices) {
    const told = (await one.tells(db, [resourceId])).get(resourceId);
    if (told) return told;
  }
  return null;
}
