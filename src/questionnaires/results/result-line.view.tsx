import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { isFreeText } from "../questions.ts";
import { Bars } from "./bars.view.tsx";
import type { ProtectedLine, ProtectedTally } from "./protect.ts";
import { resultsTexts } from "./results.texts.ts";
import { isWritten, sayCell, sayLine } from "./say-cell.ts";
import { none, unasked } from "./tally.ts";

interface LineProps {
  tally: ProtectedTally;
  line: ProtectedLine;
  communes: ReadonlyMap<string, string>;
  total: number | null;
  rank: number;
}

export function ResultLine({ tally: { question }, line, communes, total, rank }: LineProps) {
  const t = useTexts(resultsTexts);
  const locale = useLocale();
  const name = sayLine(question, line.line);
  const bars = line.cells
    .filter(({ cell, people }) => people !== 0 || (cell !== none && cell !== unasked))
    .filter(({ people }) => question.kind !== "commune" || people !== null)
    .map(({ cell, people }) => {
      const mean = line.means.find(({ of }) => of === cell && question.kind === "ranking")?.mean;
      const note = mean === undefined ? undefined : t.rank(formatNumber(mean, locale, { maximumFractionDigits: 1 }));
      return { label: sayCell(question, cell, communes, locale), people, note, rest: cell === none || cell === unasked, ours: !isWritten(question, cell) };
    });
  if (question.kind === "commune") bars.sort((one, other) => Number(one.rest) - Number(other.rest) || one.label.localeCompare(other.label, locale));
  const rest = line.cells.filter(({ cell }) => cell === none || cell === unasked);
  const known = total !== null && rest.every(({ people }) => people !== null);
  const answered = !known ? null : isFreeText(question.kind) ? total : rest.reduce((left, { people }) => left - people!, total);
  const mean = line.means.find(({ of }) => of === "")?.mean;
  const hidden = line.cells.some(({ people }) => people === null) && question.kind !== "several" && total !== null;
  const together = hidden ? line.cells.reduce((left, { people }) => left - (people ?? 0), total) : 0;
  const all = formatNumber(together, locale);
  return (
    <div class="flow">
      {name && <h3>{name}</h3>}
      {question.kind === "ranking" && <p class="small soft">{t.firstPlace}</p>}
      <Bars id={`f${rank}-${line.line || "0"}`} title={name || question.label} bars={bars} answered={answered} />
      {mean !== undefined && <p>{t.mean([formatNumber(mean, locale, { maximumFractionDigits: 1 }), question.settings.unit].filter(Boolean).join("\u00a0"))}</p>}
      {hidden && together > 0 && <p class="small soft">{question.kind === "commune" ? t.others(all) : t.hiddenTogether(all)}</p>}
    </div>
  );
}
