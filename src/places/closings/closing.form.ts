import type { Locale } from "#platform/i18n/locale.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
import { addDays } from "../hours/wall-clock.ts";
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
    ...(!isDay(first) && { premier: t.first }),
    ...(isDay(first) && (!isDay(last) || last < first) && { dernier: t.order }),
    ...(isDay(first) && isDay(last) && last >= first && last < today && { dernier: t.past }),
    ...(isDay(first) && isDay(last) && last > addDays(first, longest) && { dernier: t.long }),
    ...(reason !== null && reason.length > 200 && { raison: t.reason }),
  };
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, closing: { first, last, reason } };
}

function isDay(text: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
