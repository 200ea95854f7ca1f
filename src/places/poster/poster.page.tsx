import { sayPhone } from "#platform/text/phone.ts";
import { Written } from "#platform/ui/written.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { wordsOf } from "../directory/say-place.ts";
import { sendToMerged } from "../merge/merged-into.query.ts";
import { routes } from "../routes.ts";
import { findPlace, type PlaceSheet } from "../show/show.query.ts";
import { PlaceHours } from "../show/place-hours.view.tsx";
import { texts } from "../texts.ts";
import { services } from "../vocabulary.ts";
import { activities } from "../vocabulary-activities.ts";

/** One sheet of A4 for a door or a waiting room. */
export default page("places/poster", routes.poster, {
  access: anyone,

  async get({ db, params, now, settings }) {
    const [territory, place] = await Promise.all([readTerritory(db), findPlace(db, params.slug, now)]);
    if (!place) return sendToMerged(db, params.slug, (slug) => routes.poster.href({ slug }));
    const address = siteOf(settings) + routes.show.href({ slug: place.slug });
    const commune = territory.communeByCode(place.commune_code)?.commune.name ?? "";
    return { title: place.name, sheet: true, robots: "noindex", body: <Poster place={place} commune={commune} address={address} now={now} /> };
  },
});

function Poster({ place, commune, address, now }: { place: PlaceSheet; commune: string; address: string; now: Date }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const found = [...wordsOf(activities, place.activities, locale), ...wordsOf(services, place.services, locale)];
  return (
    <div class="wrap poster flow">
      <h1>{place.name}</h1>
      {place.summary && (
        <Written as="p" class="lead">
          {place.summary}
        </Written>
      )}
      <p class="poster-where">
        {place.address}
        <br />
        {place.postal_code} {commune}
        {place.phone && (
          <>
            <br />
            {sayPhone(place.phone)}
          </>
        )}
      </p>
      <div class="duo">
        <div>
          <h2>{t.show.services}</h2>
          <ul class={found.length > 8 ? "many" : undefined}>
            {found.map((word) => (
              <li>{word}</li>
            ))}
            {place.fees.includes("free") && (
              <li>
                <b>{t.free}</b>
              </li>
            )}
          </ul>
        </div>
        <PlaceHours place={place} now={now} printed />
      </div>
      <div class="poster-code">
        <QrCode text={address} />
        <p>
          <b>{address.replace(/^https?:\/\//, "")}</b>
          <br />
          {t.poster.scan}
        </p>
      </div>
      <p class="small soft">{t.poster.printed(formatDate(now, locale))}</p>
    </div>
  );
}
