import { timeZone } from "#platform/time/zone.ts";
import type { Locale } from "./locale.ts";
import { sayClock } from "./say-clock.ts";

const tags: Record<Locale, string> = { fr: "fr-FR", en: "en-GB", nl: "nl-NL" };

/** Intl objects cost tens of microseconds to make and are asked for on every row: each is made once. */
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules | Intl.RelativeTimeFormat | Intl.ListFormat>();
function once<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules | Intl.RelativeTimeFormat | Intl.ListFormat>(key: string, make: () => T): T {
  let value = made.get(key) as T | undefined;
  if (!value) made.set(key, (value = make()));
  return value;
}

/** The look keeps the ordinary no-break space: the narrow one is too tight beside slashed zeros. */
const wider = (text: string) => text.replaceAll("\u202f", "\u00a0");

/** Intl writes a hyphen before what is below nothing, where lines may break and which is read as a dash; and "-0" for what is rounded to it. */
const signed = (text: string) => (/[1-9]/.test(text) ? text.replace("-", "\u2212") : text.replace("-", ""));

export function formatNumber(value: number, locale: Locale, options: Intl.NumberFormatOptions = {}): string {
  return signed(wider(once(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(tags[locale], options)).format(value)));
}

/** Intl writes "1 janvier"; French says "1er janvier". */
const firstOfMonth = /(^|\s)1 (?=\p{L})/u;
/** Intl writes "23:59", which each language says otherwise. With seconds it stays as it is: that is for whoever compares. */
const clockOfDay = /(?<![:\d])\d{2}:\d{2}(?![:\d])/;

export function formatDate(value: Date | string, locale: Locale, options: Intl.DateTimeFormatOptions = { dateStyle: "long" }): string {
  const date = typeof value === "string" ? new Date(value) : value;
  const text = wider(once(`d${locale}${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(tags[locale], { timeZone, ...options })).format(date));
  const said = locale === "fr" ? text.replace(firstOfMonth, "$11er ") : text;
  return options.timeStyle || options.minute ? said.replace(clockOfDay, (clock) => sayClock(clock, locale)) : said;
}

export function formatList(values: readonly string[], locale: Locale): string {
  return once(`l${locale}`, () => new Intl.ListFormat(tags[locale])).format(values);
}

export type Plurals = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Chooses the form and puts the number at `#`. French counts 0 and 1 as one. */
export function plural(count: number, locale: Locale, forms: Plurals): string {
  const rule = once(`p${locale}`, () => new Intl.PluralRules(tags[locale])).select(count);
  return (forms[rule] ?? forms.other).replace("#", formatNumber(count, locale));
}

/** Metres as a person says them: 350 m, 2,4 km, 12 km. */
export function formatDistance(metres: number, locale: Locale): string {
  if (metres < 1000) return `${formatNumber(Math.max(10, Math.round(metres / 10) * 10), locale)}\u00a0m`;
  return `${formatNumber(metres / 1000, locale, { maximumFractionDigits: metres < 10_000 ? 1 : 0 })}\u00a0km`;
}

/** "il y a 6 jours": whole days up to two months, then months, then years. */
export function formatAge(since: Date, now: Date, locale: Locale): string {
  const days = Math.floor((now.getTime() - since.getTime()) / 86_400_000);
  const format = once(`r${locale}`, () => new Intl.RelativeTimeFormat(tags[locale], { numeric: "auto" }));
  if (days < 60) return format.format(-days, "day");
  return days < 730 ? format.format(-Math.floor(days / 30.44), "month") : format.format(-Math.floor(days / 365.25), "year");
}
