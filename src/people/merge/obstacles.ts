import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { findObstacles } from "./merge-request.query.ts";
import { mergeTexts } from "./merge.texts.ts";

/** What stands in the way of two accounts, in the reader's words: of the house, then of each room. */
export async function obstaclesOf({ db, offers }: { readonly db: Db; readonly offers: AllOffers }, pair: Pair, locale: Locale): Promise<string[]> {
  const own = (await findObstacles(db, pair.gone)).map((one) => mergeTexts[locale].obstacles[one]);
  const others: string[] = [];
  for (const { obstacles } of offers.accountMerges) others.push(...((await obstacles?.(db, pair, locale)) ?? []));
  return [...own, ...others];
}
