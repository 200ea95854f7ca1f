import { typedEuros } from "#platform/money/euros.ts";
import { addDays } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Offer } from "../offers.query.ts";
import type { Terms } from "../telework.ts";
import { readVat, writeVat } from "../vat.ts";
import { agreementsTexts } from "./agreements.texts.ts";

const days = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** `today`: what begins earlier cannot be agreed any more. */
export function readTerms(form: Reader, today: string): Terms {
  const t = agreementsTexts[form.locale].problems;
  const halfCents = form.euros("demi", 0, t.half, 100_000);
  const dayCents = form.euros("journee", 0, t.day, 200_000);
  form.check("journee", dayCents >= halfCents && dayCents <= 2 * halfCents, t.dayBetween);
  const weekdays = form.choices("jours", days, t.weekdays).map(Number);
  form.check("jours", weekdays.length > 0, t.weekdays);
  const validFrom = form.day("du", t.from);
  form.check("du", validFrom === "" || (validFrom >= today && validFrom <= addDays(today, 730)), t.fromAhead);
  const validUntil = form.text("au") === "" ? null : form.day("au", t.until);
  form.check("au", validUntil === null || validUntil === "" || validUntil >= validFrom, t.order);
  return {
    ...{ halfCents, dayCents, vat: readVat(form, t.vat), weekdays, cancel: form.whole("annulation", 0, 336, t.cancel), validFrom, validUntil },
    ceiling: form.text("plafond") === "" ? null : form.whole("plafond", 1, 100_000, t.ceiling),
  };
}

/** Which of the desks of the place; empty where it offers one kind alone, and nothing is asked. */
export function readDesks(form: Reader, desks: readonly Offer[]): readonly Offer[] {
  if (desks.length < 2) return [];
  const t = agreementsTexts[form.locale].problems;
  const chosen = form.choices(
    "postes",
    desks.map(({ resourceId }) => resourceId),
    t.desks,
  );
  form.check("postes", chosen.length > 0, t.desks);
  return desks.filter(({ resourceId }) => chosen.includes(resourceId));
}

export const valuesOfTerms = (terms: Terms): Record<string, string | string[]> => ({
  ...{ demi: typedEuros(terms.halfCents), journee: typedEuros(terms.dayCents), tva: writeVat(terms.vat), jours: terms.weekdays.map(String) },
  ...{ plafond: terms.ceiling === null ? "" : String(terms.ceiling), annulation: String(terms.cancel), du: terms.validFrom, au: terms.validUntil ?? "" },
});
