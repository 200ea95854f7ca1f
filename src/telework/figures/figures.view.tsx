import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts, Tiles } from "#platform/ui/facts.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { routes } from "../routes.ts";
import { capital, sayMonth } from "../say.ts";
import { teleworkTexts } from "../telework.texts.ts";
import type { CommuneFigures, MonthFigures } from "./figures.query.ts";
import { figuresTexts } from "./figures.texts.ts";
import { assumed, savedOf } from "./saving.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

interface FiguresProps {
  /** The last first. */
  months: readonly MonthFigures[];
  communes: readonly CommuneFigures[];
  offers: { readonly places: number; readonly communes: number };
  names: ReadonlyMap<string, string>;
}

export function FiguresPage(props: FiguresProps) {
  const { months, offers } = props;
  const t = useTexts(figuresTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[{ label: general.title, href: routes.catalogue.href() }]}>
      {months.length === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <Columns kind="aside">
          <div class="flow loose">
            <Sums {...props} />
            <Months {...props} />
            <Communes {...props} />
          </div>
          <aside class="flow loose">
            <Formula />
            <TitledPart id="protege" title={t.hidden}>
              <p>{t.hiddenLead}</p>
              <Onward href={routes.promises.href()}>{t.promises}</Onward>
            </TitledPart>
            <p class="soft">
              {plural(offers.places, locale, t.places)}, {plural(offers.communes, locale, t.inCommunes)}.
            </p>
          </aside>
        </Columns>
      )}
    </PageFrame>
  );
}

const sum = (months: readonly MonthFigures[], of: (one: MonthFigures) => number): number => months.reduce((all, one) => all + of(one), 0);

function Sums({ months }: FiguresProps) {
  const t = useTexts(figuresTexts);
  const locale = useLocale();
  const round = (value: number) => formatNumber(Math.round(value), locale);
  const measured = months.filter(({ metres }) => metres !== null);
  const saved = savedOf(sum(measured, ({ metres }) => metres ?? 0));
  return (
    <TitledPart id="sommes" title={plural(months.length, locale, t.over)}>
      <Tiles
        tiles={[
          [t.halves, round(sum(months, ({ halves }) => halves))],
          [
            t.money,
            sayEuros(
              sum(months, ({ cents }) => cents),
              locale,
            ),
          ],
          ...(measured.length > 0 ? [[t.km, t.about(round(saved.km))] as const] : []),
        ]}
      />
      <p>
        {measured.length === 0
          ? t.notMeasured
          : saved.km < 0
            ? t.farther
            : t.carbon(round(saved.kg), round(saved.low), round(saved.high), round(sum(measured, (one) => one.measured ?? 0)))}
      </p>
    </TitledPart>
  );
}

function Months({ months }: FiguresProps) {
  const t = useTexts(figuresTexts);
  const locale = useLocale();
  return (
    <Table<MonthFigures>
      caption={t.byMonth}
      captionNote={t.occupationNote}
      rows={months}
      columns={[
        { label: t.month, heads: true, cell: ({ month }) => capital(sayMonth(month, locale)) },
        { label: t.halves, number: true, cell: ({ halves }) => formatNumber(halves, locale) },
        { label: t.occupation, number: true, cell: (one) => sayShare(one, locale) },
        { label: t.money, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
        {
          label: t.km,
          number: true,
          cell: ({ metres }) => (metres === null ? t.untold : formatNumber(Math.round(savedOf(metres).km), locale)),
        },
      ]}
    />
  );
}

const sayShare = ({ halves, capacity }: Pick<MonthFigures, "halves" | "capacity">, locale: "fr" | "en" | "nl"): string =>
  capacity === 0 ? "" : formatNumber(Math.max(0, halves) / capacity, locale, { style: "percent", maximumFractionDigits: 1 });

/** All months together; nothing but "others" is no table. */
function Communes({ communes, names }: FiguresProps) {
  const t = useTexts(figuresTexts);
  const locale = useLocale();
  const rows = [...Map.groupBy(communes, ({ commune }) => commune)]
    .map(([commune, own]) => ({
      ...{ commune, halves: own.reduce((all, one) => all + one.halves, 0), cents: own.reduce((all, one) => all + one.cents, 0) },
      name: commune === null ? null : (names.get(commune) ?? commune),
    }))
    .toSorted((one, other) => Number(one.name === null) - Number(other.name === null) || (one.name ?? "").localeCompare(other.name ?? "", "fr"));
  if (rows.every(({ name }) => name === null)) return <p>{t.noCommune}</p>;
  return (
    <Table
      caption={t.byCommune}
      rows={rows}
      columns={[
        { label: t.commune, heads: true, cell: ({ name }) => name ?? t.others },
        { label: t.halves, number: true, cell: ({ halves }) => formatNumber(halves, locale) },
        { label: t.money, number: true, cell: ({ cents }) => sayEuros(cents, locale) },
      ]}
    />
  );
}

function Formula() {
  const t = useTexts(figuresTexts);
  const locale = useLocale();
  const percent = (value: number) => formatNumber(value, locale, { style: "percent" });
  const bounds = ({ low, high }: { low: number; high: number }, say: (value: number) => string) => t.between(say(low), say(high));
  const number = (value: number) => formatNumber(value, locale);
  return (
    <TitledPart id="calcul" title={t.formula}>
      <p>{t.formulaLead}</p>
      <Facts
        facts={[
          [t.detour, `${number(assumed.detour.middle)} (${bounds(assumed.detour, number)}). ${t.detourSource}`],
          [t.car, `${percent(assumed.car.middle)} (${bounds(assumed.car, percent)}). ${t.carSource}`],
          [t.grams, `${number(assumed.grams.middle)}\u00a0g (${bounds(assumed.grams, number)}). ${t.gramsSource}`],
        ]}
      />
      <p>{t.error}</p>
    </TitledPart>
  );
}
