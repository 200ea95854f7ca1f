import { sayRate } from "./say.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Reader } from "#platform/web/reader.ts";
import { teleworkTexts } from "./telework.texts.ts";

/** Rates of metropolitan France, in hundredths of a percent (code général des impôts, articles 278 to 281). */
const rates = [2000, 1000, 550, 210] as const;
const exempt = "exonere";

export const writeVat = (vat: number | null): string => (vat === null ? exempt : String(vat));

/** The field `tva` of a form. */
export function readVat(form: Reader, problem: string): number | null {
  const typed = form.choice("tva", [exempt, ...rates.map(String)], problem);
  return typed === exempt || typed === "" ? null : Number(typed);
}

export const vatChoices = (locale: Locale) => [
  { value: exempt, label: teleworkTexts[locale].exempt },
  ...rates.map((rate) => ({ value: String(rate), label: sayRate(rate, locale) })),
];
