import { useLocale } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import type { Territory } from "#territory";
import type { DirectoryMap } from "./map.query.ts";
import { addressOf, type Filters } from "../directory/directory.filters.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { mapTexts } from "./map.texts.ts";
import { MovingMap } from "./moving-map.view.tsx";
import { shadeOf } from "../directory/shade.ts";

export interface PlacesMapProps {
  mapped: DirectoryMap;
  filters: Filters;
  territory: Territory;
  tiles: string | null;
}

/** Without contours and without a place there is nothing to draw, and nowhere to look. */
export function RichMap({ mapped, filters, territory, tiles }: PlacesMapProps) {
  const t = mapTexts[useLocale()];
  if (!territory.map && mapped.total === 0) return null;
  const points = addressOf(routes.geojson.href(), filters, { tri: null, page: null });
  const asked = new URLSearchParams(addressOf("", filters, { tri: null, page: null, commune: null }).replace(/^\?/, ""));
  return (
    <MovingMap
      territory={territory}
      points={points}
      says={t.browser.map}
      tiles={tiles}
      commune={filters.commune?.code}
      action={routes.map.href()}
      kept={[...asked]}
    >
      <Drawing mapped={mapped} filters={filters} territory={territory} />
    </MovingMap>
  );
}

function Drawing({ mapped, filters, territory: { map } }: Omit<PlacesMapProps, "tiles">) {
  const locale = useLocale();
  const t = mapTexts[locale];
  if (!map) return null;
  const counts = new Map(mapped.communes.map(({ code, count }) => [code, count]));
  const found = (count: number) => plural(count, locale, t.found);
  return (
    <StainedMap
      id="carte"
      class="map-drawing"
      title={t.drawing(found(mapped.total))}
      viewBox={map.viewBox}
      cells={map.cells}
      glass={({ code }) => shadeOf(counts.get(code) ?? 0)}
      tip={({ code, name }) => t.tip(name, found(counts.get(code) ?? 0))}
      current={filters.commune?.code}
      labels={map.labels}
      legend={texts[locale].directory.legend.map((label, n) => ({ glass: (["q0", "q1", "q2", "q3"] as const)[n]!, label }))}
    />
  );
}
