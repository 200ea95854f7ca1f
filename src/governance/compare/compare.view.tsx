import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Translation } from "#platform/ui/written.tsx";
import type { Indicator, Part, Territory } from "#territory";
import { type Amount, sayAmount, sayValue, worthOf } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { FigureLink } from "../figures/figure-link.tsx";
import { routes } from "../routes.ts";

/** One column: a part on a day, or today when there is none. */
export interface Side {
  readonly part: Part;
  readonly day: string | null;
  readonly name: string;
  /** By indicator; `day` is the one on which it was kept, that day or before. */
  readonly amounts: ReadonlyMap<string, Amount & { readonly day?: string }>;
}

interface Props {
  territory: Territory;
  indicators: readonly Indicator[];
  /** The first against the second that differs from it: another part, else another day. */
  sides: readonly Side[];
  values: Record<"a" | "b" | "jour" | "au", string>;
  wrongDay: boolean;
}

export function Compare({ territory, indicators, sides, values, wrongDay }: Props) {
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
            <TextField name="au" type="date" label={t.compare.at} hint={t.compare.atHint} optional />
            <TextField name="jour" type="date" label={t.compare.day} hint={t.compare.dayHint} optional />
            <Button>{t.compare.show}</Button>
          </div>
        </Filters>
        {wrongDay && <Notice tone="warn" title={t.compare.unknownDay} />}
      </Band>
      <Band>
        <SideBySide {...{ territory, indicators, sides }} />
      </Band>
    </>
  );
}

function SideBySide({ territory, indicators, sides }: Pick<Props, "territory" | "indicators" | "sides">) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const sayDay = (day: string) => formatDate(day, locale, { dateStyle: "medium" });
  const columns = sides.map((side) => ({
    label: `${side.name}, ${(side.day ? t.compare.on(formatDate(side.day, locale)) : t.compare.now).toLowerCase()}`,
    number: true,
    cell: (indicator: Indicator) => <Cell {...{ side, indicator, territory }} />,
  }));
  const [first] = sides;
  const other = sides.find(({ name }) => name !== first!.name) ?? sides[1];
  const difference = other && {
    label: other.name === first!.name ? t.compare.differenceSince(sayDay(other.day!)) : t.compare.differenceWith(other.name),
    number: true,
    cell: ({ id, unit }: Indicator) => sayDifference(first!.amounts.get(id), other.amounts.get(id), unit, locale),
  };
  const heads = {
    label: t.dashboard.indicator,
    heads: true,
    cell: ({ id, title }: Indicator) => (
      <a href={routes.indicator.href({ id })}>
        <Translation of={title} />
      </a>
    ),
  };
  return <Table caption={t.compare.caption} rows={indicators} columns={[heads, ...columns, ...(difference ? [difference] : [])]} />;
}

/** The day on which it was kept is said when it is another than the day asked; its rows are those of that day. */
function Cell({ side, indicator, territory }: { side: Side; indicator: Indicator; territory: Territory }) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const amount = side.amounts.get(indicator.id);
  if (!amount) return <>{t.compare.notKept}</>;
  return (
    // One box: stacked, a row sets its label against it.
    <span>
      <FigureLink indicator={indicator} asked={{ part: side.part, territory, ...(amount.day ? { day: amount.day } : {}) }}>
        {sayAmount(amount, indicator.unit, locale, t.objective.ofParts)}
      </FigureLink>
      {amount.day && amount.day !== side.day && <small class="soft"> {t.compare.keptOn(formatDate(amount.day, locale, { dateStyle: "medium" }))}</small>}
    </span>
  );
}

function sayDifference(one: Amount | undefined, other: Amount | undefined, unit: Indicator["unit"], locale: Locale): string {
  const [a, b] = [one, other].map((amount) => (amount ? worthOf(amount, unit) : null));
  if (a == null || b == null) return "–";
  const apart = unit === "share" ? Math.round((a - b) * 100_000) / 1000 : a - b;
  const sign = apart === 0 ? "" : apart > 0 ? "+" : "−";
  if (unit === "share") return `${sign}${formatNumber(Math.abs(apart), locale, sharpness(Math.abs(apart)))}\u00a0pt`;
  return `${sign}${sayValue(Math.abs(a - b), unit, locale)}`;
}

/** Of two small shares, "0 pt" would say that they are equal; below a thousandth of a point nobody can tell them apart. */
const sharpness = (points: number) => (points > 0 && points < 0.1 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 1 });
