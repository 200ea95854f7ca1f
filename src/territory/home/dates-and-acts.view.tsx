import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { DueDate, HomeAct } from "../offers.ts";
import { datesTexts } from "./dates.texts.ts";

interface DatesAndActsProps {
  dates: readonly DueDate[];
  acts: readonly HomeAct[];
}

/** What falls due, beside what anybody may begin. A half that has nothing leaves its room to the other. */
export function DatesAndActs({ dates, acts }: DatesAndActsProps) {
  if (dates.length + acts.length === 0) return null;
  const t = useTexts(datesTexts);
  if (dates.length === 0)
    return (
      <Band ground="linen" label={t.acts}>
        <Acts acts={acts} />
      </Band>
    );
  return (
    <Band ground="linen" label={t.dates}>
      <Columns kind="half">
        <div class="flow">
          <h2>{t.dates}</h2>
          <Dates dates={dates} />
        </div>
        {acts.length > 0 && <Acts acts={acts} />}
      </Columns>
    </Band>
  );
}

function Dates({ dates }: Pick<DatesAndActsProps, "dates">) {
  const t = useTexts(datesTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.dates}
      hideCaption
      rows={dates}
      columns={[
        { label: t.date, heads: true, cell: ({ day }) => <time dateTime={day}>{formatDate(day, locale, { dateStyle: "medium" })}</time> },
        {
          label: t.due,
          cell: ({ title, lang, href }) => (
            <Written as="a" href={href} lang={lang}>
              {title}
            </Written>
          ),
        },
        { label: t.what, cell: ({ what, quotes }) => <Quoting words={quotes}>{what}</Quoting> },
      ]}
    />
  );
}

function Acts({ acts }: Pick<DatesAndActsProps, "acts">) {
  const t = useTexts(datesTexts);
  const locale = useLocale();
  return (
    <div class="flow">
      <h2>{t.acts}</h2>
      <Entries>
        {acts.map(({ icon, title, says, href }) => (
          <Entry title={title[locale]} href={href} lead={{ icon }}>
            <p class="small soft">{says[locale]}</p>
          </Entry>
        ))}
      </Entries>
    </div>
  );
}
