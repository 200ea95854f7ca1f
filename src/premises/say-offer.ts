import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type Cover, coverOf } from "#platform/drawing/cover.tsx";
import { drawPlaceAs } from "#platform/drawing/drawing.ts";
import { sayEuros } from "#platform/money/euros.ts";
import type { Offer, Use } from "./offer.ts";
import { premisesTexts } from "./premises.texts.ts";

export const sayDay = (day: string, locale: Locale): string => formatDate(`${day}T12:00:00Z`, locale);

/** "350 € par mois"; "Gratuit". */
export function sayRent({ rentCents, rentPer }: Pick<Offer, "rentCents" | "rentPer">, locale: Locale): string {
  const t = premisesTexts[locale];
  return rentPer === null ? t.free : `${sayEuros(rentCents, locale)} ${t.per[rentPer]}`;
}

/** "42 m²". */
export const saySurface = ({ surface }: Pick<Offer, "surface">, locale: Locale): string => premisesTexts[locale].surface(formatNumber(surface, locale));

export const sayUses = ({ uses }: Pick<Offer, "uses">, locale: Locale): string => uses.map((use) => premisesTexts[locale].uses[use]).join(", ");

/** "Libre à partir du 1er février 2027 jusqu’au 30 juin 2027". */
export function sayWhen({ fromDay, untilDay }: Pick<Offer, "fromDay" | "untilDay">, today: string, locale: Locale): string {
  const t = premisesTexts[locale];
  const from = fromDay <= today ? t.fromNow : t.fromOn(sayDay(fromDay, locale));
  return untilDay === null ? from : `${from} ${t.untilOn(sayDay(untilDay, locale))}`;
}

const making: readonly Use[] = ["workshop", "storage", "kitchen"];
const meeting: readonly Use[] = ["shop", "class", "stage", "care"];

/** Its picture, else a house of ours: a mill where one makes, one with a turret where one meets, a gable where one works. */
export function coverOfOffer({ id, uses, picture }: Pick<Offer, "id" | "uses" | "picture">): Cover {
  const theme = uses.some((use) => making.includes(use)) ? "atelier" : uses.some((use) => meeting.includes(use)) ? "salon" : "bureau";
  return coverOf(picture, drawPlaceAs(id, theme));
}
