import { useTexts } from "#platform/i18n/context.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { type Commune, territoryRoutes, type Territory } from "#territory";
import { pointOf } from "../place.ts";
import { texts } from "../texts.ts";
import type { ShownPlace } from "./show.query.ts";

const [width, height] = [190, 160];

/** The commune and its neighbours, as near as the drawing allows. The address below says the same in words. */
export function PlaceMap({ place, commune, territory }: { place: ShownPlace; commune: Commune | null; territory: Territory }) {
  const t = useTexts(texts).show;
  const { map } = territory;
  const cell = map?.cells.find(({ code }) => code === commune?.code);
  const point = pointOf(place);
  const at = (point && territory.position(point, place.commune_code)) ?? null;
  const centre = at ?? cell;
  const address = (
    <address>
      {place.address && <>{place.address}<br /></>}
      {place.address_extra && <>{place.address_extra}<br /></>}
      {place.postal_code} {commune && <a href={territoryRoutes.commune.href({ slug: commune.slug })}>{commune.name}</a>}
      {!point && <><br />{t.noPoint}</>}
    </address>
  );
  if (!map || !commune || !centre) return address;
  const near = map.cells.filter(({ x, y }) => Math.abs(x - centre.x) < width / 2 - 22 && Math.abs(y - centre.y) < height / 2 - 10 && Math.hypot(x - centre.x, y - centre.y) > 16);
  return (
    <StainedMap
      id="plan"
      zoom
      title={t.map(commune.name)}
      viewBox={`${Math.round(centre.x - width / 2)} ${Math.round(centre.y - height / 2)} ${width} ${height}`}
      cells={map.cells.filter(({ x, y }) => Math.abs(x - centre.x) < width && Math.abs(y - centre.y) < height)}
      glass={({ code }) => (code === commune.code ? "vote" : undefined)}
      labels={near.map(({ name, x, y }) => ({ text: name, x, y: y + 3 }))}
      marks={at ? [{ ...at, open: false, tip: place.name }] : []}
      caption={address}
    />
  );
}
