import type { ProtectedCell } from "#engines/disclosure/small-cells.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { withQuery } from "#platform/web/path.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import type { Choosable } from "../edit/owners.query.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { kinds } from "../resource.ts";
import { routes } from "../routes.ts";
import { endings, type Figures, type Line } from "./figures.ts";
import { figureTexts } from "./figures.texts.ts";
import { type Occupation, shareOf, sumOf } from "./occupation.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

interface FiguresProps {
  places: readonly Choosable[];
  place: Choosable | null;
  /** "2026-11". */
  month: string;
  months: readonly string[];
  figures: Figures | null;
  served: readonly ProtectedCell[];
}

const sayMonth = (month: string, locale: Locale) => formatDate(`${month}-15T12:00:00Z`, locale, { month: "long", year: "numeric" });

function sayShare(one: Occupation, locale: Locale, never: string): string {
  const share = shareOf(one);
  return share === null ? never : formatNumber(share, locale, { style: "percent", maximumFractionDigits: 0 });
}

export function FiguresPage(props: FiguresProps) {
  const { place, places, month, months, figures } = props;
  const t = useTexts(figureTexts);
  const keep = useTexts(keepTexts);
  const locale = useLocale();
  return (
    <PageFrame title={place ? t.of(place.name) : t.title} here={t.title} trail={[{ label: keep.trail, href: routes.keep.href() }]} lead={t.lead}>
      {place && figures ? (
        <div class="flow loose">
          <Filters action={routes.figures.href()} values={{ lieu: place.id, mois: month }} label={t.show} inline>
            {places.length > 1 ? (
              <Select name="lieu" label={t.place} choices={places.map(({ id: value, name: label }) => ({ value, label }))} />
            ) : (
              <input type="hidden" name="lieu" value={place.id} />
            )}
            <Select name="mois" label={t.month} choices={months.map((value) => ({ value, label: sayMonth(value, locale) }))} />
            <Button kind="quiet">{t.show}</Button>
          </Filters>
          <Lines lines={figures.lines} />
          <p class="small soft">{t.denominator}</p>
          <p>
            <ButtonLink kind="quiet" icon="download" href={withQuery(routes.figuresCsv.href(), { lieu: place.id, mois: month })}>
              {t.csv}
            </ButtonLink>
          </p>
          <Refusals refusals={figures.refusals} />
          <Kinds lines={figures.lines} />
          <Hours hours={figures.hours} />
          <Served {...props} />
        </div>
      ) : (
        <Empty title={t.nothing} text={t.nothingNext} />
      )}
    </PageFrame>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const t = useTexts(figureTexts);
  const locale = useLocale();
  const hours = (value: number) => formatNumber(value, locale, { maximumFractionDigits: 1 });
  return (
    <TitledPart id="ressources" title={t.byResource}>
      <Table
        caption={t.byResource}
        hideCaption
        rows={lines}
        columns={[
          { label: t.columns.what, heads: true, cell: ({ name }) => name },
          { label: t.columns.share, number: true, cell: (line) => sayShare(line, locale, t.never) },
          { label: t.columns.booked, number: true, cell: ({ booked }) => hours(booked) },
          { label: t.columns.open, number: true, cell: ({ open }) => hours(open) },
          { label: t.columns.bookings, number: true, cell: ({ bookings }) => formatNumber(bookings, locale) },
          { label: t.columns.arrived, number: true, cell: ({ arrived }) => formatNumber(arrived, locale) },
          ...endings.map((one) => ({ label: t.endings[one], number: true, cell: ({ ended }: Line) => formatNumber(ended[one], locale) })),
          { label: t.columns.breakdowns, number: true, cell: ({ breakdowns }) => formatNumber(breakdowns, locale) },
        ]}
      />
    </TitledPart>
  );
}

function Refusals({ refusals }: Pick<Figures, "refusals">) {
  const t = useTexts(figureTexts);
  const locale = useLocale();
  return (
    <TitledPart id="refus" title={t.refusals}>
      <p class="soft">{t.refusalsLead}</p>
      {refusals.length === 0 ? (
        <p>{t.noRefusal}</p>
      ) : (
        <Table
          caption={t.refusals}
          hideCaption
          rows={refusals}
          columns={[
            { label: t.rule, heads: true, cell: ({ rule }) => t.rules[rule] },
            { label: t.times, number: true, cell: ({ times }) => formatNumber(times, locale) },
          ]}
        />
      )}
    </TitledPart>
  );
}

function Kinds({ lines }: { lines: readonly Line[] }) {
  const t = useTexts(figureTexts);
  const general = useTexts(bookingsTexts);
  const locale = useLocale();
  const hours = (value: number) => formatNumber(value, locale, { maximumFractionDigits: 1 });
  const rows = kinds.flatMap((kind) => {
    const some = lines.filter((line) => line.kind === kind);
    return some.length > 0 ? [{ kind, ...sumOf(some) }] : [];
  });
  return (
    <TitledPart id="sortes" title={t.byKind}>
      <Table
        caption={t.byKind}
        hideCaption
        rows={rows}
        columns={[
          { label: t.columns.kind, heads: true, cell: ({ kind }) => general.kinds[kind] },
          { label: t.columns.share, number: true, cell: (row) => sayShare(row, locale, t.never) },
          { label: t.columns.booked, number: true, cell: ({ booked }) => hours(booked) },
          { label: t.columns.open, number: true, cell: ({ open }) => hours(open) },
        ]}
      />
    </TitledPart>
  );
}

/** A day in 2024 that is a Monday: the names of days follow it. */
const dayName = (weekday: number, locale: Locale) => formatDate(`2024-01-${String(weekday + 1).padStart(2, "0")}T12:00:00Z`, locale, { weekday: "short" });

function Hours({ hours }: { hours: ReadonlyMap<string, Occupation> }) {
  const t = useTexts(figureTexts);
  const locale = useLocale();
  const open = [...new Set([...hours.keys()].map((key) => Number(key.split(" ")[1])))].toSorted((a, b) => a - b);
  const days = [0, 1, 2, 3, 4, 5, 6];
  const none = { open: 0, booked: 0 };
  return (
    <TitledPart id="heures" title={t.byHour}>
      <p class="soft">{t.byHourLead}</p>
      <Table
        caption={t.byHour}
        hideCaption
        rows={open}
        columns={[
          { label: t.hour, heads: true, cell: (one) => `${one}\u00a0h` },
          ...days.map((day) => ({
            label: dayName(day, locale),
            number: true,
            cell: (one: number) => sayShare(hours.get(`${day} ${one}`) ?? none, locale, t.never),
          })),
        ]}
      />
    </TitledPart>
  );
}

function Served({ served }: FiguresProps) {
  const t = useTexts(figureTexts);
  const locale = useLocale();
  return (
    <TitledPart id="communes" title={t.served}>
      <p class="soft">{t.servedLead}</p>
      {served.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <Table
          caption={t.served}
          hideCaption
          rows={served}
          columns={[
            { label: t.commune, heads: true, cell: ({ name }) => name },
            { label: t.persons, number: true, cell: ({ persons }) => (persons === null ? t.hidden : formatNumber(persons, locale)) },
          ]}
        />
      )}
    </TitledPart>
  );
}
