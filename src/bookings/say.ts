import { type Cover, coverOf } from "#platform/drawing/cover.tsx";
import { drawPlaceAs, drawThingOf } from "#platform/drawing/drawing.ts";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayDay, sayTime } from "#platform/i18n/say-when.ts";
import { dayOf } from "#platform/time/day.ts";
import { bookingsTexts } from "./bookings.texts.ts";
import type { Words } from "./resource.ts";
import type { Resource } from "./resources.query.ts";
import type { Refusal } from "./rules.ts";

/** Its words in this language where its host wrote them, and those in French elsewhere; `lang` of what is not in the page's language. */
export function wordsIn({ words, translations }: Pick<Resource, "words" | "translations">, locale: Locale): Words & { readonly lang: Locale } {
  const other = locale === "fr" ? undefined : translations[locale];
  if (!other?.name || !other.about) return { ...words, lang: "fr" };
  return { name: other.name, about: other.about, rules: other.rules ?? null, lang: locale };
}

/** 90 → "1 h 30"; 45 → "45 min"; 2880 → "2 jours". */
export function sayMinutes(minutes: number, locale: Locale): string {
  if (minutes > 0 && minutes % 1440 === 0) return plural(minutes / 1440, locale, bookingsTexts[locale].days);
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, "0")}`;
}

/** "10 h – 12 h"; with the day of its end when that is another one. */
export function sayTimes(from: Date, to: Date, locale: Locale): string {
  const end =
    dayOf(to.getTime() - 1) === dayOf(from) ? sayTime(to, locale) : `${formatDate(to, locale, { day: "numeric", month: "long" })}, ${sayTime(to, locale)}`;
  return `${sayTime(from, locale)}\u00a0– ${end}`;
}

/** "jeudi 3 décembre 2026, 10 h – 12 h". */
export const sayWhen = (from: Date, to: Date, locale: Locale): string => `${sayDay(from, locale)}, ${sayTimes(from, to, locale)}`;

/** "Conseil de quartier, 12 personnes"; empty where neither is known. */
export const sayUse = (purpose: string | null, people: number | null, locale: Locale): string =>
  [purpose, people === null ? null : plural(people, locale, bookingsTexts[locale].persons)].filter(Boolean).join(", ");

/** "20 places"; "6 postes". */
export function saySize({ kind, capacity, quantity }: Pick<Resource, "kind" | "capacity" | "quantity">, locale: Locale): string | null {
  const t = bookingsTexts[locale];
  if (quantity > 1) return plural(quantity, locale, kind === "desk" ? t.desks : t.items);
  return capacity === null ? null : plural(capacity, locale, t.seats);
}

export const sayPrice = ({ free, priceNote }: Pick<Resource, "free" | "priceNote">, locale: Locale): string =>
  free ? bookingsTexts[locale].free : (priceNote ?? "");

/** Why it cannot be booked so, with the number of the rule. */
export function sayRefusal({ rule, limit = 0, has = 0, per, lacks }: Refusal, locale: Locale): string {
  if (lacks) return lacks.map(({ says }) => says[locale]).join(". ");
  const t = bookingsTexts[locale];
  const timed = ["step", "shortest", "longest", "notice", "quota_minutes", "structure_minutes"].includes(rule);
  const say = (value: number) => (timed ? sayMinutes(value, locale) : formatNumber(value, locale));
  return t.refusals[rule](say(limit), say(has), per ? t.per[per] : "");
}

const themes = { room: "salon", desk: "bureau", help: "salon" } as const;

/** Its picture, else a drawing of ours: the thing itself for what is used or lent, a house for the others. */
export const coverOfResource = ({ id, kind, picture, words }: Pick<Resource, "id" | "kind" | "picture" | "words">): Cover =>
  coverOf(picture, kind === "machine" || kind === "equipment" ? drawThingOf(id, words.name) : drawPlaceAs(id, themes[kind]));

/** The name of what is booked, in this language where its host wrote it. */
export const nameOf = ({ name, translations }: { readonly name: string; readonly translations: Resource["translations"] }, locale: Locale): string =>
  (locale === "fr" ? undefined : translations[locale]?.name) ?? name;
