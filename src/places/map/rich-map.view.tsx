import { useLocale } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { usePage } from "#platform/ui/page-context.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { territoryRoutes, type Territory } from "#territory";
import type { Mapped } from "./map.query.ts";
import { addressOf, type Filters } from "../directory/directory.filters.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { mapTexts } from "./map.texts.ts";
import { background } from "./map.routes.ts";
import { shadeOf } from "../directory/shade.ts";

export interface PlacesMapProps {
  mapped: Mapped;
  filters: Filters;
  territory: Territory;
  tiles: string | null;
}

/** A custom element takes what a `div` takes. */
const BeffroiMap = "beffroi-map" as "div";

/** The stained map, complete by itself; map.enhance.ts puts the map that moves in its stead. */
export function RichMap({ mapped, filters, territory, tiles }: PlacesMapProps) {
  const locale = useLocale();
  const t = mapTexts[locale];
  const { map } = territory;
  const { idea, prefiguration } = t.stages;
  // The worker is a bundle that no page runs: the element starts it by its address.
  const { enhance } = usePage().assets;
  return (
    <BeffroiMap
      data-places={addressOf(routes.geojson.href(), filters, { tri: null, page: null })}
      data-background={map?.official ? territoryRoutes.communesGeojson.href() : background.href()}
      data-worker={enhance["map-worker"]}
      data-tiles={tiles ?? undefined}
      data-texts={JSON.stringify({ ...t.browser, stages: { idée: idea, préfiguration: prefiguration } })}
    >
      <a class="map-skip" href="#liste">
        {t.skip}
      </a>
      <p class="small soft" data-part="status" role="status" />
      <div class="map-ground" data-part="ground" hidden />
      <div data-part="drawing">
        <Drawing mapped={mapped} filters={filters} territory={territory} />
      </div>
      <p class="small soft" data-part="note" hidden>
        {map?.official ? t.official(map.source) : t.schematic} {tiles && t.tiles(new URL(tiles).hostname)}
      </p>
    </BeffroiMap>
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
