import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { wilson } from "#engines/opinion/proportions.ts";
import type { Tally } from "#engines/opinion/tally.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { fewest } from "../analyse/findings.ts";
import { reportTexts } from "./report.texts.ts";

/** "81 %". */
export const percent = (share: number, locale: Locale): string => formatNumber(share, locale, { style: "percent", maximumFractionDigits: 0 });

/** Three parts of a bar: agree, pass, disagree, in this order everywhere. The words beside it say the same. */
export function Shares({ tally: { agree, disagree, said } }: { tally: Tally }) {
  const part = (count: number) => Math.round((count / said) * 1000) / 10;
  return (
    <svg class="opinion-shares" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="yes" width={part(agree)} height="10" />
      <rect class="pass" x={part(agree)} width={part(said - agree - disagree)} height="10" />
      <rect class="no" x={part(said - disagree)} width={part(disagree)} height="10" />
    </svg>
  );
}

/** How many agree, with the interval that so many answers leave. */
export function AgreeShare({ tally: { agree, said } }: { tally: Tally }) {
  const t = useTexts(reportTexts);
  const locale = useLocale();
  if (said < fewest) return <>{t.hidden}</>;
  const [low, high] = wilson(agree, said);
  return (
    <>
      {percent(agree / said, locale)} <small class="soft">{t.between(percent(low, locale), percent(high, locale))}</small>
    </>
  );
}
