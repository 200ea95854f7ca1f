import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { reportTexts } from "./report-error.texts.ts";
import type { ReportFigures as Figures } from "./reports.query.ts";

/** "2 signalements, réponse en 3 jours en médiane": what everybody may know of how a record is kept. */
export function ReportFigures({ figures: { reports, median_days } }: { figures: Figures }) {
  const t = useTexts(reportTexts).figures;
  const locale = useLocale();
  if (reports === 0) return <p class="small soft">{t.none}.</p>;
  const days = median_days === null ? null : Math.round(median_days);
  const answered = days === null ? t.waiting : t.median(days < 1 ? t.sameDay : plural(days, locale, t.days));
  return (
    <p class="small soft">
      {plural(reports, locale, t.count)}, {answered}.
    </p>
  );
}
