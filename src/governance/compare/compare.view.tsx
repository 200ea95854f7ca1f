import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Indicator, Part, Territory } from "#territory";
import type { Figure, Past } from "../figures/figures.query.ts";
import { type Amount, sayAmount, sayValue, worthOf } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { FigureLink } from "../lines/figure-link.tsx";
import { routes } from "../routes.ts";

export interface Compared {
  readonly indicator: Indicator;
  readonly one: Figure | null;
  readonly other: Figure | null;
  readonly past: Past | null;
}

interface Props {
  territory: Territory;
  rows: readonly Compared[];
  parts: { one: Part; other: Part };
  names: { one: string; other: string | null };
  day: string | null;
  values: Record<"a" | "b" | "jour", string>;
  wrongDay: boolean;
}

export function Compare({ territory, rows, parts, names, day, values, wrongDay }: Props) {
  const t = useTexts(governanceTexts);
  const choices = territory.communes.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <>
      <PageHead title={t.compare.title} trail={[{ label: t.dashboard.title, href: routes.dashboard.href() }]} lead={t.compare.lead} joined />
      <Band tight>
        <Filters action={routes.compare.href()} values={values} label={t.compare.title}>
          <div class="filters-grid">
            <Select name="a" label={t.compare.one} choices={choices} empty={t.compare.whole} />
            <Select name="b" label={t.compare.other} choices={choices} empty={t.compare.whole} />
            <TextField name="jour" type="date" label={t.compare.day} hint={t.compare.dayHint} />
            <Button>{t.compare.show}</Button>
          </div>
        </Filters>
        {wrongDay && <Notice tone="warn" title={t.compare.unknownDay} />}
      </Band>
      <Band>
        <SideBySide {...{ territory, rows, parts, names, day }} />
      </Band>
    </>
  );
}

function SideBySide({ territory, rows, parts, names, day }: Pick<Props, "territory" | "rows" | "parts" | "names" | "day">) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const column = (label: string, part: Part, pick: (row: Compared) => Amount | null, on?: string) => ({
    label,
    number: true,
    cell: (row: Compared) => {
      const amount = pick(row);
      if (!amount) return t.compare.notKept;
      const asked = { part, territory, ...(on ? { day: on } : {}) };
      return (
        <FigureLink indicator={row.indicator} asked={asked}>
          {sayAmount(amount, row.indicator.unit, locale, t.objective.ofParts)}
        </FigureLink>
      );
    },
  });
  const reference = (row: Compared) => (names.other ? row.other : row.past);
  return (
    <Table
      caption={t.compare.caption}
      rows={rows}
      columns={[
        {
          label: t.dashboard.indicator,
          heads: true,
          cell: ({ indicator }) => <a href={routes.indicator.href({ id: indicator.id })}>{indicator.title[locale]}</a>,
        },
        column(`${names.one}, ${t.compare.now.toLowerCase()}`, parts.one, ({ one }) => one),
        ...(names.other ? [column(names.other, parts.other, ({ other }) => other)] : []),
        ...(day ? [column(`${names.one}, ${t.compare.on(formatDate(day, locale)).toLowerCase()}`, parts.one, ({ past }) => past, day)] : []),
        ...(names.other || day
          ? [
              {
                label: names.other ? t.compare.differenceWith(names.other) : t.compare.differenceSince(formatDate(day!, locale)),
                number: true,
                cell: (row: Compared) => sayDifference(row, reference(row), locale),
              },
            ]
          : []),
      ]}
    />
  );
}

function sayDifference({ indicator, one }: Compared, reference: Amount | null, locale: "fr" | "en" | "nl"): string {
  const [a, b] = [one && worthOf(one, indicator.unit), reference && worthOf(reference, indicator.unit)];
  if (a === null || b === null) return "–";
  if (indicator.unit === "share") return `${formatNumber((a - b) * 100, locale, { signDisplay: "exceptZero", maximumFractionDigits: 1 })} pt`;
  const said = sayValue(Math.abs(a - b), indicator.unit, locale);
  return a === b ? said : `${a > b ? "+" : "−"}${said}`;
}
