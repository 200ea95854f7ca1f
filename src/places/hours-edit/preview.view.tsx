import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Table } from "#platform/ui/table.tsx";
import { sayDay } from "../hours/say-hours.ts";
import { rowOf } from "../show/place-hours.view.tsx";
import { hoursTexts } from "./hours-edit.texts.ts";
import type { PreviewDay } from "./preview.ts";

/** Fourteen days as readers will see them, with the hours open on each. */
export function HoursPreview({ days, today }: { days: readonly PreviewDay[]; today: string }) {
  const t = useTexts(hoursTexts);
  const locale = useLocale();
  if (days.length === 0) return <p class="soft">{t.previewNone}</p>;
  const duration = (minutes: number) => t.hours(formatNumber(minutes / 60, locale, { maximumFractionDigits: 2 }));
  const rows = days.map((day) => ({ ...rowOf(day, today, locale), date: day.day, minutes: day.minutes }));
  return (
    <Table
      caption={t.previewCaption}
      hideCaption
      dense
      lit={({ date }) => date === today}
      columns={[
        { label: t.day, cell: ({ day, date }) => `${day} ${sayDay(date, locale)}`, heads: true },
        {
          label: t.openings,
          cell: ({ spans, note }) => (
            <>
              {spans.length > 0 ? spans.join(", ") : t.shut}
              {note && <small class="soft"> {note}</small>}
            </>
          ),
        },
        { label: t.duration, cell: ({ minutes }) => (minutes > 0 ? duration(minutes) : "—"), number: true },
      ]}
      rows={rows}
      foot={[t.total, "", duration(days.reduce((sum, { minutes }) => sum + minutes, 0))]}
    />
  );
}
