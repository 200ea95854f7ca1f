import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { SectionHead } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Commune, Territory } from "#territory";
import type { Figure, PartAmount } from "../figures/figures.query.ts";
import { sayAmount, sayValue } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { FigureLink } from "../figures/figure-link.tsx";
import { few, isLevel, isRated, positionOf, rankCommunes } from "../indicator/ranking.ts";
import { routes } from "../routes.ts";
import type { KnownIndicator } from "../series/indicators.query.ts";

interface Props {
  commune: Commune;
  territory: Territory;
  indicators: readonly KnownIndicator[];
  /** Of this commune, of the whole, and of every commune by indicator. */
  figures: ReadonlyMap<string, Figure>;
  whole: ReadonlyMap<string, Figure>;
  communes: ReadonlyMap<string, readonly PartAmount[]>;
}

type Row = ReturnType<typeof rowsOf>[number];

/** Of the indicators that have a figure for the commune: its rank, and its rate. */
function rowsOf({ commune, territory, indicators, figures, communes }: Props) {
  return indicators.flatMap((indicator) => {
    const ranked = rankCommunes(communes.get(indicator.id) ?? [], indicator, territory);
    const position = positionOf(ranked, commune.code);
    const rate = ranked.find((one) => one.commune.code === commune.code)?.rate ?? null;
    return position ? [{ indicator, position: isLevel(ranked) ? null : position, rate, figure: figures.get(indicator.id)! }] : [];
  });
}

const isFew = ({ indicator, figure }: Row) => isRated(indicator) && figure.value !== null && figure.value > 0 && figure.value < few;

/** The commune among the others: its rank, and the whole beside it. */
export function Position(props: Props) {
  const { commune, territory, whole } = props;
  const { dashboard: d, objective } = useTexts(governanceTexts);
  const locale = useLocale();
  const rows = rowsOf(props);
  if (rows.length === 0) return null;
  const sayRate = ({ indicator, rate }: Row) => (isRated(indicator) ? sayValue(rate, indicator.unit === "count" ? "number" : indicator.unit, locale) : "–");
  const say = (figure: Figure | undefined, indicator: KnownIndicator) =>
    figure ? (
      <FigureLink indicator={indicator} asked={{ part: figure.part, territory }}>
        {sayAmount(figure, indicator.unit, locale, objective.ofParts)}
      </FigureLink>
    ) : (
      "–"
    );
  return (
    <>
      <SectionHead title={d.position}>{d.positionLead}</SectionHead>
      <Disclosure narrow summary={d.ranks(rows.length)}>
        <Table
          caption={d.position}
          {...(rows.some(isFew) ? { captionNote: `* ${d.small}` } : { hideCaption: true })}
          rows={rows}
          columns={[
            {
              label: d.indicator,
              heads: true,
              cell: ({ indicator }) => <a href={routes.indicator.href({ id: indicator.id })}>{indicator.title[locale]}</a>,
            },
            { label: commune.name, number: true, cell: (row) => [say(row.figure, row.indicator), isFew(row) && " *"] },
            { label: d.perInhabitants, number: true, cell: sayRate },
            { label: d.ofMetropolis, number: true, cell: ({ indicator }) => say(whole.get(indicator.id), indicator) },
            {
              label: d.position,
              number: true,
              cell: ({ position }) => (position ? d.rank(formatNumber(position.rank, locale), formatNumber(position.of, locale)) : "–"),
            },
          ]}
        />
      </Disclosure>
    </>
  );
}
