import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { type Commune, NearMap, ofCommune, type Territory, territoryRoutes } from "#territory";
import { pointOf } from "../place.ts";
import { texts } from "../texts.ts";
import type { PlaceSheet } from "./show.query.ts";

/** The commune and its neighbours, as near as the drawing allows. The address below says the same in words. */
export function PlaceMap({ place, commune, territory }: { place: PlaceSheet; commune: Commune | null; territory: Territory }) {
  const t = useTexts(texts).show;
  const locale = useLocale();
  const point = pointOf(place);
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
  if (!commune) return address;
  return <NearMap territory={territory} code={commune.code} point={point} tip={place.name} title={t.map(ofCommune(commune, locale))} caption={address} />;
}
