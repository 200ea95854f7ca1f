import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { type Commune, type MapCell, ofCommune, type Territory, territoryRoutes } from "#territory";
import { pointOf } from "../place.ts";
import { texts } from "../texts.ts";
import type { ShownPlace } from "./show.query.ts";

const [width, height] = [190, 160];

/** The commune and its neighbours, as near as the drawing allows. The address below says the same in words. */
export function PlaceMap({ place, commune, territory }: { place: ShownPlace; commune: Commune | null; territory: Territory }) {
  const t = useTexts(texts).show;
  const locale = useLocale();
  const { map } = territory;
  const cell = map?.cells.find(({ code }) => code === commune?.code);
  const point = pointOf(place);
  const at = (point && territory.position(point, place.commune_code)) ?? null;
  const centre = at ?? cell;
  const address = (
    <address>
      {place.address && (
        <>
          {place.address}
          <br />
        </>
      )}
      {place.address_extra && (
        <>
          {place.address_extra}
          <br />
        </>
      )}
      {place.postal_code} {commune && <a href={territoryRoutes.commune.href({ slug: commune.slug })}>{commune.name}</a>}
      {!point && (
        <>
          <br />
          {t.noPoint}
        </>
      )}
    </address>
  );
  if (!map || !commune || !centre) return address;
  const near = readable(
    map.cells.filter(({ x, y }) => Math.abs(x - centre.x) < width / 2 - 22 && Math.abs(y - centre.y) < height / 2 - 10),
    centre,
  );
  return (
    <StainedMap
      id="plan"
      zoom
      title={t.map(ofCommune(commune, locale))}
      viewBox={`${Math.round(centre.x - width / 2)} ${Math.round(centre.y - height / 2)} ${width} ${height}`}
      cells={map.cells.filter(({ x, y }) => Math.abs(x - centre.x) < width && Math.abs(y - centre.y) < height)}
      glass={({ code }) => (code === commune.code ? "vote" : undefined)}
      labels={near.map(({ name, x, y }) => ({ text: name, x, y: y + 3 }))}
      marks={at ? [{ ...at, open: false, tip: place.name }] : []}
      caption={address}
    />
  );
}

/** The names nearest to the place that touch neither the mark nor each other. A letter is about 4.2 units wide. */
function readable(cells: readonly MapCell[], centre: { x: number; y: number }): MapCell[] {
  const kept: MapCell[] = [];
  const touch = (a: MapCell, b: MapCell) => Math.abs(a.x - b.x) < ((a.name.length + b.name.length) * 4.2) / 2 + 3 && Math.abs(a.y - b.y) < 10;
  for (const cell of [...cells].sort((a, b) => Math.hypot(a.x - centre.x, a.y - centre.y) - Math.hypot(b.x - centre.x, b.y - centre.y))) {
    if (Math.abs(cell.x - centre.x) < cell.name.length * 2.1 + 9 && Math.abs(cell.y - centre.y) < 14) continue;
    if (!kept.some((other) => touch(cell, other))) kept.push(cell);
  }
  return kept;
}
