import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { Table } from "#platform/ui/table.tsx";
import { territoryRoutes, type TerritoryMap } from "#territory";
import { chartTexts } from "../chart/chart.texts.ts";
import { sayAmount, sayField } from "../chart/say.ts";
import { type CommuneValue, type MapRequest, shadesOf } from "./dataset-map.ts";
import { mapTexts } from "./map.texts.ts";

interface FiguresProps {
  values: readonly CommuneValue[];
  asked: MapRequest;
  map: TerritoryMap | null;
}

/** A figure for each commune, by the darkness of its pane, and the equal table. */
export function CommuneFigures({ values, asked: { measure }, map }: FiguresProps) {
  const t = useTexts(mapTexts);
  const chart = useTexts(chartTexts);
  const locale = useLocale();
  const what = measure ? chart.reckoned(chart.reckonings[measure.reckoning], sayField(measure.field, locale)) : chart.count;
  const table = <Figures values={values} what={what} isMeasured={measure !== null} />;
  if (!map) return table;
  const byCode = new Map(values.map((one) => [one.commune.code, one.value]));
  const shades = shadesOf(values.flatMap(({ value }) => value ?? []));
  const shadeOf = (value: number | null | undefined) => (value == null ? "qn" : (shades.findLast(({ from }) => value >= from)?.glass ?? "qn"));
  const say = (value: number | null | undefined) => (value == null ? t.noValue : sayAmount(value, locale));
  return (
    <StainedMap
      id="plan"
      class="bounded"
      title={t.mapOf(what, plural(values.length, locale, t.communes))}
      viewBox={map.viewBox}
      cells={map.cells}
      labels={map.labels}
      glass={({ code }) => shadeOf(byCode.get(code))}
      tip={({ code, name }) => t.named(name, say(byCode.get(code)))}
      legend={[
        ...shades.map(({ glass, from, to }) => ({ glass, label: t.between(sayAmount(from, locale), sayAmount(to, locale)) })),
        { glass: "qn" as const, label: t.noValue },
      ]}
      caption={what}
      table={table}
    />
  );
}

function Figures({ values, what, isMeasured }: Pick<FiguresProps, "values"> & { what: string; isMeasured: boolean }) {
  const t = useTexts(mapTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.table}
      hideCaption
      dense
      rows={values}
      columns={[
        { label: t.commune, heads: true, cell: ({ commune: { name, slug } }: CommuneValue) => <a href={territoryRoutes.commune.href({ slug })}>{name}</a> },
        { label: what, number: true, cell: ({ value }) => (value === null ? "–" : formatNumber(value, locale, { maximumFractionDigits: 6 })) },
        ...(isMeasured ? [{ label: t.rowCount, number: true, cell: ({ rows }: CommuneValue) => formatNumber(rows, locale) }] : []),
      ]}
    />
  );
}
