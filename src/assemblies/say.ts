import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import type { DrawState, State } from "./assembly.ts";

/** "3 décembre 2026", of a day "2026-12-03": its noon is the same day in every zone of Europe. */
export const sayDay = (day: string, locale: Locale): string =>
  formatDate(new Date(`${day}T12:00:00Z`), locale, { day: "numeric", month: "long", year: "numeric" });

export const sayMoment = (at: Date, locale: Locale): string => sayInstant(at, locale);

/** 0.064 → "6,4 %". */
export const sayShare = (share: number, locale: Locale): string =>
  formatNumber(share, locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });

type Tone = "none" | "ok" | "warn" | "danger" | "info";

export const toneOf = (state: State): Tone => {
  if (state === "open") return "ok";
  if (state === "cancelled") return "danger";
  return state === "draft" ? "warn" : state === "closed" ? "none" : "info";
};

export const toneOfDraw = (state: DrawState): Tone => {
  if (state === "revealed") return "ok";
  if (state === "failed" || state === "void") return "danger";
  return state === "sealed" ? "info" : "none";
};
