import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import { type Indicator, qpv, type Territory, type Zone } from "#territory";
import type { Figure } from "../figures/figures.query.ts";
import { sayAmount, worthOf } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { FigureLink } from "../figures/figure-link.tsx";
import { routes } from "../routes.ts";

interface Props {
  indicator: Indicator;
  territory: Territory;
  figures: readonly Figure[];
}

interface Row {
  readonly zone: Zone;
  readonly figure: Figure;
}

/** What an indicator is worth in each priority neighbourhood, most first. */
export function ZoneTable({ indicator, territory, figures }: Props) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const { unit } = indicator;
  const byId = new Map(territory.zones(qpv).map((zone) => [zone.id, zone]));
  const rows = figures.flatMap((figure): Row[] => {
    const zone = byId.get(figure.part.id ?? "");
    return zone ? [{ zone, figure }] : [];
  });
  const worth = ({ figure }: Row) => worthOf(figure, unit) ?? -1;
  const communesOf = ({ communes }: Zone) => communes.map((code) => territory.communeByCode(code)?.commune.name ?? code);
  return (
    <div>
      <h2>{t.indicator.zones}</h2>
      <Disclosure narrow summary={t.indicator.zones}>
        <Table
          caption={t.indicator.zones}
          hideCaption
          dense
          rows={rows.sort((a, b) => worth(b) - worth(a) || a.zone.name.localeCompare(b.zone.name, "fr"))}
          columns={[
            { label: t.indicator.zone, heads: true, cell: ({ zone }) => <a href={routes.zone.href({ id: zone.id })}>{zone.name}</a> },
            { label: t.dashboard.commune, cell: ({ zone }) => formatList(communesOf(zone), locale) },
            { label: t.dashboard.inhabitants, number: true, cell: ({ zone }) => (zone.population === null ? "–" : formatNumber(zone.population, locale)) },
            {
              label: t.dashboard.number,
              number: true,
              cell: ({ figure }) => (
                <FigureLink indicator={indicator} asked={{ part: figure.part, territory }}>
                  {sayAmount(figure, unit, locale, t.objective.ofParts)}
                </FigureLink>
              ),
            },
          ]}
        />
      </Disclosure>
    </div>
  );
}
