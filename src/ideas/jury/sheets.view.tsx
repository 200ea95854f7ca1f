import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Criterion } from "../criteria/criteria.query.ts";
import { juryTexts } from "./jury.texts.ts";
import { pointsOf } from "./ranking.ts";
import type { Sheet } from "./sheet.query.ts";

interface SheetsProps {
  sheets: readonly Sheet[];
  criteria: readonly Criterion[];
  top: number;
}

/** Jurors by number, with each score and its reason; a conflict says only that there was one. */
export function Sheets({ sheets, criteria, top }: SheetsProps) {
  return (
    <ul class="judging-lines">
      {sheets.map((sheet) => (
        <OneSheet sheet={sheet} criteria={criteria} top={top} />
      ))}
    </ul>
  );
}

function OneSheet({ sheet, criteria, top }: { sheet: Sheet; criteria: readonly Criterion[]; top: number }) {
  const t = useTexts(juryTexts);
  const locale = useLocale();
  const { juror, kind, scores, excludedReason } = sheet;
  if (kind === "conflict")
    return (
      <li>
        <b>{t.juror(juror)}</b> <Badge>{t.states.conflict}</Badge>
      </li>
    );
  const full = criteria.reduce((sum, { weight }) => sum + weight * top, 0);
  const points = pointsOf({ scores: Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score])) }, { criteria });
  return (
    <li>
      <b>{t.juror(juror)}</b> {t.of100(formatNumber((100 * points) / full, locale, { maximumFractionDigits: 1 }))}{" "}
      {excludedReason && <Badge tone="warn">{t.excluded}</Badge>}
      <dl class="judging-scores">
        {scores.map(({ criterionId, score, reason }) => (
          <div>
            <Written as="dt">{criteria.find(({ id }) => id === criterionId)?.name}</Written>
            <dd>
              <b>{`${score}/${top}`}</b> {reason}
            </dd>
          </div>
        ))}
      </dl>
      {excludedReason && (
        <Written as="p" class="judging-words">
          {excludedReason}
        </Written>
      )}
    </li>
  );
}
