import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { TerritoryMap } from "#territory";
import type { PlacedCluster } from "./dataset-map.ts";
import { mapTexts } from "./map.texts.ts";

/** So few are named one by one in the table. */
const fewRows = 200;

/** Rows where they lie, and the equal table: each with its commune, or how many each commune has. */
export function Points({ points, map }: { points: readonly PlacedCluster[]; map: TerritoryMap | null }) {
  const t = useTexts(mapTexts);
  const locale = useLocale();
  const count = points.reduce((sum, { rows }) => sum + rows, 0);
  const table = points.length <= fewRows ? <Named points={points} /> : <Counted points={points} />;
  if (!map) return table;
  const most = Math.max(...points.map(({ rows }) => rows));
  return (
    <StainedMap
      id="plan"
      class="bounded"
      title={t.mapOf(t.title, plural(count, locale, t.drawn))}
      viewBox={map.viewBox}
      cells={map.cells}
      labels={map.labels}
      dots={points.flatMap(({ at, rows, name }) =>
        at ? [{ ...at, r: radius(rows, most), tip: rows === 1 ? (name ?? "") : plural(rows, locale, t.rows) }] : [],
      )}
      caption={`${plural(count, locale, t.drawn)}. ${most > 1 ? t.gathered : ""}`}
      table={table}
    />
  );
}

/** The surface of a disc tells how many rows it stands for. */
const radius = (rows: number, most: number): number => Math.round((3.2 + (most > 1 ? 9 * Math.sqrt((rows - 1) / most) : 0)) * 10) / 10;

function Named({ points }: { points: readonly PlacedCluster[] }) {
  const t = useTexts(mapTexts);
  const locale = useLocale();
  const isGathered = points.some(({ rows }) => rows > 1);
  return (
    <Table
      caption={t.table}
      hideCaption
      dense
      rows={points}
      columns={[
        {
          label: t.row,
          heads: true,
          cell: ({ name, rows }: PlacedCluster) => (rows > 1 ? `${name ?? ""} (+${formatNumber(rows - 1, locale)})` : (name ?? "–")),
        },
        { label: t.commune, cell: ({ commune }) => commune.name },
        ...(isGathered ? [{ label: t.rowCount, number: true, cell: ({ rows }: PlacedCluster) => formatNumber(rows, locale) }] : []),
      ]}
    />
  );
}

function Counted({ points }: { points: readonly PlacedCluster[] }) {
  const t = useTexts(mapTexts);
  const locale = useLocale();
  const counts = [...Map.groupBy(points, ({ commune }) => commune.name)]
    .map(([name, own]) => ({ name, rows: own.reduce((sum, { rows }) => sum + rows, 0) }))
    .sort((a, b) => b.rows - a.rows || a.name.localeCompare(b.name, "fr"));
  return (
    <Table
      caption={t.table}
      hideCaption
      dense
      rows={counts}
      columns={[
        { label: t.commune, heads: true, cell: ({ name }) => name },
        { label: t.rowCount, number: true, cell: ({ rows }) => formatNumber(rows, locale) },
      ]}
    />
  );
}
