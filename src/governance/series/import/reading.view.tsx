import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Facts } from "#platform/ui/facts.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import type { Territory } from "#territory";
import { sayPart } from "../../figures/part.ts";
import { sayValue } from "../../figures/say-figure.ts";
import type { Series } from "../../series.ts";
import { seriesTexts } from "../series.texts.ts";
import type { FileValue } from "./file-values.ts";
import type { Plan } from "./import.command.ts";
import { type DayTotal, totalsByDay } from "./reading.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { readingTexts } from "./reading.texts.ts";

interface Props {
  plan: Plan;
  series: Series;
  territory: Territory;
}

/** As many as one reads over; more days than that have no table of their own. */
const [firstRows, mostDays] = [10, 60];

/** What was read of a file, so that a figure taken for another one is seen before it is written. */
export function ShowReading({ plan, series, territory }: Props) {
  const t = useTexts(readingTexts);
  const locale = useLocale();
  const { lines, blank, refused, values } = plan;
  return (
    <TitledPart id="lu" title={t.title}>
      <Facts
        facts={[
          [t.lines, formatNumber(lines, locale)],
          [t.refused, refused.length > 0 && plural(refused.length, locale, t.refusedWhy)],
          [t.blank, blank > 0 && formatNumber(blank, locale)],
          [t.values, formatNumber(values.length, locale)],
        ]}
      />
      {values.length > 0 && <Totals values={values} unit={series.unit} />}
      {values.length > 0 && <FirstRows {...{ plan, series, territory }} />}
    </TitledPart>
  );
}

function Totals({ values, unit }: { values: readonly FileValue[]; unit: Series["unit"] }) {
  const t = useTexts(readingTexts);
  const { day: dayLabel } = useTexts(seriesTexts);
  const locale = useLocale();
  const all = totalsByDay(values);
  const total = (label: string, key: "whole" | "communes"): Column<DayTotal>[] => {
    if (all.every((one) => one[key] === null)) return [];
    return [{ label, number: true, cell: (one) => sayValue(one[key], unit, locale) }];
  };
  // Shares, days and other numbers do not add up.
  const sums = unit === "euros" || unit === "count" ? [...total(t.whole, "whole"), ...total(t.communes, "communes")] : [];
  return (
    <Table
      caption={t.totals}
      {...(all.length > mostDays ? { captionNote: t.lastDays(formatNumber(mostDays, locale), formatNumber(all.length, locale)) } : {})}
      dense
      rows={all.slice(-mostDays)}
      columns={[
        { label: dayLabel, heads: true, cell: ({ day }) => formatDate(day, locale, { dateStyle: "medium" }) },
        { label: t.values, number: true, cell: (one) => formatNumber(one.values, locale) },
        ...sums,
      ]}
    />
  );
}

function FirstRows({ plan: { values, kind }, series, territory }: Props) {
  const t = useTexts(readingTexts);
  const list = useTexts(seriesTexts);
  const locale = useLocale();
  const from: Column<FileValue> =
    kind === "grants"
      ? { label: t.summed, number: true, cell: ({ lines }) => formatNumber(lines, locale) }
      : { label: list.line, number: true, cell: ({ line }) => formatNumber(line, locale) };
  return (
    <Table
      caption={t.first}
      dense
      rows={values.slice(0, firstRows)}
      columns={[
        { label: list.part, heads: true, cell: ({ part }) => sayPart(part, territory) },
        { label: list.day, cell: ({ day }) => formatDate(day, locale, { dateStyle: "medium" }) },
        { label: list.value, number: true, cell: ({ value }) => sayValue(value, series.unit, locale) },
        from,
      ]}
    />
  );
}
