import type { Locale } from "#platform/i18n/locale.ts";
import type { Change } from "./text.query.ts";
import { textTexts } from "./text.texts.ts";

/** "Changé à la version 2, amendement n° 3 de Amina D." */
export function sayChange({ change, version, amendment, reason }: Change, locale: Locale): string {
  const t = textTexts[locale];
  const from = amendment ? t.fromAmendment(amendment.number, amendment.signature) : t.fromService(reason ?? "");
  return `${t.origin[change](version)}, ${from}`;
}
