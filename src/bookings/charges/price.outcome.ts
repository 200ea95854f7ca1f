import type { Locale } from "#platform/i18n/locale.ts";
import { again, conflict, type Outcome } from "#platform/web/act.ts";
import { chargesTexts } from "./charges.texts.ts";

/** The price is shown before anybody confirms it; to whom another was shown, with the reason. */
export function showPrice<thing>(locale: Locale, thing: thing, shown: number | null): Outcome<thing> {
  const t = chargesTexts[locale];
  return shown === null ? again({}, thing) : conflict(t.changed, t.changedNext, { thing });
}
