import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Indicator, Territory } from "#territory";
import { type Class, classesOf, glassOf } from "../charts/classes.ts";
import type { PartAmount } from "../figures/figures.query.ts";
import { sayAmount, sayValue } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import { FigureLink } from "../figures/figure-link.tsx";
import { few, fewOf, isRated, type RankedCommune, rankCommunes } from "./ranking.ts";

interface Props {
  indicator: Indicator;
  territory: Territory;
  communes: readonly PartAmount[];
  /** Beside the map only the most populous; all stand on the indicator's page. */
  brief?: boolean;
  /** Only what came since that day is counted. */
  after?: string | null;
}

const briefly = 6;

export function CommuneMap({ indicator, territory, communes, brief, after }: Props) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const ranked = rankCommunes(communes, indicator, territory);
  const classes = classesOf(ranked.flatMap(({ rate }) => rate ?? []));
  const byCode = new Map(ranked.map((one) => [one.commune.code, one]));
  const title = indicator.title[locale];
  const rated = isRated(indicator);
  const unit = rated && indicator.unit === "count" ? "number" : indicator.unit;
  const sayRate = (value: number | null) => sayValue(value, unit, locale);
  const listed = brief ? ranked.toSorted((a, b) => b.commune.population - a.commune.population).slice(0, briefly) : ranked;
  const caption = brief ? t.dashboard.biggest : rated ? t.dashboard.rankingRated : t.dashboard.ranking;
  const ranking = (
    <Ranking ranked={listed} indicator={indicator} territory={territory} after={after ?? null} rated={rated} sayRate={sayRate} caption={caption} />
  );
  return (
    <Columns kind="half">
      {territory.map ? (
        <StainedMap
          id="carte"
          title={t.dashboard.mapTitle(title)}
          viewBox={territory.map.viewBox}
          cells={territory.map.cells}
          labels={territory.map.labels}
          glass={({ code }) => glassOf(byCode.get(code)?.rate ?? null, classes)}
          tip={({ code, name }) => t.named(name, sayRate(byCode.get(code)?.rate ?? null))}
          legend={classes.map((one) => ({ glass: one.glass, label: sayClass(one, sayRate, t.dashboard) }))}
        />
      ) : null}
      <div>
        <h2>{t.dashboard.map(title)}</h2>
        {rated && <p class="soft">{t.dashboard.perInhabitants}</p>}
        {after && <p class="soft">{`${t.objective.since} ${formatDate(after, locale)}`}</p>}
        <Disclosure narrow summary={caption}>
          {ranking}
        </Disclosure>
        {brief && <Go href={routes.indicator.href({ id: indicator.id })}>{t.dashboard.allCommunes}</Go>}
      </div>
    </Columns>
  );
}

function sayClass({ from, below }: Class, say: (value: number) => string, t: (typeof governanceTexts)["fr"]["dashboard"]): string {
  if (from === 0) return t.none;
  return below === null ? t.from(say(from)) : t.between(say(from), say(below));
}

interface RankingProps {
  ranked: readonly RankedCommune[];
  indicator: Indicator;
  territory: Territory;
  after: string | null;
  rated: boolean;
  sayRate: (value: number | null) => string;
  caption: string;
}

function Ranking({ ranked, indicator, territory, after, rated, sayRate, caption }: RankingProps) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const say = (figure: PartAmount) => (
    <FigureLink indicator={indicator} asked={{ part: figure.part, territory, after }}>
      {sayAmount(figure, indicator.unit, locale, t.objective.ofParts)}
    </FigureLink>
  );
  const isFew = ({ figure: { value, of } }: RankedCommune) => {
    if (indicator.unit === "share") return !indicator.persons && of !== null && of > 0 && of < fewOf;
    return rated && value !== null && value > 0 && value < few;
  };
  return (
    <Table
      caption={caption}
      {...(ranked.some(isFew) ? { captionNote: `* ${t.dashboard.small}` } : {})}
      dense
      rows={ranked}
      columns={[
        { label: t.dashboard.commune, heads: true, cell: ({ commune }) => <a href={routes.commune.href({ slug: commune.slug })}>{commune.name}</a> },
        { label: t.dashboard.inhabitants, number: true, cell: ({ commune }) => formatNumber(commune.population, locale) },
        {
          label: t.dashboard.number,
          number: true,
          cell: (one) => (
            <span>
              {say(one.figure)}
              {isFew(one) && " *"}
            </span>
          ),
        },
        ...(rated ? [{ label: t.dashboard.perInhabitants, number: true, cell: ({ rate }: RankedCommune) => sayRate(rate) }] : []),
      ]}
    />
  );
}
