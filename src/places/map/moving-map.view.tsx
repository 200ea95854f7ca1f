import type { ComponentChildren } from "preact";

import { useLocale } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Select } from "#platform/ui/form.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { territoryRoutes, type Territory } from "#territory";
import { mapTexts } from "./map.texts.ts";
import { background } from "./map.routes.ts";

interface MovingMapProps {
  territory: Territory;
  /** GeoJSON of points with `nom`, `commune`, `adresse`, `url`, and `etape` where one is not open yet. */
  points: string;
  /** What the map shows, for those who cannot see it. */
  says: string;
  /** What a window says that opens where several stand. */
  together?: string;
  /** Tiles of one's own, by whoever runs the house. */
  tiles?: string | null;
  /** The commune that is shown, and where another is chosen: works without a script. */
  commune: string | undefined;
  action: string;
  /** What else the address asks for. */
  kept: readonly (readonly [name: string, value: string])[];
  /** The stained map, complete by itself. */
  children: ComponentChildren;
}

/** A custom element takes what a `div` takes. */
const BeffroiMap = "beffroi-map" as "div";

/** The stained map; map.enhance.ts puts the map that moves in its stead, once it is whole. */
export function MovingMap({ territory: { map, communes }, points, says, together, tiles, commune, action, kept, children }: MovingMapProps) {
  const t = mapTexts[useLocale()];
  const { idea, prefiguration } = t.stages;
  // The worker is a bundle that no page runs: the element starts it by its address.
  const { enhance } = usePage().assets;
  return (
    <BeffroiMap
      data-places={points}
      data-background={map?.official ? territoryRoutes.communesGeojson.href() : background.href()}
      data-landmarks={territoryRoutes.landmarks.href()}
      data-worker={enhance["map-worker"]}
      data-tiles={tiles ?? undefined}
      data-texts={JSON.stringify({ ...t.browser, map: says, ...(together && { together }), stages: { idée: idea, préfiguration: prefiguration } })}
    >
      <a class="map-skip" href="#liste">
        {t.skip}
      </a>
      <div class="map-tools">
        <form class="row tight" action={action}>
          <Select
            name="commune"
            label={t.commune}
            empty={t.allCommunes}
            value={commune}
            choices={communes.map(({ code, name }) => ({ value: code, label: name }))}
          />
          {kept.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button kind="quiet">{t.show}</Button>
        </form>
        <button type="button" class="button quiet" data-part="open" hidden>
          {t.open}
        </button>
        <button type="button" class="button quiet" data-part="near" hidden>
          {t.browser.near}
        </button>
        <p class="small soft" data-part="status" role="status" tabIndex={-1} />
      </div>
      <div class="map-stage">
        <div data-part="drawing">{children}</div>
        <div class="map-ground" data-part="ground" hidden />
      </div>
      <p class="small soft">
        {map && (map.official ? t.official(map.source) : t.schematic)} {tiles && t.tiles(new URL(tiles).hostname)}
      </p>
    </BeffroiMap>
  );
}
