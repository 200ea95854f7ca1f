import { CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDistance } from "#platform/i18n/format.ts";
import { sayPhone } from "#platform/text/phone.ts";
import { Badge, Tags } from "#platform/ui/badge.tsx";
import { Go } from "#platform/ui/button.tsx";
import { NumberedEntry } from "#platform/ui/entry.tsx";
import type { Territory } from "#territory";
import { coverOfPlace } from "../cover.ts";
import type { ListedPlace } from "../directory/directory.query.ts";
import { sayPrice, stateOf } from "../directory/say-place.ts";
import { routes } from "../routes.ts";
import { allThemes, sayTheme, type Theme } from "../vocabulary-themes.ts";
import { needsTexts } from "../needs.texts.ts";

interface NeedPlacesProps {
  places: readonly ListedPlace[];
  /** What one came for: named first among what each place helps with. */
  themes: readonly Theme[];
  territory: Territory;
  now: Date;
}

/** Places that help: whether they are open, how to reach them, what for. */
export function NeedPlaces({ places, ...rest }: NeedPlacesProps) {
  return (
    <div class="box">
      <ul class="entries">
        {places.map((place) => (
          <NeedPlace place={place} {...rest} />
        ))}
      </ul>
    </div>
  );
}

function NeedPlace({ place, themes, territory, now }: Omit<NeedPlacesProps, "places"> & { place: ListedPlace }) {
  const t = useTexts(needsTexts);
  const locale = useLocale();
  const state = stateOf(place, now, locale);
  const commune = territory.communeByCode(place.commune_code)?.commune.name ?? "";
  const meta = [commune, sayPrice(place, locale), place.metres === null ? "" : formatDistance(place.metres, locale)].filter(Boolean);
  const helped = allThemes(place).filter((theme) => themes.includes(theme));
  return (
    <NumberedEntry
      title={place.name}
      href={routes.show.href({ slug: place.slug })}
      badge={state && <Badge tone={state.open ? "ok" : state.state === "unknown" ? "warn" : "none"}>{state.words}</Badge>}
      meta={meta}
      picture={<CoverImage cover={coverOfPlace(place)} />}
    >
      <Tags items={helped.slice(0, 4).map((theme) => ({ label: sayTheme(theme, locale) }))} />
      <p class="need-contacts">
        {place.phone && (
          <Go icon="phone" href={`tel:${place.phone.replaceAll(/[^+\d]/g, "")}`}>
            {sayPhone(place.phone)}
          </Go>
        )}
        {place.emails[0] && (
          <Go icon="mail" href={`mailto:${place.emails[0]}`}>
            {t.mail}
            <span class="vh">{`, ${place.name}`}</span>
          </Go>
        )}
        <Go icon="clock" href={routes.show.href({ slug: place.slug })}>
          {t.hours}
          <span class="vh">{`, ${place.name}`}</span>
        </Go>
      </p>
    </NumberedEntry>
  );
}
