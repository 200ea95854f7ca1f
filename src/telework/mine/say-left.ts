import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { LeftHalves } from "../agents.query.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { mineTexts } from "./mine.texts.ts";

/** "12 demi-journées pour vous, il en reste à votre service". */
export function sayLeft({ own, centre }: LeftHalves, locale: Locale): string {
  const t = mineTexts[locale];
  if (own === null && centre === null) return t.noEnvelope;
  const parts = [own !== null && t.ownLeft(plural(own, locale, teleworkTexts[locale].halves)), centre !== null && (centre ? t.centreSome : t.centreNone)];
  return parts.filter(Boolean).join(", ");
}
