import type { PriceOffer } from "#bookings";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { coverOf, type Sum, type Why } from "./price.ts";
import { pricesTexts } from "./prices.texts.ts";

export const inAll = (say: (locale: Locale) => string): Translated => ({ fr: say("fr"), en: say("en"), nl: say("nl") });

/** 90 → "1 h 30"; 45 → "45 min". */
export function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, "0")}`;
}

/** "20 %", of hundredths of a percent. */
export const sayVat = (vat: number, locale: Locale): string => `${formatNumber(vat / 100, locale)}\u00a0%`;

/** One reason of a sum: "2 × une heure". */
function sayWhy(why: Why, locale: Locale): string {
  const t = pricesTexts[locale];
  if (why.kind === "cover") return why.count === 1 ? t.cover[coverOf(why.minutes)] : `${why.count} × ${t.cover[coverOf(why.minutes)]}`;
  if (why.kind === "coupon") return t.coupon;
  return t[why.kind](sayMinutes(why.minutes));
}

/** The reasons of one sum; `on`: said with its day, among several. */
export function linesOf({ reasons, group, days }: Pick<Sum, "reasons" | "group" | "days">, on: Date | null): PriceOffer["lines"] {
  return reasons.map((why) => ({
    says: inAll((locale) => {
      const day = on
        ? `${formatDate(on, locale, { day: "numeric", month: "long" })}, `
        : days > 1 && "day" in why
          ? `${pricesTexts[locale].dayOf(why.day + 1)}, `
          : "";
      const words = `${day}${sayWhy(why, locale)}${group === "all" || why.kind === "coupon" ? "" : ` (${pricesTexts[locale].groups[group].toLowerCase()})`}`;
      return words.charAt(0).toUpperCase() + words.slice(1);
    }),
    cents: "cents" in why ? why.cents : null,
  }));
}

/** What whoever pays must know besides: what they leave as a deposit, VAT, what comes back. */
export function notesOf(sums: readonly Sum[]): Translated[] {
  const deposit = Math.max(...sums.map(({ edition }) => edition.deposit));
  const { vat } = sums[0]!.edition;
  const prepay = sums.some(({ edition, cents }) => edition.prepay && cents > 0);
  const owed = sums.some(({ cents }) => cents > 0);
  return [
    ...(owed ? [inAll((locale) => (vat === null ? pricesTexts[locale].exempt : pricesTexts[locale].withVat(sayVat(vat, locale))))] : []),
    ...(owed ? [inAll((locale) => pricesTexts[locale][prepay ? "prepaid" : "later"])] : []),
    ...(deposit > 0 ? [inAll((locale) => pricesTexts[locale].deposit(sayEuros(deposit, locale)))] : []),
  ];
}
