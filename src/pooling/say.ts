import { formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { sayRate } from "#telework";
import type { Price, Unit } from "./pooling.ts";
import { poolingTexts } from "./pooling.texts.ts";

/** "1 h 30", "45 min", "7 h". */
export function sayMinutes(minutes: number, locale: Locale): string {
  const t = poolingTexts[locale];
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const said =
    hours === 0
      ? t.minutes(String(rest))
      : rest === 0
        ? t.hours(formatNumber(hours, locale))
        : t.hoursAnd(formatNumber(hours, locale), String(rest).padStart(2, "0"));
  return minutes < 0 ? `−${said}` : said;
}

/** "18 € de l’heure, plus TVA à 20 %"; "une heure contre 1 h". */
export function sayPrice({ unit, pay, price, vat }: Price, locale: Locale): string {
  const t = poolingTexts[locale];
  if (pay === "exchange") return t.against[unit](sayMinutes(price, locale));
  if (price === 0) return t.free;
  const sum = t.per[unit](sayEuros(price, locale));
  return vat === null ? sum : `${sum}, ${t.plusVat(sayRate(vat, locale))}`;
}

/** "1,5 heure". @param hundredths of a unit */
export const sayQuantity = (unit: Unit, hundredths: number, locale: Locale): string => plural(hundredths / 100, locale, poolingTexts[locale].units[unit]);

/** Cents, or minutes. */
export const sayAmount = (pay: Price["pay"], amount: number, locale: Locale): string =>
  pay === "euros" ? sayEuros(amount, locale) : sayMinutes(amount, locale);
