import type { Locale } from "#platform/i18n/locale.ts";
import { addDays, isDayOfThisCentury } from "#platform/time/day.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
import { closingsTexts } from "./closings.texts.ts";

export interface NewClosing {
  readonly first: string;
  /** The last day closed. */
  readonly last: string;
  readonly reason: string | null;
}

export type ClosingForm = { readonly ok: true; readonly closing: NewClosing } | { readonly ok: false; readonly problems: Problems };

/** Longer than a year is no exception any more. */
const longest = 366;

export function readClosingForm({ premier = "", dernier = "", raison = "" }: Record<string, string>, today: string, locale: Locale): ClosingForm {
  const t = closingsTexts[locale].problems;
  const [first, last, reason] = [premier, dernier || premier, raison.trim() || null];
  const problems: Problems = {
    ...(!isDayOfThisCentury(first) && { premier: t.first }),
    ...(isDayOfThisCentury(first) && (!isDayOfThisCentury(last) || last < first) && { dernier: t.order }),
    ...(isDayOfThisCentury(first) && isDayOfThisCentury(last) && last >= first && last < today && { dernier: t.past }),
    ...(isDayOfThisCentury(first) && isDayOfThisCentury(last) && last > addDays(first, longest) && { dernier: t.long }),
    ...(reason !== null && reason.length > 200 && { raison: t.reason }),
  };
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, closing: { first, last, reason } };
}
