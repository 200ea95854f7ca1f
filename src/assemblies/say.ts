import { smallest } from "#engines/disclosure/small-cells.ts";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { assembliesTexts } from "./assemblies.texts.ts";
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

/**
 * In steps of five, for everybody: a number that moves with each registration, and by criterion, tells whoever reads it twice who came in between, or left:
 * with what of them the file of the draw names. Those who run the assembly read the people themselves.
 */
export function sayInSteps(people: number, locale: Locale): string {
  const least = inSteps(people);
  return assembliesTexts[locale].inSteps(least === 0 ? null : formatNumber(least, locale), formatNumber(least + step - 1, locale));
}

/** As a file has it: 5 of five to nine. */
export const inSteps = (people: number): number => Math.floor(people / step) * step;

const step = smallest;
